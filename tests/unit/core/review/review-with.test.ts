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

  it('is not asked for where any may be it', () => {
    for (const text of ['', '👍', '12:30', 'ok', 'Black Friday -30%'])
      expect(missingLanguage({ pt }, text)).toBe(null);
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
