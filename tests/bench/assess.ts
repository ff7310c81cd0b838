import { DAY_MS, HOUR_MS } from '../../utils/core/time/duration.ts';
import { assess } from '../../utils/core/window/assess.ts';
import type { ThreadEvent } from '../../utils/core/window/thread-event.ts';
import { pick, type Random, random } from '../fake-inbox/world/random.ts';
import { alternate, type Comparison } from './alternate.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const THREADS = 2000;
/** As many as are kept of a thread. */
const EVENTS = 20;

const KINDS = ['message', 'message', 'reaction', 'postback', 'read'] as const;

function someEvent(r: Random, index: number): ThreadEvent {
  const latest = NOW - Math.floor(r() * 9 * DAY_MS);
  const range = { earliest: latest - Math.floor(r() * HOUR_MS), latest };
  const id = `mid-${index}`;
  return r() < 0.5
    ? { by: 'customer', kind: pick(r, KINDS), id, ...range }
    : { by: 'page', kind: 'message', id, ...range };
}

/** What one would write by hand for one channel on one day: no ranges, no ids, no approvals. */
function switchOver(events: readonly ThreadEvent[]) {
  let openedAt = Number.NEGATIVE_INFINITY;
  let wroteAt = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (event.by !== 'customer') continue;
    const at = event.earliest ?? Number.NEGATIVE_INFINITY;
    switch (event.kind) {
      case 'message':
      case 'ad-message':
        wroteAt = Math.max(wroteAt, at);
        openedAt = Math.max(openedAt, at);
        break;
      case 'postback':
      case 'plugin':
      case 'referral':
      case 'reaction':
        openedAt = Math.max(openedAt, at);
        break;
    }
  }
  if (NOW < openedAt + DAY_MS)
    return { phase: 'open', left: openedAt + DAY_MS - NOW };
  if (NOW < wroteAt + 7 * DAY_MS)
    return { phase: 'limited', left: wroteAt + 7 * DAY_MS - NOW };
  return { phase: 'closed', left: null };
}

/** What `assess` costs beside a bare switch over the same events; ms for all threads. */
export function benchAssess(seed: number): Comparison[] {
  const r = random(seed);
  const threads = Array.from({ length: THREADS }, () =>
    Array.from({ length: EVENTS }, (_, i) => someEvent(r, i)),
  );
  const options = { channel: 'messenger', now: NOW } as const;
  const what = `${THREADS} threads of ${EVENTS} events`;
  return [
    alternate({
      name: `assess, ${what} as each minute looks at them`,
      ours: () => threads.map((events) => assess(events, options).left),
      bare: () => threads.map((events) => switchOver(events).left),
      most: 2,
    }),
    alternate({
      name: `assess, ${what} never looked at before`,
      ours: () => threads.map((events) => assess([...events], options).left),
      bare: () => threads.map((events) => switchOver([...events]).left),
      most: null,
    }),
  ];
}
