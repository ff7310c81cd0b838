import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  separatorOf,
  writeCsv,
} from '../../../components/journal/write-csv.ts';
import type { JournalFile } from '../../../components/journal/write-journal.ts';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { WarnedView } from '../../../components/warned/warned-view.tsx';
import type { JournalEntry } from '../../../utils/core/journal-entry.ts';
import { builtInBook } from '../../../utils/core/policy/built-in-book.ts';
import type { Language } from '../../../utils/i18n/translate.ts';
import { HOUR, keyOf, NOW, PAGE } from './sightings.ts';

const DAY = 24 * HOUR;

const entry = (
  daysAgo: number,
  given: Partial<JournalEntry> = {},
): JournalEntry => ({
  id: `${daysAgo}`,
  at: NOW - daysAgo * DAY,
  thread: keyOf(`${PAGE}/messenger/55555`),
  name: 'Ana Belén',
  phase: 'limited',
  kind: 'HUMAN_AGENT',
  ruleSet: 'messenger-24h-ads-7d',
  how: 'asked',
  isOverride: false,
  reasons: [],
  text: null,
  textHash: 'f'.repeat(64),
  ...given,
});

function show(
  entries: readonly JournalEntry[] = [],
  {
    language = 'es' as Language,
    locale,
    onExport = async () => {},
  }: {
    language?: Language;
    locale?: string;
    onExport?: (file: JournalFile) => Promise<void>;
  } = {},
) {
  render(
    <LanguageProvider language={language}>
      <WarnedView
        book={builtInBook}
        entries={entries}
        pageNames={{ [PAGE]: 'Zapatería; Sol' }}
        now={NOW}
        onExport={onExport}
        {...(locale && { locale })}
      />
    </LanguageProvider>,
  );
}

describe('writeCsv', () => {
  it.each([
    ['es', ';'],
    ['es-ES', ';'],
    ['es-MX', ','],
    ['en', ','],
    ['pt-BR', ';'],
  ])('parts cells in %s by %s', (locale, separator) => {
    expect(separatorOf(locale)).toBe(separator);
  });

  it('begins with a byte order mark, and quotes what would break a row', () => {
    const rows = [
      ['a', 'b;c', 'd,e'],
      ['"x"', 'two\nlines', ''],
    ];
    expect(writeCsv(rows, 'es')).toBe(
      '\uFEFFa;"b;c";d,e\r\n"""x""";"two\nlines";\r\n',
    );
    expect(writeCsv(rows.slice(0, 1), 'en')).toBe('\uFEFFa,b;c,"d,e"\r\n');
  });

  it.each(['=1+1', '+34 600', '-2', '@SUM(A1)', '\tx'])(
    'leaves no formula: %j',
    (text) => {
      expect(writeCsv([[text]], 'en')).toBe(`\uFEFF'${text}\r\n`);
    },
  );
});

describe('when Meta warns', () => {
  it('shows all advice of the rule book in both languages, and what is second-hand says so', () => {
    for (const language of ['es', 'en'] as const) {
      show([], { language });
      for (const { id, says } of builtInBook.advice)
        expect(document.body.textContent, id).toContain(says[language]);
    }
    const long = screen.getByRole('region', { name: 'How long it lasts' });
    const claim = within(long).getByText(/^Talkpush: about/);
    within(claim).getByText('second-hand');
    within(long).getAllByRole('link', { hidden: true });
  });

  it('explains a code as it is typed', async () => {
    show();
    const field = screen.getByLabelText('Código o mensaje de error');
    await userEvent.type(field, '10/1893063');
    const [found] = screen.getAllByRole('status');
    within(found!).getByText('10/1893063');
    within(found!).getByText('restricción');
    await userEvent.clear(field);
    await userEvent.type(field, '4242');
    screen.getByText(/No está en nuestra lista/);
  });
});

describe('the journal of the days before', () => {
  const ENTRIES = [
    entry(1),
    entry(10, {
      name: '=cmd',
      phase: 'closed',
      kind: null,
      isOverride: true,
    }),
    entry(20),
    entry(89, { thread: keyOf('nonsense') }),
  ];

  it('is counted by reason for as many days as are chosen', async () => {
    show(ENTRIES);
    screen.getByText('2 mensajes anotados:');
    screen.getByText(/Fuera de plazo · Enviado fuera de la política/);
    await userEvent.click(screen.getByLabelText('90 días'));
    screen.getByText('4 mensajes anotados:');
    await userEvent.click(screen.getByLabelText('7 días'));
    screen.getByText('1 mensaje anotado:');
  });

  it('goes out as a table for the spreadsheet, oldest first, without a text where none is kept', async () => {
    const onExport = vi.fn(async (_: JournalFile) => {});
    show(ENTRIES, { onExport });
    await userEvent.click(screen.getByText('Descargar CSV'));
    await screen.findByText('Descargado: ventana-registro-2026-11-22-14d.csv');
    const { name, text } = onExport.mock.calls[0]![0];
    expect(name).toBe('ventana-registro-2026-11-22-14d.csv');
    const [header, first, second, ...rest] = text.split('\r\n');
    expect(rest).toEqual(['']);
    expect(header).toMatch(/^\uFEFFHora \(.+\);Hora \(UTC\);Página;Canal;/);
    expect(first).toContain(";'=cmd;https://business.facebook.com/");
    expect(first).toMatch(
      /;Fuera de plazo;Enviado fuera de la política;;messenger-24h-ads-7d;Preguntado;sí;;f{64}$/,
    );
    expect(second).toContain(
      ';2026-11-21T12:00:30.000Z;"Zapatería; Sol";Messenger;Ana Belén;',
    );
    expect(second).toMatch(/;Respuesta a su consulta;HUMAN_AGENT;messenger/);
    expect(second).toMatch(/;Preguntado;no;;f{64}$/);
    expect(header).not.toContain(';Texto');
  });

  it('follows the spreadsheet of the country', async () => {
    const onExport = vi.fn(async (_: JournalFile) => {});
    show(ENTRIES, { onExport, locale: 'es-MX' });
    await userEvent.click(screen.getByText('Descargar CSV'));
    expect(onExport.mock.calls[0]?.[0].text).toContain('Hora (UTC),Página,');
  });

  it('says so when the file could not be made, and offers none without entries', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onExport = () => Promise.reject(new Error('no disk'));
    show([entry(10)], { onExport });
    await userEvent.click(screen.getByText('Descargar CSV'));
    await screen.findByText(/No se pudo preparar el archivo/);
    await userEvent.click(screen.getByLabelText('7 días'));
    screen.getByText('Nada anotado en estos días.');
    expect(screen.getByText('Descargar CSV')).toHaveProperty('disabled', true);
  });
});
