import fc from 'fast-check';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  SECOND_MS,
} from '../../../utils/core/time/duration.ts';
import { exactly, type TimeRange } from '../../../utils/core/time/range.ts';
import type { Observation } from '../../../utils/core/window/observation.ts';
import type {
  CustomerKind,
  ThreadEvent,
} from '../../../utils/core/window/thread-event.ts';
import { NOW, observe } from './observed.ts';

/** Something that truly happened, and how long it took to reach the page. */
interface Happening {
  readonly by: 'customer' | 'page';
  readonly kind: CustomerKind;
  readonly at: number;
  readonly delayMs: number;
  readonly id: string;
}

export interface HonestHistory {
  readonly channel: 'messenger' | 'instagram';
  readonly truth: readonly ThreadEvent[];
  /** All that was read of it, each range containing the truth. */
  readonly readings: readonly Observation[];
  /** When it was read last, epoch ms. */
  readonly readLastAt: number;
}

/** What a transcript shows as a bubble, and a reader that is not told more as a message. */
const WRITTEN: readonly CustomerKind[] = [
  'message',
  'ad-message',
  'story-reply',
];

/** Up to nine days ago, often near the borders at one and seven days, often close together. */
const agoMs = fc.oneof(
  fc.integer({ min: 0, max: 9 * DAY_MS }),
  fc.integer({ min: 0, max: 10 * MINUTE_MS }),
  fc
    .tuple(
      fc.constantFrom(1, 7),
      fc.integer({ min: -5 * MINUTE_MS, max: 5 * MINUTE_MS }),
    )
    .map(([days, off]) => days * DAY_MS + off),
);

const happening = (kinds: readonly CustomerKind[], mostDelayMs: number) =>
  fc.record({
    by: fc.constantFrom('customer', 'customer', 'page'),
    kind: fc.constantFrom(...kinds),
    at: agoMs.map((ms) => NOW - ms),
    delayMs: fc.integer({ min: 0, max: mostDelayMs }),
  } as const);

/** How far a reading leaves a time open, to either side. */
const width = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: MINUTE_MS }),
  fc.integer({ min: 0, max: HOUR_MS }),
  fc.integer({ min: 0, max: DAY_MS }),
);

interface Look {
  readonly at: number;
  readonly isRow: boolean;
  /** How many messages are in view. */
  readonly most: number;
  /** For each message what its reader makes of it, in turn. */
  readonly care: readonly Care[];
}

interface Care {
  readonly before: number | null;
  readonly after: number;
  readonly isSideTold: boolean;
  readonly isKindTold: boolean;
}

const look: fc.Arbitrary<Look> = fc.record({
  at: agoMs.map((ms) => NOW - ms),
  isRow: fc.boolean(),
  most: fc.integer({ min: 1, max: 5 }),
  care: fc.array(
    fc.record({
      before: fc.option(width, { freq: 5 }),
      after: width,
      isSideTold: fc.oneof(
        { weight: 4, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      ),
      isKindTold: fc.boolean(),
    }),
    { minLength: 5, maxLength: 5 },
  ),
});

/** What a reader that errs on neither side says of one action. */
function tell(h: Happening, care: Care, readAt: number) {
  const range: TimeRange = {
    earliest: care.before === null ? null : h.at - care.before,
    latest: Math.min(h.at + care.after, readAt),
  };
  const by = care.isSideTold ? h.by : ('either' as const);
  const isTold = by === 'customer' && care.isKindTold;
  // What is no text is never read as one.
  const isPlain = by !== 'customer' || WRITTEN.includes(h.kind);
  const kind = isTold || !isPlain ? h.kind : ('message' as const);
  return { ...range, by, kind, observedAt: readAt };
}

const newestFirst = (a: Happening, b: Happening) => b.at - a.at;

function readRow(visible: readonly Happening[], { at, care }: Look) {
  const [last] = visible;
  const [first] = care;
  if (!last || !first) return [];
  const told = tell(last, first, at);
  const until = told.by === 'customer' ? { completeUntil: at } : {};
  return [observe({ ...told, ...until, isLast: true, source: 'row' })];
}

function readTranscript(visible: readonly Happening[], seen: Look) {
  const { at, most, care } = seen;
  const shown = visible
    .filter((h) => h.by === 'page' || WRITTEN.includes(h.kind))
    .slice(0, most);
  const bubbles = shown.flatMap((h, i) => {
    const each = care[i % care.length];
    return each ? [{ ...tell(h, each, at), messageId: h.id }] : [];
  });
  const theirs = bubbles.findIndex(({ by }) => by === 'customer');
  const since = theirs < 0 ? bubbles : bubbles.slice(0, theirs);
  const isComplete = since.every(({ by }) => by === 'page');
  const complete = isComplete ? { completeUntil: at } : {};
  const observations = bubbles.map((bubble, i) =>
    observe({
      ...bubble,
      isLast: i === 0,
      ...(i === theirs ? complete : {}),
    }),
  );
  const oldest = bubbles.at(-1);
  if (!oldest || theirs >= 0) return observations;
  const { latest, observedAt } = oldest;
  const before = { by: 'either', earliest: null, latest, observedAt } as const;
  return [...observations, observe({ ...before, ...complete })];
}

function readAll(happenings: readonly Happening[], looks: readonly Look[]) {
  return looks.flatMap((each) => {
    const visible = happenings
      .filter((h) => h.at + h.delayMs <= each.at)
      .toSorted(newestFirst);
    return each.isRow ? readRow(visible, each) : readTranscript(visible, each);
  });
}

interface Setting {
  readonly channel: HonestHistory['channel'];
  /** What the customer does. */
  readonly kinds: readonly CustomerKind[];
  readonly mostDelayMs: number;
}

/** True histories, and readings of them by rows and opened transcripts at any time. */
export function honestHistory({
  channel,
  kinds,
  mostDelayMs,
}: Setting): fc.Arbitrary<HonestHistory> {
  return fc
    .record({
      happenings: fc.array(happening(kinds, mostDelayMs), { maxLength: 8 }),
      looks: fc.array(look, { minLength: 1, maxLength: 8 }),
    })
    .map(({ happenings, looks }) => {
      const named = happenings.map((h, i) => ({ ...h, id: `mid.${i}` }));
      return {
        channel,
        truth: named.map(eventOf),
        readings: readAll(named, looks),
        readLastAt: Math.max(...looks.map(({ at }) => at)),
      };
    });
}

const eventOf = ({ by, kind, at }: Happening): ThreadEvent =>
  by === 'customer'
    ? { by, kind, ...exactly(at) }
    : { by, kind: 'message', ...exactly(at) };

/** Moments at which a promise must hold, from the last reading on. */
export const LATER_MS = [0, SECOND_MS, HOUR_MS, DAY_MS, 6 * DAY_MS];
