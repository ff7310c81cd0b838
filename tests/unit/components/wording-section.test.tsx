import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { WordingSection } from '../../../components/settings/wording-section.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import type { OwnWords } from '../../../utils/core/review/own-words.ts';

function show(given: Partial<OwnWords> = {}) {
  const onOwnWords = vi.fn<(ownWords: OwnWords) => void>();
  function Page() {
    const [ownWords, setOwnWords] = useState<OwnWords>({
      words: [],
      exceptions: [],
      ...given,
    });
    onOwnWords.mockImplementation(setOwnWords);
    return (
      <LanguageProvider language="es">
        <WordingSection {...{ ownWords, onOwnWords }} />
      </LanguageProvider>
    );
  }
  render(<Page />);
  return onOwnWords;
}

const wordField = () => screen.getByLabelText('Palabra o frase que cuenta');
const exceptionField = () => screen.getByLabelText('Frase que no cuenta');
const tryField = () => screen.getByLabelText(/Escríbela y verás/);
const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));
const focusedName = () =>
  document.activeElement?.getAttribute('aria-label') ?? null;

describe('the words of a Page', () => {
  it('are added by Enter, and the next can be written at once', async () => {
    const onOwnWords = show();
    await userEvent.type(wordField(), '  martes  de alitas {Enter}');
    expect(onOwnWords).toHaveBeenLastCalledWith({
      words: ['martes de alitas'],
      exceptions: [],
    });
    screen.getByText('Añadido: «martes de alitas».');
    await userEvent.keyboard('🔥{Enter}');
    const list = screen.getByRole('list', {
      name: 'Siempre cuentan como promoción',
    });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  });

  it('are added by the button, and the field has the focus again', async () => {
    const onOwnWords = show({ words: ['alitas'] });
    await userEvent.type(exceptionField(), 'Súper Ofertas Luna');
    await userEvent.click(screen.getAllByText('Añadir')[1]!);
    expect(onOwnWords).toHaveBeenLastCalledWith({
      words: ['alitas'],
      exceptions: ['Súper Ofertas Luna'],
    });
    expect(document.activeElement).toBe(exceptionField());
    expect(exceptionField()).toHaveProperty('value', '');
  });

  it('give the focus to a neighbour when removed, and the last to the field', async () => {
    const onOwnWords = show({ words: ['uno', 'dos', 'tres'] });
    await press('Quitar «dos»');
    expect(focusedName()).toBe('Quitar «tres»');
    await userEvent.keyboard('{Enter}');
    expect(focusedName()).toBe('Quitar «uno»');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(wordField());
    screen.getByText('Quitado: «uno».');
    expect(onOwnWords).toHaveBeenLastCalledWith({ words: [], exceptions: [] });
  });

  it.each([
    ['ÁLITAS', '«alitas» ya está.'],
    ['luna', '«luna» está en la otra lista. Quítala de ahí primero.'],
    ['x', 'Escribe al menos 2 letras, o un emoji.'],
    ['x'.repeat(61), 'Caben 60 caracteres como mucho.'],
  ])(
    '«%s» is refused in words, and stays in the field',
    async (word, sentence) => {
      const onOwnWords = show({ words: ['alitas'], exceptions: ['Luna'] });
      await userEvent.type(wordField(), `${word}{Enter}`);
      screen.getByText(sentence);
      expect(wordField()).toHaveProperty('value', word);
      expect(onOwnWords).not.toHaveBeenCalled();
      await userEvent.keyboard('{Backspace}');
      expect(screen.queryByText(sentence)).toBeNull();
    },
  );

  it('are two hundred at most', async () => {
    const words = Array.from({ length: 200 }, (_, i) => `palabra ${i}`);
    const onOwnWords = show({ words });
    await userEvent.type(wordField(), 'otra{Enter}');
    screen.getByText('Caben 200 en cada lista. Quita una para añadir otra.');
    expect(onOwnWords).not.toHaveBeenCalled();
  });
});

describe('the line to try a sentence', () => {
  it('says what the review says, as it is typed and as the lists change', async () => {
    show({ words: ['alitas'] });
    await userEvent.type(tryField(), 'Mañana hay Alitas');
    screen.getByText('Parece promoción.');
    expect(screen.getByText('Alitas').tagName).toBe('MARK');
    screen.getByText('en tu lista');
    await userEvent.type(exceptionField(), 'hay alitas{Enter}');
    screen.getByText('No parece promoción.');
    screen.getByText('«hay Alitas» no cuenta: está entre tus excepciones.');
    await press('Quitar «hay alitas»');
    screen.getByText('Parece promoción.');
  });

  it('says nothing of nothing', () => {
    show();
    expect(screen.queryByText(/^(No p|P)arece promoción\.$/)).toBeNull();
  });
});
