import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../utils/core/time/duration.ts';
import type { Phase } from '../../../utils/core/window/verdict.ts';
import { history, look, type SeenHistory } from './true-history.ts';

const RUNS = { numRuns: 10_000 };
/** What is not known is over one day, when even the latest time is. */
const IN_TIME: Phase[] = ['open', 'plus-one', 'limited', 'unknown', 'closed'];

/** Nothing in it lies ahead of `now`: there a cap would move with the clock. */
const upToNow = (seen: SeenHistory) =>
  seen.readings.map((event) => ({
    ...event,
    latest: Math.min(event.latest, seen.setting.now),
  }));

describe('time', () => {
  it('only moves a phase forward while nothing happens', () => {
    const later = fc.array(fc.integer({ min: 0, max: 10 * DAY_MS }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(history(false), later, (seen, moments) => {
        const ranks = moments
          .sort((a, b) => a - b)
          .map((ms) => IN_TIME.indexOf(look(upToNow(seen), seen, ms).phase));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('changes the answer exactly at endsAt', () => {
    fc.assert(
      fc.property(
        history(false),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seen, part) => {
          const events = upToNow(seen);
          const { phase, left } = look(events, seen);
          if (left === null) return;
          expect(left).toBeGreaterThan(0);
          expect(look(events, seen, Math.floor(part * (left - 1))).phase).toBe(
            phase,
          );
          expect(look(events, seen, left - 1)).toMatchObject({
            phase,
            left: 1,
          });
          expect(look(events, seen, left).phase).not.toBe(phase);
        },
      ),
      RUNS,
    );
  });
});
