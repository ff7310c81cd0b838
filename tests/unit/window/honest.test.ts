import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../utils/core/time/duration.ts';
import { assess } from '../../../utils/core/window/assess.ts';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import { keepObservations } from '../../../utils/core/window/observation.ts';
import type { ThreadEvent } from '../../../utils/core/window/thread-event.ts';
import { assessThread } from '../../../utils/core/window/thread-verdict.ts';
import type { Phase, Verdict } from '../../../utils/core/window/verdict.ts';
import {
  type HonestHistory,
  honestHistory,
  LATER_MS,
} from './honest-readings.ts';
import { NOW } from './observed.ts';

const RUNS = { numRuns: 2000 };
/** Best first; that it is over and that nothing is known promise equally little. */
const BEST_FIRST: Phase[][] = [['open'], ['limited'], ['closed', 'unknown']];
const rankOf = (phase: Phase) =>
  BEST_FIRST.findIndex((phases) => phases.includes(phase));

const anyHistory = fc.oneof(
  honestHistory({
    channel: 'messenger',
    kinds: ['message', 'message', 'ad-message', 'reaction'],
    mostDelayMs: MINUTE_MS,
  }),
  honestHistory({
    channel: 'instagram',
    kinds: ['message', 'story-reply', 'ad-message'],
    mostDelayMs: MINUTE_MS,
  }),
);

/** Nothing but messages, each in view at once. */
const plainHistory = honestHistory({
  channel: 'messenger',
  kinds: ['message'],
  mostDelayMs: 0,
});

const holds = (
  histories: fc.Arbitrary<HonestHistory>,
  claim: (history: HonestHistory, later: number) => void,
) =>
  fc.assert(fc.property(histories, fc.constantFrom(...LATER_MS), claim), RUNS);

const verdictOn = ({ readings, channel }: HonestHistory, now: number) =>
  assessThread(foldFacts(readings), { channel, now, approvals: {} });

const truthOf = (
  events: readonly ThreadEvent[],
  { channel }: HonestHistory,
  now: number,
): Verdict => assess(events, { channel, now });

/** No better phase than the truth's, and in the same phase no more time and no more kinds. */
function expectNoMore(verdict: Verdict, truth: Verdict): void {
  expect(rankOf(verdict.phase)).toBeGreaterThanOrEqual(rankOf(truth.phase));
  if (verdict.phase === 'unknown' || verdict.phase !== truth.phase) return;
  expect(verdict.endsAt ?? Infinity).toBeLessThanOrEqual(
    truth.endsAt ?? Infinity,
  );
  for (const kind of verdict.allows) expect(truth.allows).toContain(kind);
}

describe('honest readings of a true history', () => {
  it('never contradict each other', () => {
    holds(anyHistory, ({ readings }) => {
      expect(foldFacts(readings).conflict).toBe(false);
    });
  });

  it('never give more time than the truth', () => {
    holds(anyHistory, (history, later) => {
      const now = NOW + later;
      const truth = truthOf(history.truth, history, now);
      expectNoMore(verdictOn(history, now), truth);
    });
  });

  it('never give more time at the moment of reading, when the page may lag behind', () => {
    holds(anyHistory, (history) => {
      const now = history.readLastAt;
      const past = history.truth.filter(({ latest }) => latest <= now);
      expectNoMore(verdictOn(history, now), truthOf(past, history, now));
    });
  });

  it('leave possible what is true of all that had happened when they were made', () => {
    holds(plainHistory, (history, later) => {
      const { truth, readLastAt, readings } = history;
      if (!readings.length) return;
      const seen = truth.filter(({ latest }) => latest <= readLastAt);
      const now = NOW + later;
      const { phase, maybe = phase } = verdictOn(history, now);
      const isTrue = truthOf(seen, history, now).phase;
      if (maybe !== 'unknown')
        expect(rankOf(maybe)).toBeLessThanOrEqual(rankOf(isTrue));
    });
  });

  it('give a verdict at all where the customer wrote last and a row shows it', () => {
    let known = 0;
    holds(plainHistory, (history) => {
      const { phase } = verdictOn(history, NOW);
      if (phase !== 'unknown') known++;
    });
    // Else the claims above would hold of readings that say nothing.
    expect(known).toBeGreaterThan(RUNS.numRuns / 3);
  });

  it('say the same after they went through the ledger one by one', () => {
    holds(anyHistory, (history, later) => {
      let kept: ReturnType<typeof keepObservations> = [];
      for (const reading of history.readings)
        kept = keepObservations([...kept, reading]);
      const stored = { ...history, readings: kept };
      expect(verdictOn(stored, NOW + later)).toEqual(
        verdictOn(history, NOW + later),
      );
    });
  });
});
