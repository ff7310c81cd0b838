import assert from 'node:assert/strict';
import {
  createWorld,
  type Lang,
  truthOf,
  type WorldThread,
} from '../../fake-inbox/world.ts';
import type { SeenBadge } from './inbox-tab.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const worldAt = (now: number, lang: Lang = 'en', size = 200) =>
  createWorld({ now, lang, size });

/** The span that a badge shows, in ms; null = it shows none. */
export function spanOf(text: string): number | null {
  if (text.startsWith('<')) return 0;
  const units = { d: DAY, h: HOUR, min: MINUTE };
  const parts = [...text.matchAll(/(\d+) (d|h|min)\b/g)];
  if (!parts.length || /más|past/.test(text)) return null;
  return parts.reduce(
    (sum, [, n, unit]) => sum + Number(n) * units[unit as keyof typeof units],
    0,
  );
}

/** What the rules give at `now` for somebody who last wrote at `at` (Messenger and Instagram today). */
export function phaseOf(at: number, now: number) {
  if (now < at + DAY) return { phase: 'open', left: at + DAY - now } as const;
  if (now < at + 7 * DAY)
    return { phase: 'limited', left: at + 7 * DAY - now } as const;
  return { phase: 'closed', left: null } as const;
}

const sure = (badge: SeenBadge) => badge.look.replace('soon', 'open');

/** No badge may promise more than there is, whatever was known. A minute is what a badge can be behind. */
export function assertNoFalsePromise(
  badge: SeenBadge,
  thread: WorldThread,
  now: number,
): void {
  const { lastCustomerAt } = truthOf(thread);
  const left = spanOf(badge.text);
  const look = sure(badge);
  const about = `${thread.name}: «${badge.text}» (${look})`;
  if (look !== 'open' && look !== 'limited') return;
  assert.ok(lastCustomerAt !== null, `${about}: nobody wrote`);
  const truth = phaseOf(lastCustomerAt, now);
  const order = ['closed', 'limited', 'open'];
  assert.ok(
    order.indexOf(truth.phase) >= order.indexOf(look),
    `${about}: in truth ${truth.phase}`,
  );
  if (truth.phase === look)
    assert.ok(
      (left ?? 0) <= truth.left + MINUTE,
      `${about}: in truth ${truth.left / MINUTE} min`,
    );
}

/** Where the customer's last action is known, phase and time are exact to the minute. */
export function assertExact(badge: SeenBadge, at: number, now: number): void {
  const truth = phaseOf(at, now);
  const about = `«${badge.text}» (${badge.look}), in truth ${truth.phase} ${(truth.left ?? 0) / MINUTE} min`;
  assert.equal(sure(badge), truth.phase, about);
  const left = spanOf(badge.text);
  if (truth.left === null) {
    assert.equal(left, null, about);
    return;
  }
  // Beyond a day hours are shown, cut.
  const step = truth.left >= DAY ? HOUR : MINUTE;
  assert.ok(
    left !== null &&
      left <= truth.left + MINUTE &&
      left > truth.left - step - MINUTE,
    about,
  );
}

/** A row whose last word is ours says "no data" within a day, "past 24 h" after it, "over" after seven days. */
export function assertHonest(
  badge: SeenBadge,
  lastAt: number,
  now: number,
): void {
  const { phase } = phaseOf(lastAt, now);
  const expected = {
    open: 'no data',
    limited: 'past 24 h',
    closed: 'window over',
  }[phase];
  assert.equal(badge.text, expected);
}
