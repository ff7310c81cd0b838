import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PackSection } from '../../../components/settings/pack-section.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { builtInBook } from '../../../utils/core/policy/built-in-book.ts';
import { compareBooks } from '../../../utils/core/policy/compare-books.ts';
import { compareEffects } from '../../../utils/core/policy/compare-effects.ts';
import { readPackFile } from '../../../utils/core/policy/parse-rule-book.ts';

function newer() {
  const book = structuredClone({ ...builtInBook, asOf: '2026-11-30' });
  for (const set of book.ruleSets)
    if (set.channel === 'instagram' && set.to === null) set.windowHours = 12;
  book.tags[0]!.note = { en: 'Other words.', es: 'Otras palabras.' };
  book.errors.pop();
  return book;
}

function show(isImported = false) {
  const onApply = vi.fn(async () => true);
  const onRevert = vi.fn(async () => true);
  render(
    <LanguageProvider language="es">
      <PackSection
        asOf="2026-11-22"
        isImported={isImported}
        actions={{
          onRead(text) {
            const today = '2026-12-01';
            const read = readPackFile(text, { active: builtInBook, today });
            if (!read.ok) return read;
            const { book } = read;
            const differences = compareBooks(builtInBook, book);
            const effects = compareEffects(builtInBook, book, today);
            return { ...read, differences, effects };
          },
          onApply,
          onRevert,
        }}
      />
    </LanguageProvider>,
  );
  const choose = (text: string) =>
    userEvent.upload(
      screen.getByLabelText('Elegir un archivo de normas…'),
      new File([text], 'rules.json', { type: 'application/json' }),
    );
  return { onApply, onRevert, choose };
}

const outcome = () => screen.getByRole('status').textContent;

describe('a rules file', () => {
  it('shows what it changes, and holds only once that is wanted', async () => {
    const { choose, onApply } = show();
    const book = newer();
    await choose(JSON.stringify(book));
    const preview = await screen.findByRole('region', { name: /Qué cambia/ });
    const [effect, ...lines] = [...preview.querySelectorAll('li')].map(
      (item) => item.textContent,
    );
    expect(effect).toBe(
      'Instagram, desde el 1 de diciembre de 2026: libre durante 12 h, tras un anuncio quizá 168 h; después, HUMAN_AGENT (168 h). Hasta ahora: libre durante 24 h, tras un anuncio quizá 168 h; después, HUMAN_AGENT (168 h).',
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Instagram: .*plazo \(horas\): 24 → 12$/);
    expect(lines[1]).toMatch(/redacción o fuentes$/);
    expect(lines[2]).toMatch(/Ya no está$/);
    expect(onApply).not.toHaveBeenCalled();
    await userEvent.click(screen.getByText('Usar estas normas'));
    expect(onApply).toHaveBeenCalledWith(book);
    expect(outcome()).toContain('Hecho.');
  });

  it('says what it does whatever it calls its rules', async () => {
    const { choose } = show();
    const book = newer();
    const at = book.ruleSets.findIndex(
      ({ channel, to }) => channel === 'messenger' && to === null,
    );
    const set = book.ruleSets[at]!;
    book.ruleSets.splice(at, 1, { ...set, to: '2026-12-10' });
    book.ruleSets.push({
      ...set,
      id: 'friendly-name',
      from: '2026-12-10',
      windowHours: null,
    });
    await choose(JSON.stringify(book));
    const preview = await screen.findByRole('region', { name: /Qué cambia/ });
    expect(preview.textContent).toContain(
      'Messenger, desde el 10 de diciembre de 2026: sin ningún límite: Ventana no preguntará antes de ningún mensaje.',
    );
  });

  it('that is left changes nothing', async () => {
    const { choose, onApply } = show();
    await choose(JSON.stringify(newer()));
    await userEvent.click(await screen.findByText('Dejarlo todo como está'));
    expect(onApply).not.toHaveBeenCalled();
    expect(outcome()).toBe('No se ha cambiado nada.');
  });

  // biome-ignore lint/suspicious/noExplicitAny: what no type allows is what a file may hold.
  it.each<[string, (book: any) => void, string]>([
    [
      'a day that is none',
      (b) => (b.tags[3].from = '2017-02-30'),
      'tags[3].from: aquí pone "2017-02-30" y tendría que haber un día como 2026-04-27.',
    ],
    [
      'a field too few',
      (b) => delete b.tags[0].title.es,
      'tags[0].title.es: falta este campo.',
    ],
    [
      'a field too many',
      (b) => (b.tags[0].onclick = 'x'),
      'tags[0].onclick: un archivo de normas no tiene este campo.',
    ],
    [
      'a source that is not there',
      (b) => (b.changes[1].sources = ['S999']),
      'changes[1].sources[0]: en el archivo no hay ningún «S999».',
    ],
    [
      'an old date',
      (b) => (b.asOf = '2026-01-31'),
      'Este archivo se revisó el 31 de enero de 2026 y las normas en uso el 22 de noviembre de 2026: no es más nuevo.',
    ],
  ])(
    'with %s is refused in words, with the place',
    async (_, change, words) => {
      const { choose } = show();
      const book = newer();
      change(book);
      await choose(JSON.stringify(book));
      await vi.waitFor(() =>
        expect(outcome()).toBe(`${words} No se ha cambiado nada.`),
      );
    },
  );

  it('that holds can be taken back', async () => {
    const { onRevert } = show(true);
    await userEvent.click(screen.getByText(/^Volver a las normas/));
    expect(onRevert).toHaveBeenCalled();
  });
});
