import { describe, expect, it } from 'vitest';
import {
  MOST_OWN_WORDS,
  parseOwnWordList,
  parseOwnWords,
  uniteOwnWords,
} from '../../../utils/core/parse-own-words.ts';
import { reviewDraft } from '../../../utils/core/review/review-draft.ts';

describe('own words', () => {
  it.each([
    ['nothing', undefined],
    ['a list', ['promo']],
    ['a text', 'promo'],
    ['fields that are no lists', { words: 'promo', exceptions: { 0: 'x' } }],
    ['items that are no texts', { words: [1, null, {}, ['promo']] }],
  ])('are none in %s', (_, stored) => {
    expect(parseOwnWords(stored)).toEqual({ words: [], exceptions: [] });
  });

  it.each([
    ['  martes   de\talitas \n', 'martes de alitas'],
    ['pro\u0000mo\u202e', 'promo'],
    ['x', null],
    ['á', null],
    ['a\u0301', null],
    ['7', null],
    ['', null],
    ['\u200b\u200b', null],
    ['🔥', '🔥'],
    ['✨', '✨'],
    ['❤️', '❤️'],
    ['🇲🇽', '🇲🇽'],
    ['2x1', '2x1'],
    ['ñu', 'ñu'],
    ['é'.repeat(60), 'é'.repeat(60)],
    ['🙂'.repeat(60), '🙂'.repeat(60)],
    ['é'.repeat(61), null],
  ])('%j is kept as %j', (written, kept) => {
    expect(parseOwnWordList([written])).toEqual(kept === null ? [] : [kept]);
  });

  it('are each kept once, as first written', () => {
    const list = ['Rebajón', 'REBAJON', 'rebajon', 'rebaja', '🔥', '🔥'];
    expect(parseOwnWordList(list)).toEqual(['Rebajón', 'rebaja', '🔥']);
  });

  it('are two hundred at most in each list', () => {
    const many = Array.from({ length: 300 }, (_, i) => `word ${i}`);
    const { words, exceptions } = parseOwnWords({
      words: many,
      exceptions: many,
    });
    expect(words).toEqual(many.slice(0, MOST_OWN_WORDS));
    expect(exceptions).toHaveLength(MOST_OWN_WORDS);
  });

  it('of two browsers are united', () => {
    const one = { words: ['Alitas'], exceptions: [] };
    const other = { words: ['alitas', '🔥'], exceptions: ['Súper Ofertas'] };
    expect(uniteOwnWords(one, other)).toEqual({
      words: ['Alitas', '🔥'],
      exceptions: ['Súper Ofertas'],
    });
  });

  it('that were parsed are found in a draft', () => {
    const own = parseOwnWords({
      words: [' MARTES de   alitas', '🔥'],
      exceptions: ['hoy es martes de alitas'],
    });
    const found = (text: string) =>
      reviewDraft(text, own).phrases.map(({ start, end }) =>
        text.slice(start, end),
      );
    expect(found('Mañana es martes de alitas')).toEqual(['martes de alitas']);
    expect(found('Tu pedido ya salió 🔥')).toEqual(['🔥']);
    expect(found('Hoy es martes de alitas')).toEqual([]);
  });
});
