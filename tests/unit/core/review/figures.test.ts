import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../../utils/core/review/review-draft.ts';
import en from '../../../review/en.json' with { type: 'json' };
import es from '../../../review/es.json' with { type: 'json' };
import pt from '../../../review/pt.json' with { type: 'json' };

const flagged = (texts: readonly string[]) =>
  texts.filter((text) => reviewDraft(text).isPromotional);

// The limits are what it does today: an example more may not make it worse. `npm run review-figures` tells by how much.
describe.each(Object.entries({ en, es, pt }))('drafts in %s', (_, drafts) => {
  it('at least four in five promotional ones are flagged', () => {
    const { promotional } = drafts;
    const share = flagged(promotional).length / promotional.length;
    expect(share).toBeGreaterThanOrEqual(0.8);
  });

  it('of others that look like it, at most one in thirty is', () => {
    const wrong = flagged(drafts.other);
    expect(wrong.length / drafts.other.length, wrong.join('\n')).toBeLessThan(
      1 / 30,
    );
  });

  it('of ordinary replies at most one in a hundred is', () => {
    const wrong = flagged(drafts.support);
    expect(
      wrong.length / drafts.support.length,
      wrong.join('\n'),
    ).toBeLessThanOrEqual(1 / 100);
  });
});
