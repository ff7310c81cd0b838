import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import { rulesAt } from '../../../utils/core/policy/rules-at.ts';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import {
  keepObservations,
  type Observation,
} from '../../../utils/core/window/observation.ts';
import type { ThreadEvent } from '../../../utils/core/window/thread-event.ts';
import { windowHistory } from '../../../utils/core/window/window-history.ts';
import { observe } from './observed.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const rules = rulesAt('messenger', NOW, builtInRules);
const at = (hoursAgo: number) => NOW - hoursAgo * HOUR_MS;

const customer = (
  from: number | null,
  to: number,
  kind: 'message' | 'reaction' | 'read' = 'message',
): ThreadEvent => ({
  by: 'customer',
  kind,
  earliest: from === null ? null : at(from),
  latest: at(to),
});
const page = (
  hours: number,
  more: Partial<Extract<ThreadEvent, { by: 'page' }>> = {},
): ThreadEvent => ({
  by: 'page',
  kind: 'message',
  earliest: at(hours),
  latest: at(hours),
  ...more,
});
const history = (...events: ThreadEvent[]) =>
  windowHistory({ events, conflict: false }, rules, NOW);

describe('the windows of a thread', () => {
  it('are none where nothing was seen, the rules are not known, or the readings contradict each other', () => {
    expect(history()).toEqual([]);
    const events = [customer(3, 3)];
    expect(windowHistory({ events, conflict: true }, rules, NOW)).toEqual([]);
    expect(windowHistory({ events, conflict: false }, null, NOW)).toEqual([]);
  });

  it('are told by what opened them, until when, and when they were answered', () => {
    expect(history(customer(3, 3), page(2))).toEqual([
      {
        openedBy: 'message',
        openedAt: { earliest: at(3), latest: at(3) },
        until: { earliest: at(-21), latest: at(-21) },
        isOpen: true,
        answer: {
          at: { earliest: at(2), latest: at(2) },
          state: 'answered',
        },
      },
    ]);
  });

  it('are longer by what came within them, and others after that; the newest first', () => {
    const [newest, oldest, ...more] = history(
      customer(100, 100),
      customer(90, 90, 'reaction'),
      customer(20, 20),
    );
    expect(more).toEqual([]);
    expect(oldest).toMatchObject({
      openedAt: { latest: at(90) },
      openedBy: 'reaction',
      until: { latest: at(66) },
      isOpen: false,
      answer: null,
    });
    expect(newest).toMatchObject({ openedAt: { latest: at(20) } });
  });

  it('are the same for any order of events', () => {
    const events = [customer(100, 100), page(95), customer(20, 20), page(5)];
    expect(history(...events.toReversed())).toEqual(history(...events));
  });

  it('have the answer that came before the next one, late or not', () => {
    const [newest, oldest] = history(
      customer(100, 100),
      page(60),
      customer(20, 20),
      page(5),
    );
    expect(oldest).toMatchObject({
      answer: { at: { latest: at(60) }, state: 'late' },
    });
    expect(newest).toMatchObject({
      answer: { at: { latest: at(5) }, state: 'answered' },
    });
  });

  it('are told as ranges where no more is known', () => {
    expect(history(customer(30, 26))).toMatchObject([
      {
        openedAt: { earliest: at(30), latest: at(26) },
        until: { earliest: at(6), latest: at(2) },
        isOpen: false,
      },
    ]);
    expect(history(customer(30, 20))).toMatchObject([{ isOpen: true }]);
  });

  it('are not made of what opens nothing, nor of what is only known not to be later', () => {
    expect(history(customer(3, 3, 'read'), customer(null, 2))).toEqual([]);
  });

  it('are not answered by a note, by an automated reply, or before they opened', () => {
    for (const event of [
      page(2, { kind: 'note' }),
      page(2, { author: 'automation' }),
      page(4),
    ])
      expect(history(customer(3, 3), event)).toMatchObject([{ answer: null }]);
  });

  it('that go on after an answer are not answered by it', () => {
    const events = [customer(30, 30), page(29), page(28), customer(20, 20)];
    expect(history(...events)).toMatchObject([
      {
        openedAt: { latest: at(20) },
        answer: { at: { latest: at(28) }, state: 'earlier' },
      },
    ]);
    expect(history(...events, page(10), page(9))).toMatchObject([
      { answer: { at: { latest: at(10) }, state: 'answered' } },
    ]);
  });

  it('are not answered by what a row showed of an automated reply that was seen itself', () => {
    const row = page(2);
    const seen = page(2, { author: 'automation', id: 'a' });
    const first = { ...customer(3, 3), id: 'c' };
    const last = { ...customer(1, 1), id: 'd' };
    expect(history(first, row, seen, last)).toMatchObject([{ answer: null }]);
    expect(history(first, page(4, { id: 'b' }), row)).toMatchObject([
      { answer: { at: { latest: at(2) } } },
    ]);
  });
});

describe('the record of a long conversation', () => {
  /** Each of them writes every 30 hours and is answered an hour later. */
  const talk = Array.from({ length: 30 }, (_, i): Observation[] => {
    const hours = 30 * (i + 1);
    const of = (by: 'customer' | 'page', latest: number) =>
      observe({
        by,
        earliest: latest,
        latest,
        messageId: `${by}/${(i * 7) % 30}`,
        observedAt: NOW,
        isLast: by === 'page' && i === 0,
        ...(by === 'customer' ? { completeUntil: NOW } : {}),
      });
    return [of('customer', at(hours)), of('page', at(hours - 1))];
  });
  const windowsOf = (seen: readonly Observation[]) =>
    windowHistory(foldFacts(keepObservations(seen)), rules, NOW);
  const all = windowsOf(talk.flat());

  it('has the newest windows with no holes, all of them answered', () => {
    expect(all.length).toBeGreaterThanOrEqual(9);
    expect(all.map(({ openedAt }) => openedAt.latest)).toEqual(
      all.map((_, i) => at(30 * (i + 1))),
    );
    for (const { answer } of all) expect(answer?.state).toBe('answered');
  });

  it('says of no window one thing today and another tomorrow', () => {
    for (let seen = 29; seen >= 0; seen--) {
      const before = windowsOf(talk.slice(seen + 1).flat());
      const then = windowsOf(talk.slice(seen).flat()).slice(1);
      const stay = before.slice(0, then.length);
      expect(then.map(({ answer }) => answer)).toEqual(
        stay.map(({ answer }) => answer),
      );
    }
  });
});
