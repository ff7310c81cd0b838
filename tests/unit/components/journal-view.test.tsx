import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalView } from '../../../components/journal/journal-view.tsx';
import type { JournalFile } from '../../../components/journal/write-journal.ts';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import type { JournalEntry } from '../../../utils/core/journal-entry.ts';
import {
  type JournalFilter,
  type JournalPage,
  NO_FILTER,
} from '../../../utils/core/journal-filter.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import type { Language } from '../../../utils/i18n/translate.ts';
import { HOUR, keyOf, NOW, PAGE } from './sightings.ts';

const OTHER = '999888777666555' as PageId;

const entry = (
  id: string,
  given: Partial<JournalEntry> = {},
): JournalEntry => ({
  id,
  at: NOW - HOUR,
  thread: keyOf(`${PAGE}/messenger/55555`),
  name: 'Ana Belén',
  phase: 'limited',
  kind: 'HUMAN_AGENT',
  ruleSet: 'messenger-24h-ads-7d',
  how: 'asked',
  isOverride: false,
  reasons: [],
  textHash: `${'ab12'.repeat(15)}cdef`,
  text: null,
  ...given,
});

const found = (
  entries: readonly JournalEntry[],
  more: Partial<JournalPage> = {},
): JournalPage => ({
  entries,
  matching: entries.length,
  all: entries.length,
  unreadable: 0,
  ...more,
});

type Props = ComponentProps<typeof JournalView>;

function show(given: Partial<Props> = {}, language: Language = 'es') {
  const filters: JournalFilter[] = [];
  const props: Omit<Props, 'filter' | 'onFilter'> = {
    found: found([entry('1')]),
    isBusy: false,
    pages: [PAGE],
    pageNames: { [PAGE]: 'Zapatería Sol' },
    now: NOW,
    locale: language,
    keepText: false,
    onKeepText: vi.fn(),
    onMore: vi.fn(),
    onCollect: vi.fn(async () => found([entry('1')])),
    onExport: vi.fn(async () => {}),
    ...given,
  };
  function View() {
    const [filter, setFilter] = useState(given.filter ?? NO_FILTER);
    const onFilter = (next: JournalFilter) => {
      filters.push(next);
      setFilter(next);
    };
    return (
      <LanguageProvider language={language}>
        <JournalView {...{ ...props, filter, onFilter }} />
      </LanguageProvider>
    );
  }
  render(<View />);
  return { ...props, filters };
}

const items = () =>
  screen.getAllByRole('listitem').filter((item) => item.querySelector('time'));

describe('an entry of the journal', () => {
  it('says when, to whom, in which window, as what, how, and what proves it', () => {
    show();
    const [item] = items();
    expect(item?.textContent).toMatch(/^hoy .*Ana Belén.*Zapatería Sol · Mess/);
    within(item!).getByRole('img', { name: 'Solo mensajes permitidos' });
    within(item!).getByText('Respuesta a su consulta');
    within(item!).getByText('Preguntado');
    within(item!).getByText('messenger-24h-ads-7d');
    within(item!).getByText('ab12ab12…');
    within(item!).getByText(/^(ab12){15}cdef$/);
    expect(within(item!).queryByText('Contra lo aconsejado')).toBeNull();
    expect(item!.querySelector('blockquote')).toBeNull();
    const link = within(item!).getByRole('link', { name: 'Ana Belén' });
    expect(link.getAttribute('href')).toContain('selected_item_id=55555');
  });

  it('says what was flagged, that it went out all the same, and the text if it is kept', () => {
    const text = 'Hola\n<b>oferta</b>';
    show({
      found: found([
        entry('1', { isOverride: true, reasons: ['offer', 'urgency'], text }),
      ]),
    });
    screen.getByText('Contra lo aconsejado');
    screen.getByText(/^Señalado: .+, .+/);
    expect(document.querySelector('blockquote')?.textContent).toBe(text);
  });

  it('does not say of what was only seen that it broke the policy, unless nothing fitted', () => {
    const seen = { how: 'seen', kind: null } as const;
    show({
      found: found([
        entry('1', seen),
        entry('2', { ...seen, phase: 'closed' }),
        entry('3', { ...seen, phase: 'unknown' }),
      ]),
    });
    const [limited, closed, unknown] = items();
    within(limited!).getByText('Sin clase elegida');
    within(closed!).getByText('Enviado fuera de la política');
    expect(unknown!.textContent).not.toMatch(/política|clase/);
  });

  it('stands though its conversation has no address and its person no name', () => {
    show({ found: found([entry('1', { thread: keyOf('x'), name: '' })]) });
    within(items()[0]!).getByText('Sin nombre');
  });
});

