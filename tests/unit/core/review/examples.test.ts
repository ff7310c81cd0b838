import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../../utils/core/review/review-draft.ts';
import enOrdinary from './en-ordinary.json';
import enPromotional from './en-promotional.json';
import esOrdinary from './es-ordinary.json';
import esPromotional from './es-promotional.json';
import ptOrdinary from './pt-ordinary.json';
import ptPromotional from './pt-promotional.json';

const LANGUAGES = {
  en: { promotional: enPromotional, ordinary: enOrdinary },
  es: { promotional: esPromotional, ordinary: esOrdinary },
  pt: { promotional: ptPromotional, ordinary: ptOrdinary },
};

const isFlagged = (text: string) => reviewDraft(text).isPromotional;

describe.each(Object.entries(LANGUAGES))('drafts in %s', (_, examples) => {
  it('are at least 250', () => {
    const { promotional, ordinary } = examples;
    expect(promotional.length + ordinary.length).toBeGreaterThanOrEqual(250);
  });

  it('at least 95 in 100 promotional ones are flagged', () => {
    const { promotional } = examples;
    const missed = promotional.filter((text) => !isFlagged(text));
    expect(missed.length / promotional.length, missed.join('\n')).toBeLessThan(
      0.05,
    );
  });

  it('at most 1 in 100 ordinary ones is flagged', () => {
    const { ordinary } = examples;
    const flagged = ordinary.filter(isFlagged);
    expect(
      flagged.length / ordinary.length,
      flagged.join('\n'),
    ).toBeLessThanOrEqual(0.01);
  });
});
