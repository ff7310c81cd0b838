import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewModels } from '../../../utils/features/review-models.ts';
import {
  fillReviewSlot,
  reviewDraft,
} from '../../../utils/features/review-slot.ts';
import { send } from '../../../utils/messaging/client.ts';

vi.mock('../../../utils/messaging/client.ts', () => ({ send: vi.fn() }));

const OWN = { words: [], exceptions: [] };
const SAID = { isPromotional: true, phrases: [], topic: null } as const;

describe('a language that is not there yet', () => {
  let isThere = false;

  beforeEach(() => {
    isThere = false;
    delete reviewModels.pt;
    fillReviewSlot((_, __, want) => {
      if (!isThere) want('pt');
      return isThere ? SAID : null;
    });
  });

  it('is asked for once at a time, and told of when it came', async () => {
    const coming = Promise.withResolvers<null>();
    vi.mocked(send).mockReturnValue(coming.promise);
    const said: unknown[] = [];
    const look = () => said.push(reviewDraft('Oi', OWN, look));
    look();
    look();
    isThere = true;
    reviewModels.pt = { bias: 0, clues: new Map() };
    coming.resolve(null);
    await vi.waitFor(() => expect(said).toEqual([null, null, SAID, SAID]));
    expect(send).toHaveBeenCalledExactlyOnceWith('review:load', 'pt');
  });

  it.each(['gone', null] as const)(
    'is asked for again with the next draft where it did not come: %s',
    async (reply) => {
      vi.mocked(send).mockResolvedValue(reply);
      const look = vi.fn();
      expect(reviewDraft('Oi', OWN, look)).toBe(null);
      await vi.waitFor(() => {
        reviewDraft('Oi, tudo', OWN, look);
        expect(send).toHaveBeenCalledTimes(2);
      });
      expect(look).not.toHaveBeenCalled();
    },
  );
});

it('of a draft without words nothing is said', () => {
  expect(reviewDraft('', OWN)).toMatchObject({ isPromotional: false });
});