describe('the list', () => {
  it.each([
    ['loading', 'loading', 'Leyendo el registro…'],
    ['failed', 'failed', /No se puede leer lo guardado/],
    ['empty', found([]), /^Todavía nada\./],
  ] as const)(
    'when %s says so, and offers nothing to take along',
    (_, state, text) => {
      show({ found: state });
      screen.getByText(text);
      expect(screen.queryByText('Descargar CSV')).toBeNull();
    },
  );

  it('says that nothing matches, and how many there are', () => {
    show({ found: found([], { all: 3 }) });
    screen.getByText('0 de 3 anotaciones');
    screen.getByText('Nada coincide con estos filtros.');
    expect(screen.getByText('Descargar CSV')).toHaveProperty('disabled', true);
  });

  it('counts what it shows, and shows more', async () => {
    const page = found([entry('1'), entry('2')], { matching: 72, all: 90000 });
    const { onMore } = show({ found: page }, 'en');
    const [status] = screen.getAllByRole('status');
    expect(status?.textContent).toBe(
      '72 of 90,000 entries. The newest 2 are shown.',
    );
    await userEvent.click(screen.getByText('Show 50 more'));
    expect(onMore).toHaveBeenCalledOnce();
  });

  it('says what it cannot read', () => {
    show({
      found: found([entry('1')], { all: 2, matching: 2, unreadable: 1 }),
    });
    screen.getByText(/^1 anotación está guardada de una forma/);
    expect(screen.queryByText(/^Mostrar/)).toBeNull();
  });
});

describe('the filters', () => {
  it('apply as they are chosen, and are cleared together', async () => {
    const { filters } = show({ pages: [PAGE, OTHER] });
    const pick = (label: string, option: string) =>
      userEvent.selectOptions(screen.getByLabelText(label), option);
    await pick('Página', 'Zapatería Sol');
    await pick('Canal', 'Instagram');
    await pick('Plazo', 'Fuera de plazo');
    await pick('Cómo salió', 'Solo visto');
    await userEvent.selectOptions(
      screen.getByLabelText('Señalado en el texto'),
      within(screen.getByLabelText('Señalado en el texto')).getAllByRole(
        'option',
      )[1]!,
    );
    await userEvent.click(screen.getByLabelText(/^Solo lo enviado contra/));
    await userEvent.type(screen.getByLabelText('Nombre de la persona'), 'An');
    await userEvent.click(screen.getByText('7 días'));
    expect(filters.at(-1)).toEqual({
      from: '2026-11-16',
      until: null,
      page: PAGE,
      channel: 'instagram',
      phase: 'closed',
      how: 'seen',
      reason: 'offer',
      onlyOverrides: true,
      person: 'An',
    });
    await userEvent.click(screen.getByText('Quitar filtros'));
    expect(filters.at(-1)).toEqual(NO_FILTER);
    expect(screen.getByText('Quitar filtros')).toHaveProperty('disabled', true);
  });

  it('have no choice of Page where there is one Page, unless an address names another', () => {
    show();
    expect(screen.queryByLabelText('Página')).toBeNull();
  });

  it('show the Page of the address', () => {
    show({ filter: { ...NO_FILTER, page: OTHER } });
    expect(screen.getByLabelText('Página')).toHaveProperty('value', OTHER);
  });
});

