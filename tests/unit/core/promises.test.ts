import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesAt } from '../../../utils/core/policy/rules-at.ts';
import { DAY_MS, HOUR_MS } from '../../../utils/core/time/duration.ts';
import type { Phase } from '../../../utils/core/window/verdict.ts';
import { history, look, type SeenHistory } from './true-history.ts';

const RUNS = { numRuns: 10_000 };
const BEST_FIRST: Phase[] = [
  'open',
  'plus-one',
  'limited',
  'closed',
  'unknown',
];

const holds = (isComplete: boolean, claim: (seen: SeenHistory) => void) =>
  fc.assert(fc.property(history(isComplete), claim), RUNS);

/** The greatest earliest of what opened, worked out anew: no ids, no ranges meeting. */
function longestPromise({ readings, setting }: SeenHistory): number {
  const { channel, now, pack } = setting;
  const openers = rulesAt(channel, now, pack)?.openers ?? [];
  const starts = readings.flatMap((event) =>
    event.by === 'customer' && openers.includes(event.kind)
      ? [event.earliest ?? Number.NEGATIVE_INFINITY]
      : [],
  );
  return Math.max(...starts);
}

describe('promises', () => {
  it('never promise more time than the earliest allows', () => {
    holds(false, (seen) => {
      const { phase, endsAt } = look(seen.readings, seen);
      if (phase === 'open')
        expect(endsAt).toBe(longestPromise(seen) + 24 * HOUR_MS);
      if (phase === 'limited' && endsAt !== null)
        expect(endsAt).toBeLessThanOrEqual(longestPromise(seen) + 7 * DAY_MS);
    });
  });

  it('never go beyond the truth, whatever of it was seen', () => {
    holds(false, (seen) => {
      const truth = look(seen.truth, seen);
      const { phase, endsAt, allows } = look(seen.readings, seen);
      const rank = BEST_FIRST.indexOf(phase);
      expect(rank).toBeGreaterThanOrEqual(BEST_FIRST.indexOf(truth.phase));
      if (phase === truth.phase) {
        expect(endsAt ?? 0).toBeLessThanOrEqual(truth.endsAt ?? Infinity);
        for (const kind of allows) expect(truth.allows).toContain(kind);
      }
    });
  });

  it('say by maybe, when nothing was missed, at least what is true', () => {
    holds(true, (seen) => {
      const truth = look(seen.truth, seen);
      const { phase, maybe = phase } = look(seen.readings, seen);
      const rank = BEST_FIRST.indexOf(maybe);
      expect(rank).toBeLessThanOrEqual(BEST_FIRST.indexOf(truth.phase));
    });
  });

  it('are of a better phase wherever they say maybe', () => {
    holds(false, (seen) => {
      const { phase, maybe } = look(seen.readings, seen);
      if (maybe !== undefined)
        expect(BEST_FIRST.indexOf(maybe)).toBeLessThan(
          BEST_FIRST.indexOf(phase),
        );
    });
  });
});

describe('more readings', () => {
  it('never make a promise wrong that was right', () => {
    const grown = history(false).chain((seen) =>
      fc.record({
        seen: fc.constant(seen),
        some: fc.subarray(seen.readings.filter(({ by }) => by === 'customer')),
      }),
    );
    fc.assert(
      fc.property(grown, ({ seen, some }) => {
        const truth = look(seen.truth, seen);
        // What we sent ourselves is never missed.
        const ours = seen.readings.filter(({ by }) => by === 'page');
        for (const events of [[...ours, ...some], seen.readings]) {
          const { phase } = look(events, seen);
          expect(BEST_FIRST.indexOf(phase)).toBeGreaterThanOrEqual(
            BEST_FIRST.indexOf(truth.phase),
          );
        }
      }),
      RUNS,
    );
  });
});

describe('readings', () => {
  it('may come in any order', () => {
    const shuffled = history(false).chain((seen) =>
      fc.record({
        seen: fc.constant(seen),
        events: fc.shuffledSubarray([...seen.readings], {
          minLength: seen.readings.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ seen, events }) => {
        expect(look(events, seen)).toEqual(look(seen.readings, seen));
      }),
      RUNS,
    );
  });

  it('may come twice', () => {
    const replayed = history(false).chain((seen) =>
      fc.record({
        seen: fc.constant(seen),
        again: fc.subarray([...seen.readings]),
      }),
    );
    fc.assert(
      fc.property(replayed, ({ seen, again }) => {
        const events = [...seen.readings, ...again];
        expect(look(events, seen)).toEqual(look(seen.readings, seen));
      }),
      RUNS,
    );
  });
});
