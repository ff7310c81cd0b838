import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import {
  keepObservations,
  type Observation,
} from '../../../utils/core/window/observation.ts';
import { anyObservations, NOW, observe } from './observed.ts';

const RUNS = { numRuns: 3000 };

/** The same observations in another order, some of them given twice. */
const shuffledWithReplays = anyObservations.chain((observations) =>
  fc.tuple(
    fc.constant(observations),
    fc.shuffledSubarray([...observations, ...observations], {
      minLength: observations.length * 2,
    }),
  ),
);

const split = anyObservations.chain((observations) =>
  fc.tuple(
    fc.constant(observations),
    fc.array(fc.boolean(), {
      minLength: observations.length,
      maxLength: observations.length,
    }),
  ),
);

/** One tab's and another tab's share. */
const shares = (all: readonly Observation[], isFirst: readonly boolean[]) => [
  all.filter((_, i) => isFirst[i]),
  all.filter((_, i) => !isFirst[i]),
];

describe('the fold of observations', () => {
  it('gives the same facts in any order, with any number of replays', () => {
    fc.assert(
      fc.property(shuffledWithReplays, ([once, again]) => {
        expect(keepObservations(again)).toEqual(keepObservations(once));
        expect(foldFacts(again)).toEqual(foldFacts(once));
      }),
      RUNS,
    );
  });

  it('gives the same facts when two tabs saw a part each and kept what is worth keeping', () => {
    fc.assert(
      fc.property(split, ([all, isFirst]) => {
        const [one = [], other = []] = shares(all, isFirst);
        const kept = keepObservations(all);
        const united = [...keepObservations(other), ...keepObservations(one)];
        expect(keepObservations(united)).toEqual(kept);
        expect(keepObservations([...keepObservations(one), ...other])).toEqual(
          kept,
        );
        expect(foldFacts(united)).toEqual(foldFacts(all));
      }),
      RUNS,
    );
  });

  it('knows as much from what is kept as from all', () => {
    fc.assert(
      fc.property(anyObservations, (all) => {
        const kept = keepObservations(all);
        expect(keepObservations(kept)).toEqual(kept);
        expect(foldFacts(kept)).toEqual(foldFacts(all));
      }),
      RUNS,
    );
  });

  it('without a withdrawn reader knows what it would know had that never read', () => {
    const version = fc.constantFrom(1, 2, 3);
    fc.assert(
      fc.property(split, version, ([all, isFirst], withdrawn) => {
        const never = all.filter(({ reader }) => reader !== withdrawn);
        const gone = new Set([withdrawn]);
        expect(foldFacts(all, gone)).toEqual(foldFacts(never));
        // Whatever was kept in the meantime, by whichever tab.
        const [one = [], other = []] = shares(all, isFirst);
        const kept = keepObservations([...keepObservations(one), ...other]);
        expect(foldFacts(kept, gone)).toEqual(foldFacts(never));
      }),
      RUNS,
    );
  });

  it('without all its readers is nothing', () => {
    const gone = new Set([1, 2]);
    fc.assert(
      fc.property(anyObservations, (all) => {
        expect(foldFacts(all, gone)).toEqual(foldFacts([]));
      }),
    );
  });

  it('survives a trip through JSON, as messages and the backup make it', () => {
    fc.assert(
      fc.property(anyObservations, (all) => {
        expect(foldFacts(JSON.parse(JSON.stringify(all)))).toEqual(
          foldFacts(all),
        );
      }),
    );
  });

  it.each([
    ['exact', 0],
    ['wide', 90_000],
  ])(
    'never loses the newest opener, however many %s times came after it',
    (_, width) => {
      const opener = observe({
        by: 'customer',
        latest: NOW - 5,
        observedAt: NOW - 4,
      });
      const later = Array.from({ length: 100 }, (_, i) => [
        observe({ by: 'page', latest: NOW - i, messageId: `p${i}` }),
        observe({
          by: 'customer',
          latest: NOW - (width ? i / 100 : 100 + i),
          earliest: NOW - 100 - i - width,
          completeUntil: NOW,
        }),
        observe({ by: 'either', latest: NOW - i, earliest: null }),
      ]).flat();
      const kept = keepObservations([opener, ...later]);
      expect(kept).toContainEqual(opener);
      expect(kept.length).toBeLessThanOrEqual(40);
    },
  );

  it('keeps what each reader read apart: one cannot push out what another saw', () => {
    const opener = observe({ by: 'customer', latest: NOW - 9000 });
    const faulty = Array.from({ length: 50 }, (_, i) =>
      observe({ by: 'customer', latest: NOW - i, reader: 2 }),
    );
    expect(keepObservations([opener, ...faulty])).toContainEqual(opener);
    const facts = foldFacts([...faulty, opener], new Set([2]));
    expect(facts.events).toMatchObject([{ latest: NOW - 9000 }]);
  });

  it('counts the same reading of two readers as two', () => {
    const once = observe({ by: 'customer', latest: NOW });
    const again = observe({ by: 'customer', latest: NOW, reader: 2 });
    expect(once.id).not.toBe(again.id);
    expect(keepObservations([once, again, once])).toHaveLength(2);
  });

  it('of nothing is nothing', () => {
    expect(foldFacts([])).toEqual({
      events: [],
      lastBy: null,
      lastAt: null,
      isPutAway: false,
      seenAt: 0,
      conflict: false,
    });
  });
});