describe('the text', () => {
  it('is kept once it is chosen', async () => {
    const { onKeepText } = show();
    await userEvent.click(screen.getByLabelText(/^Guardar también el texto/));
    expect(onKeepText).toHaveBeenCalledWith(true);
  });
});

describe('what is taken along', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  it('is a table of all that the filter finds, the oldest first', async () => {
    const onExport = vi.fn(async (_: JournalFile) => {});
    const onCollect = vi.fn(async () =>
      found([
        entry('new', { name: 'Zoe', text: '=1+1' }),
        entry('old', { at: NOW - 30 * HOUR }),
      ]),
    );
    show({ onExport, onCollect, locale: 'es-MX' });
    await userEvent.click(screen.getByText('Descargar CSV'));
    await screen.findByText('Descargado: ventana-registro-2026-11-22.csv');
    expect(onCollect).toHaveBeenCalledWith(Number.POSITIVE_INFINITY);
    const rows = onExport.mock.calls[0]![0].text.split('\r\n');
    expect(rows[0]).toMatch(/,Huella \(SHA-256 del texto\),Texto$/);
    expect(rows[1]).toMatch(/,Ana Belén,.*,Preguntado,no,,(ab12){15}cdef,$/);
    expect(rows[2]).toMatch(/,Zoe,.*,'=1\+1$/);
  });

  it('says so when it could not be made', async () => {
    show({ onCollect: () => Promise.reject(new Error('no disk')) });
    await userEvent.click(screen.getByText('Descargar CSV'));
    await screen.findByText(/No se pudo preparar el archivo/);
    await userEvent.click(screen.getByText('Imprimir…'));
    await userEvent.click(screen.getByText('Imprimir'));
    await screen.findByText(/No se pudo preparar el archivo/);
    expect(document.querySelector('.print-sheet')).toBeNull();
  });

  it('is printed with who made it, what was sought and the whole fingerprint, and the sheet is gone after', async () => {
    const sheets: HTMLElement[] = [];
    window.print = vi.fn(() => {
      const sheet = document.querySelector('.print-sheet');
      sheets.push(sheet?.cloneNode(true) as HTMLElement);
      window.dispatchEvent(new Event('afterprint'));
    });
    const onCollect = vi.fn(async () =>
      found([entry('1', { isOverride: true, text: 'Hola' })], {
        matching: 2500,
      }),
    );
    show({
      onCollect,
      found: found([entry('1')], { matching: 2500, all: 2500 }),
      filter: { ...NO_FILTER, from: '2026-11-01', phase: 'limited' },
    });
    await userEvent.click(screen.getByText('Imprimir…'));
    screen.getByText(/como mucho las 2000 anotaciones más nuevas/);
    await userEvent.type(screen.getByLabelText('Hecho por'), ' Lucía ');
    await userEvent.click(screen.getByText('Imprimir'));
    await waitFor(() => expect(sheets).toHaveLength(1));
    await waitFor(() =>
      expect(document.querySelector('.print-sheet')).toBeNull(),
    );
    expect(onCollect).toHaveBeenCalledWith(2000);
    const told = [...sheets[0]!.querySelectorAll('dl > div')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(': '),
    );
    expect(told).toEqual([
      `Página: Zapatería Sol (${PAGE})`,
      expect.stringMatching(
        /^Periodo: 1 nov 2026 – 22 nov 2026 \(horas de .+\)$/,
      ),
      'Filtros: Plazo: Solo mensajes permitidos',
      'Anotaciones: 1 de 2500: las más nuevas. El CSV las lleva todas.',
      expect.stringMatching(/^Hecho: 2026-11-22 .+, con Ventana$/),
      'Hecho por: Lucía',
    ]);
    const text = sheets[0]!.textContent;
    expect(text).toContain(entry('1').textHash);
    expect(text).toContain('Contra lo aconsejado');
    expect(text).toContain('Hola');
    expect(text).toContain('SHA-256 del texto exacto');
  });
});
