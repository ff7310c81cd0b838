import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_IDS } from '../../../../utils/core/review/clues.ts';
import { REVIEW_REASONS } from '../../../../utils/core/review/draft-review.ts';
import {
  packModel,
  unpackModel,
} from '../../../../utils/core/review/pack-model.ts';
import { MOST_STEPS } from '../../../../utils/core/review/review-model.ts';

const worth = fc
  .tuple(
    fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }).filter((s) => s !== 0),
    fc.constantFrom(null, ...REVIEW_REASONS),
  )
  .map(([steps, reason]) => ({ steps, reason: steps > 0 ? reason : null }));

const model = fc
  .tuple(
    fc.double({ min: -9, max: 9, noNaN: true }),
    fc.array(fc.tuple(fc.nat(MOST_IDS - 1), worth), { maxLength: 200 }),
  )
  .map(([bias, clues]) => ({ bias, clues: new Map(clues) }));

it('what was packed is unpacked as it was', () => {
  fc.assert(
    fc.property(model, (one) => {
      const packed = JSON.parse(JSON.stringify(packModel(one)));
      const { bias, clues } = unpackModel(packed);
      expect(bias).toBe(JSON.parse(JSON.stringify(one.bias)));
      expect(new Map(clues)).toEqual(one.clues);
    }),
  );
});

it('no letter is escaped', () => {
  fc.assert(
    fc.property(model, (one) => {
      const { bias: _, ...columns } = packModel(one);
      for (const text of Object.values(columns))
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
    }),
  );
});
