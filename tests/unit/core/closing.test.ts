import { describe, expect, it } from 'vitest';
import {
  closingWithin,
  nextChange,
  urgencyOf,
} from '../../../utils/core/closing.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { MINUTE_MS } from '../../../utils/core/time/duration.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const open = (...minutes: number[]) =>
  minutes.map((m) => ({
    thread: `1/messenger/${m}` as ThreadKey,
    name: '',
    endsAt: NOW + m * MINUTE_MS,
  }));

describe('the next change', () => {
  it.each([
    ['nothing waits', [], null],
    ['the first comes within the hours', [400], 400 - 180],
    ['the second does', [170, 185, 400], 5],
    ['it is soon', [150], 30],
    ['it is urgent', [100, 600], 70],
    ['it ends', [20, 600], 20],
    ['two end at once', [20, 20], 20],
  ] as const)('is when %s', (_, minutes, expected) => {
    const next = nextChange(open(...minutes), NOW, 3);
    expect(next && (next - NOW) / MINUTE_MS).toBe(expected);
  });

  it('is the only moment at which anything does change', () => {
    let at = NOW;
    let threads = open(31, 95, 150, 185, 700);
    const look = (now: number) => {
      const left = threads.filter(({ endsAt }) => endsAt > now);
      const urgency = left[0] && urgencyOf(left[0].endsAt, now);
      return JSON.stringify([
        closingWithin(left, now, 3),
        urgency,
        left.length,
      ]);
    };
    for (;;) {
      const next = nextChange(threads, at, 3);
      if (next === null) break;
      expect(next).toBeGreaterThan(at);
      expect(look(next - 1)).toBe(look(at));
      expect(look(next)).not.toBe(look(at));
      at = next;
      threads = threads.filter(({ endsAt }) => endsAt > at);
    }
    expect(at).toBe(NOW + 700 * MINUTE_MS);
  });
});

it('urgency grows at two hours and at thirty minutes', () => {
  const at = (minutes: number) => urgencyOf(NOW + minutes * MINUTE_MS, NOW);
  expect([121, 120, 31, 30, 0].map(at)).toEqual([
    'quiet',
    'soon',
    'soon',
    'urgent',
    'urgent',
  ]);
});
