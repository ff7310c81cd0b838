import type { RuleSet } from '../policy/rule-set.ts';
import { HOUR_MS } from '../time/duration.ts';
import type { TimeRange } from '../time/range.ts';
import type { Facts } from './facts.ts';
import { proveEvents } from './proven-events.ts';
import type {
  CustomerEvent,
  CustomerKind,
  PageEvent,
  ThreadEvent,
} from './thread-event.ts';

/** One window of a thread, as far as it was seen. Times are ranges, epoch ms. */
export interface PastWindow {
  readonly openedBy: CustomerKind;
  readonly openedAt: KnownRange;
  readonly until: KnownRange;
  /** It may still be open. */
  readonly isOpen: boolean;
  /** The first answer by a person that was seen before the next window; null = none was seen. */
  readonly answeredAt: KnownRange | null;
  /** That answer came after the window for certain. */
  readonly isLate: boolean;
}

/** A range of which both ends are known. */
export interface KnownRange extends TimeRange {
  readonly earliest: number;
}

type Known<E extends ThreadEvent> = E & KnownRange;

const isKnown = <E extends ThreadEvent>(event: E): event is Known<E> =>
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

/** What a window's openers and the answers after it say of it. */
function readWindow(
  openers: readonly Known<CustomerEvent>[],
  answers: readonly KnownRange[],
  { lengthMs, now }: { readonly lengthMs: number; readonly now: number },
): PastWindow | null {
  const [first] = openers;
  if (!first) return null;
  const until = {
    earliest: Math.max(...openers.map((o) => o.earliest)) + lengthMs,
    latest: Math.max(...openers.map((o) => o.latest)) + lengthMs,
  };
  const answer = answers.find((a) => isAfter(a, first)) ?? null;
  const { earliest, latest } = first;
  return {
    openedBy: first.kind,
    openedAt: { earliest, latest },
    until,
    isOpen: now < until.latest,
    answeredAt: answer && { earliest: answer.earliest, latest: answer.latest },
    isLate: answer !== null && answer.earliest >= until.latest,
  };
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
  const answers = proven.filter(isAnswer).sort(byLatest);
  const groups = groupOpeners(openers, lengthMs);
  return groups
    .flatMap((group, index) => {
      const next = groups[index + 1]?.[0];
      const before = answers.filter((a) => !next || !isAfter(a, next));
      return readWindow(group, before, { lengthMs, now }) ?? [];
    })
    .reverse();
}
