import { SECOND_MS } from '../time/duration.ts';
import type { TimeRange } from '../time/range.ts';
import { meetByMessage } from './meet-by-message.ts';
import { keepObservations, type Observation } from './observation.ts';
import { settleByTranscript } from './settle-by-transcript.ts';
import { PUT_AWAY, type ThreadEvent } from './thread-event.ts';

/** What all observations of a thread prove together. */
export interface Facts {
  readonly events: readonly ThreadEvent[];
  /** Whose action was the last that this browser saw. */
  readonly lastBy: Observation['by'] | null;
  /** When the last action was; null = nothing was seen. */
  readonly lastAt: TimeRange | null;
  /** It was moved to Done or spam after the last action, and has not been seen in a list since. */
  readonly isPutAway: boolean;
  /** When the thread was last read, epoch ms. */
  readonly seenAt: number;
  /** The observations contradict each other: nothing is claimed. */
  readonly conflict: boolean;
}

const NOTHING: Facts = {
  events: [],
  lastBy: null,
  lastAt: null,
  isPutAway: false,
  seenAt: 0,
  conflict: false,
};

/** Versions of the reader that were found wrong: nothing that they read counts any more. */
const WITHDRAWN: ReadonlySet<number> = new Set();

/** A fold: the same observations in any order, any number of times, give the same facts. */
export function foldFacts(
  observations: readonly Observation[],
  withdrawn = WITHDRAWN,
): Facts {
  const kept = keepObservations(observations).filter(
    ({ reader }) => !withdrawn.has(reader),
  );
  if (!kept.length) return NOTHING;
  const seenAt = Math.max(...kept.map((o) => o.observedAt));
  const putAwayAt = Math.max(0, ...kept.filter(isPutAway).map((o) => o.latest));
  const settled = settleByTranscript(kept.filter((o) => !isPutAway(o)));
  const met = settled && meetByMessage(settled);
  if (!met) return { ...NOTHING, seenAt, conflict: true };
  const completeUntil = Math.max(...met.map((o) => o.completeUntil ?? 0));
  const last = lastAction(met);
  return {
    events: met.flatMap((o) => eventsOf(o, completeUntil)),
    lastBy: last?.by ?? null,
    lastAt: last && { earliest: last.earliest, latest: last.latest },
    isPutAway:
      putAwayAt > Math.max(0, last?.earliest ?? 0) &&
      !kept.some((o) => isRow(o) && o.observedAt > putAwayAt + LEAVING_MS),
    seenAt,
    conflict: false,
  };
}

/** A list in another tab may show a thread this much longer. */
const LEAVING_MS = 30 * SECOND_MS;

const isPutAway = ({ kind }: Observation) => kind === PUT_AWAY;

/** Read in a list, and so not put away at that time. */
const isRow = (o: Observation) =>
  o.isLast && o.messageId === undefined && !isPutAway(o);

/** The last reading of the thread's last action; of two in one reading, the one that tells who acted. */
function lastAction(observations: readonly Observation[]): Observation | null {
  let last: Observation | null = null;
  for (const o of observations) {
    if (!o.isLast) continue;
    if (!last || isAfter(o, last)) last = o;
  }
  return last;
}

function isAfter(a: Observation, b: Observation): boolean {
  // A row read late can still show the time of an action that is older than one known for certain.
  if (a.earliest !== null && a.earliest > b.latest) return true;
  if (b.earliest !== null && b.earliest > a.latest) return false;
  // Perhaps one action read twice: then the reading that tells who acted.
  if ((a.by === 'either') !== (b.by === 'either')) return b.by === 'either';
  if (a.observedAt !== b.observedAt) return a.observedAt > b.observedAt;
  return a.messageId !== undefined && b.messageId === undefined;
}

function eventsOf(o: Observation, completeUntil: number): ThreadEvent[] {
  const { earliest, latest } = o;
  const id = o.messageId === undefined ? {} : { id: o.messageId };
  if (o.by === 'customer') {
    const kind = o.kind as Extract<ThreadEvent, { by: 'customer' }>['kind'];
    return [{ by: 'customer', kind, earliest, latest, ...id }];
  }
  const events: ThreadEvent[] = [];
  if (o.by === 'page') {
    const kind = o.kind as Extract<ThreadEvent, { by: 'page' }>['kind'];
    const author = o.author ? { author: o.author } : {};
    events.push({ by: 'page', kind, earliest, latest, ...author, ...id });
  }
  // The last action was not the customer's: theirs was not later. A transcript that was read
  // after it already says so, and more.
  const isBound = o.isLast ? latest > completeUntil : o.by === 'either';
  if (isBound)
    events.push({ by: 'customer', kind: 'message', earliest: null, latest });
  return events;
}
