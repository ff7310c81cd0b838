import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { QueueState } from '../../../components/queue/queue-content.ts';
import { QueuePanel } from '../../../components/queue/queue-panel.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { createTicker } from '../../../components/ui/ticker.ts';
import type { Language } from '../../../utils/i18n/translate.ts';
import { HOUR, NOW, PAGE, ready, report, sighting } from './sightings.ts';

const callbacks = () => ({ onOpenOptions: vi.fn(), onRetry: vi.fn() });

function show(
  state: QueueState,
  language: Language = 'es',
  pageNames: Record<string, string> = {},
) {
  const called = callbacks();
  const panel = (spoken: Language) => (
    <LanguageProvider language={spoken}>
      <QueuePanel
        state={state}
        settings={{ approvals: {}, pageNames }}
        ticker={createTicker(() => NOW)}
        {...called}
      />
    </LanguageProvider>
  );
  const { rerender } = render(panel(language));
  return { ...called, speak: (other: Language) => rerender(panel(other)) };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the popup', () => {
  it('lists who waits as links to the inbox, with Page, channel and badge', () => {
    show(
      ready([
        sighting('Noa Vidal', 1, { channel: 'instagram' }),
        sighting('Marcos Ibáñez', 23, { key: `${PAGE}/messenger/55555` }),
      ]),
    );
    expect(heading()).toBe('2 por responder');
    const [first, second] = screen.getAllByRole('link');
    expect(first).toHaveProperty(
      'href',
      `https://business.facebook.com/latest/inbox/all?asset_id=${PAGE}&mailbox_id=${PAGE}&selected_item_id=55555&thread_type=FB_MESSAGE`,
    );
    expect(first).toHaveProperty('target', '_blank');
    expect(first?.textContent).toContain('Marcos Ibáñez');
    expect(first?.textContent).toContain('Página …1234');
    within(first!).getByLabelText('Dentro del plazo: quedan 1 h');
    expect(second?.textContent).toContain('Página …1234 · Instagram');
    expect(second).toHaveProperty(
      'href',
      expect.stringContaining('IG_MESSAGE'),
    );
  });

  it('calls a Page by its name', () => {
    show(ready([sighting('Noa', 1)]), 'es', { [PAGE]: 'Zapatería Sol' });
    expect(screen.getByRole('link').textContent).toContain('Zapatería Sol');
  });

  it('says how many were seen, back to where the least deep Page reaches', () => {
    const days = (n: number) => ({
      page: PAGE,
      backTo: Date.parse('2026-11-22T09:00:00') - n * 24 * HOUR,
      at: NOW,
    });
    const content = { coverage: [days(20), days(5), days(9)] };
    const counts = { seen: 214, current: 1 };
    const { speak } = show(ready([sighting('Noa', 1)], { content, counts }));
    screen.getByText('214 vistas, desde mar 09:00');
    speak('en');
    screen.getByText('214 seen, back to Tue 9:00 AM');
    expect(heading()).toBe('1 to answer');
    expect(document.documentElement.lang).toBe('en');
  });

  it('says nothing of how far back where no coverage is known', () => {
    show(ready([sighting('Noa', 1)], { counts: { seen: 214, current: 1 } }));
    screen.getByText('214 vistas');
  });

  it('counts those that do not fit, and not those who are out of reach', () => {
    show(
      ready([sighting('Noa', 1)], {
        content: { over: [sighting('Jorge', 400)] },
        counts: { seen: 900, current: 301 },
      }),
    );
    expect(heading()).toBe('301 por responder');
    screen.getByText('300 más no caben en esta lista.');
    const over = screen.getByRole('region', { name: 'Fuera de plazo' });
    expect(over.textContent).toContain('Jorge');
  });

  it('shows the list before it has been counted', () => {
    show(ready([sighting('Noa', 1)], { counts: null }));
    expect(heading()).toBe('Por responder');
    screen.getByText('Noa');
  });

  it('opens the options', async () => {
    const { onOpenOptions } = show(ready([]));
    await userEvent.click(screen.getByRole('button', { name: 'Opciones' }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});

describe('the popup without a list', () => {
  it('is loading', () => {
    show({ status: 'loading' });
    screen.getByText('Leyendo tus conversaciones…');
  });

  it('says what to do when the database cannot be read', async () => {
    const { onRetry } = show({ status: 'failed' });
    screen.getByRole('alert');
    screen.getByText('No se puede leer lo guardado');
    await userEvent.click(screen.getByText('Probar otra vez'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('begins with the inbox', () => {
    show(ready([], { content: { report: null } }));
    screen.getByText('Abre la bandeja de tu Página para empezar');
    expect(screen.getByRole('link')).toHaveProperty(
      'href',
      'https://business.facebook.com/latest/inbox/all',
    );
  });

  it('says that nobody waits', () => {
    show(ready([], { counts: { seen: 214, current: 0 } }));
    screen.getByText('Nadie espera respuesta');
    screen.getByText(
      'Ninguna de las 214 conversaciones vistas espera respuesta.',
    );
  });
});

describe('whether the page is understood', () => {
  const shown = (state: QueueState) => {
    show(state);
    return screen.getByRole('contentinfo').textContent;
  };
  const withReport = (given: ReturnType<typeof report>) =>
    ready([sighting('Noa', 1)], { content: { report: given } });

  it('is a quiet line while it is', () =>
    expect(shown(withReport(report('understood')))).toBe(
      'La bandeja se lee bien',
    ));

  it('names what is not understood', () =>
    expect(
      shown(withReport(report('partly', { unreadTimes: 2, withoutId: 1 }))),
    ).toBe('2 horas no se entienden, 1 fila sin identificador'));

  it('tells plainly that an unknown page is left alone, and when', () => {
    const text = shown(withReport(report('unknown-layout')));
    expect(text).toContain(
      'Ventana no reconoce esta página: no dibuja ni guarda nada',
    );
    expect(text).toMatch(/Visto hoy \d+:00\./);
  });

  it('tells that it has stopped', () =>
    expect(shown(withReport(report('broken')))).toContain(
      'Ventana se ha parado en esta página',
    ));

  it('says only that, where nothing was ever seen', () => {
    show(ready([], { content: { report: report('unknown-layout') } }));
    expect(screen.getByRole('main').textContent).toBe('');
  });

  it('asks for the inbox where none was open yet', () =>
    expect(
      shown(ready([sighting('Noa', 1)], { content: { report: null } })),
    ).toBe('Abre la bandeja de tu Página para empezar'));
});
