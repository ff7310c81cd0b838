import { describe, expect, it } from 'vitest';
import { readClues } from '../../../../utils/core/review/clues.ts';
import {
  type ReviewModel,
  scoreOf,
} from '../../../../utils/core/review/review-model.ts';
import { trainReview } from '../../../../utils/core/review/train-review.ts';

const repeat = (texts: string[]) =>
  Array.from({ length: 8 }, () => texts).flat();

const EXAMPLES = {
  ordinary: repeat(['the parcel is here', 'the key is here', 'a lamp for you']),
  discount: repeat(['lamps at half price', 'keys at half price']),
  donation: repeat(['give for the roof', 'give for the school']),
};

const isFlagged = (model: ReviewModel, text: string) =>
  scoreOf(model, readClues(text).clues) > 0;

describe('what is learned', () => {
  const model = trainReview(EXAMPLES);

  it('holds for texts that were no examples', () => {
    expect(isFlagged(model, 'parcels at half price')).toBe(true);
    expect(isFlagged(model, 'give for the lamp')).toBe(true);
    expect(isFlagged(model, 'the lamp is here')).toBe(false);
  });

  it('points to the reason of its examples', () => {
    const reasons = readClues('half').clues.map(
      ({ id }) => model.clues.get(id)?.reason,
    );
    expect(reasons).toContain('discount');
    expect(reasons).not.toContain('donation');
  });

  it('is the same each time', () => {
    expect(trainReview(EXAMPLES)).toEqual(model);
  });

  it('needs no example of a reason', () => {
    const none = trainReview({ ordinary: EXAMPLES.ordinary });
    expect(isFlagged(none, 'lamps at half price')).toBe(false);
  });
});
