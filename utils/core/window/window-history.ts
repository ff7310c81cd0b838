import type { RuleSet } from '../policy/rule-set.ts';
import { HOUR_MS } from '../time/duration.ts';
import type { TimeRange } from '../time/range.ts';
import type { Facts } from './facts.ts';
import { newestOf } from './newest-opener.ts';
import { proveEvents } from './proven-events.ts';
import type { CustomerEvent, PageEvent, ThreadEvent } from './thread-event.ts';
import type { OpenerSeen } from './verdict.ts';
import { recordedSince, withoutRepeats } from './window-record.ts';

/** One window of a thread, as far as it was seen. Times are ranges, epoch ms. */
export interface PastWindow {
  /** Its newest opener, from which it runs. */
  readonly openedBy: OpenerSeen['kind'];
  readonly openedAt: KnownRange;
  readonly until: KnownRange;
  /** It may still be open. */
  readonly isOpen: boolean;
  /** An answer by a person, before the next window; null = none was seen. */
  readonly answer: Answer | null;
}

export interface Answer {
  readonly at: KnownRange;
  /**
   * `answered` = the first after the opener; `late` = that came after the window for certain; `earlier` = none was seen
   * after the opener, and this is the last before it in the window.
   */
  readonly state: 'answered' | 'late' | 'earlier';
}

/** A range of which both ends are known. */
export interface KnownRange extends TimeRange {
  readonly earliest: number;
}

type Known<E extends ThreadEvent> = E & KnownRange;

const isKnown = <E extends TimeRange>(event: E): event is E & KnownRange =>
  event.earliest !== null;

/** Both ends after those of the other: as good as certain. */
const isAfter = (a: KnownRange, b: KnownRange) =>
  a.earliest >= b.earliest && a.latest >= b.latest;

const isAnswer = (event: ThreadEvent): event is Known<PageEvent> =>
  event.by === 'page' &&
  event.kind === 'message' &&
  event.author !== 'automation' &&
  isKnown(event);

/** Openers in the order of time, those that may have come within one window together. */
function groupOpeners(
  openers: readonly Known<CustomerEvent>[],
  lengthMs: number,
): Known<CustomerEvent>[][] {
  const groups: Known<CustomerEvent>[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const opener of openers) {
    const group = groups.at(-1);
    if (group && opener.earliest < end) group.push(opener);
    else groups.push([opener]);
    end = Math.max(end, opener.latest + lengthMs);
  }
  return groups;
}

const byLatest = (a: KnownRange, b: KnownRange) =>
  a.latest - b.latest || b.earliest - a.earliest;

const rangeOf = ({ earliest, latest }: KnownRange, later = 0): KnownRange => ({
  earliest: earliest + later,
  latest: latest + later,
});

/** The answer that tells most of a window; `answers` = those before the next one, in the order of time. */
function findAnswer(
  answers: readonly KnownRange[],
  window: { first: KnownRange; opener: KnownRange; until: KnownRange },
): Answer | null {
  const { first, opener, until } = window;
  const after = answers.find((a) => isAfter(a, opener));
  if (after) {
    const isLate = after.earliest >= until.latest;
    return { at: rangeOf(after), state: isLate ? 'late' : 'answered' };
  }
  const before = answers.findLast(
    (a) => isAfter(a, first) && isAfter(opener, a),
  );
  return before ? { at: rangeOf(before), state: 'earlier' } : null;
}

/**
 * The windows that a thread has had, the newest first, by the rules of today: a fold of what was seen of it, and so
 * only of that. Longer windows after an ad are not promised, and so not counted.
 */
export function windowHistory(
  { events, conflict }: Pick<Facts, 'events' | 'conflict'>,
  rules: RuleSet | null,
  now: number,
): PastWindow[] {
  const hours = rules?.windowHours ?? null;
  const proven = conflict ? null : proveEvents(events, now);
  if (!rules || hours === null || !proven) return [];
  const lengthMs = hours * HOUR_MS;
  const openers = proven
    .filter((e) => e.by === 'customer')
    .filter(isKnown)
    .filter(({ kind }) => rules.openers.includes(kind))
    .sort(byLatest);
  const answers = withoutRepeats(proven).filter(isAnswer).sort(byLatest);
  const since = recordedSince(proven);
  const groups = groupOpeners(openers, lengthMs);
  return groups
    .flatMap((group, index): PastWindow[] => {
      const [first] = group;
      const next = groups[index + 1]?.[0];
      // Of the newest the bar says the same.
      const opener = newestOf(next ? group : proven, rules.openers);
      if (!first || !opener || !isKnown(opener) || opener.earliest < since)
        return [];
      const until = rangeOf(opener, lengthMs);
      const before = answers.filter((a) => !next || !isAfter(a, next));
      return [
        {
          openedBy: opener.kind,
          openedAt: rangeOf(opener),
          until,
          isOpen: now < until.latest,
          answer: findAnswer(before, { first, opener, until }),
        },
      ];
    })
    .reverse();
}
