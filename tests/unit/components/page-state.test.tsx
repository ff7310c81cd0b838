import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PageState } from '../../../components/queue/page-state.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import type { Healths, PageReport } from '../../../utils/core/page-report.ts';
import { NOW, report } from './sightings.ts';

function show(given: PageReport, onCopyReport = vi.fn(async () => true)) {
  const { container } = render(
    <LanguageProvider language="es">
      <PageState report={given} now={NOW} onCopyReport={onCopyReport} />
    </LanguageProvider>,
  );
  return container.textContent;
}

const gapsOf = (given: PageReport) => {
  show(given);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
};

const copyButton = () => screen.queryByRole('button');

describe('what is said of the page', () => {
  it('is a quiet line while it is understood', () => {
    expect(show(report())).toBe('La bandeja se lee bien');
    expect(copyButton()).toBeNull();
  });

  it('is the same where no thread is open', () =>
    expect(
      show(report({}, { transcript: 'none', composer: 'none', send: 'none' })),
    ).toBe('La bandeja se lee bien'));

  it.each<[string, Partial<PageReport>, Partial<Healths>]>([
    ['no se entiende la hora de 1 fila', { unreadTimes: 1 }, {}],
    ['no se entiende la hora de 2 filas', { unreadTimes: 2 }, {}],
    ['1 fila sin identificador: no se guarda', { withoutId: 1 }, {}],
    ['2 datos se contradicen y no se usan', { torn: 2 }, {}],
    ['hay filas que no se reconocen', {}, { rows: 'degraded' }],
    [
      'la conversación abierta se lee solo en parte',
      {},
      { transcript: 'degraded' },
    ],
    [
      'no se reconocen los mensajes de la conversación abierta',
      {},
      { transcript: 'missing' },
    ],
    [
      'no se reconoce el cuadro de texto: Ventana no puede avisar antes de enviar',
      {},
      { composer: 'missing', send: 'missing' },
    ],
  ])('names the gap: %s', (gap, counts, health) =>
    expect(gapsOf(report(counts, health))).toEqual([gap]),
  );

  it('names every gap, and rows that are partly read only where nothing else tells why', () =>
    expect(
      gapsOf(
        report(
          { unreadTimes: 3, withoutId: 1, torn: 1 },
          { rows: 'degraded', transcript: 'degraded', composer: 'missing' },
        ),
      ),
    ).toEqual([
      'no se entiende la hora de 3 filas',
      '1 fila sin identificador: no se guarda',
      '1 dato se contradice y no se usa',
      'la conversación abierta se lee solo en parte',
      expect.stringContaining('no se reconoce el cuadro de texto'),
    ]));

  it('tells plainly that an unknown page is left alone, and when', () => {
    const text = show(report({ withoutId: 4 }, { rows: 'missing' }));
    expect(text).toContain(
      'Ventana no reconoce esta página: no dibuja ni guarda nada',
    );
    expect(text).toMatch(/Visto hoy \d+:00\./);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});

describe('a copy of the report', () => {
  const partly = report({ torn: 1 });
  const outcome = () => screen.getByRole('status').textContent;

  it.each([partly, report({}, { rows: 'missing' })])(
    'is offered where something is off: %#',
    async (given) => {
      const onCopy = vi.fn(async () => true);
      show(given, onCopy);
      expect(outcome()).toBe('');
      await userEvent.click(screen.getByText('Copiar informe'));
      expect(onCopy).toHaveBeenCalledOnce();
      expect(outcome()).toContain('sin ningún texto ni nombre');
    },
  );

  it('that did not come about is told, and what to do', async () => {
    show(
      partly,
      vi.fn(async () => false),
    );
    await userEvent.click(screen.getByText('Copiar informe'));
    expect(outcome()).toContain('Abre o recarga la bandeja');
  });

  it('forgets an earlier outcome while it is being made', async () => {
    const later = Promise.withResolvers<boolean>();
    const onCopy = vi.fn(async () => true).mockResolvedValueOnce(true);
    show(partly, onCopy.mockReturnValueOnce(later.promise));
    const copy = () => userEvent.click(screen.getByText('Copiar informe'));
    await copy();
    expect(outcome()).not.toBe('');
    await copy();
    expect(outcome()).toBe('');
    later.resolve(false);
    await vi.waitFor(() => expect(outcome()).toContain('No se ha podido'));
  });
});
