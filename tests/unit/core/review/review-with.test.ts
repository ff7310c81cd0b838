import { describe, expect, it } from 'vitest';
import { builtInModels } from '../../../../utils/core/review/built-in-models.ts';
import {
  missingLanguage,
  reviewWith,
} from '../../../../utils/core/review/review-with.ts';

const { en, es, pt } = builtInModels;

describe('the language of a draft', () => {
  it.each([
    ['es', 'Hola Ana, ya tenemos la nueva colección en la tienda'],
    ['en', 'Hi Ana, come and see our new collection!'],
    ['pt', 'Oi Ana, você já viu a nova coleção na loja?'],
  ] as const)('%s is asked for where it is not there', (language, text) => {
    const others = { ...builtInModels, [language]: undefined };
    expect(missingLanguage(others, text)).toBe(language);
    expect(missingLanguage(builtInModels, text)).toBe(null);
    expect(reviewWith(others, text).isPromotional).toBe(false);
    expect(reviewWith(builtInModels, text).isPromotional).toBe(true);
  });

  it('is asked for wherever it may be it, also where another is there', () => {
    const text = 'Sale ends tonight';
    expect(missingLanguage({ es }, text)).toBe('en');
    expect(missingLanguage({ es, en }, text)).toBe('pt');
    expect(reviewWith({ es }, text).isPromotional).toBe(false);
    expect(reviewWith(builtInModels, text).isPromotional).toBe(true);
  });

  it('is not asked for where hardly anything is written', () => {
    for (const text of ['', '👍', '12:30', 'ok', 'in', 'os'])
      expect(missingLanguage({}, text)).toBe(null);
  });

  it('is not asked for again where it is none of ours', () => {
    const text = 'Спасибо, ваш заказ уже в пути';
    expect(missingLanguage(builtInModels, text)).toBe(null);
  });

  it('is the one that knows most of the words, where two may be it', () => {
    const text = 'Déjanos tu reseña';
    expect(reviewWith({ en, es, pt }, text)).toEqual(reviewWith({ es }, text));
  });
});

it('own words count in every language', () => {
  const own = { words: ['pack ilusión'], exceptions: [] };
  const { phrases } = reviewWith({ es }, 'Look at the pack ilusion', own);
  expect(phrases.map(({ reason }) => reason)).toEqual(['own-word']);
});
