import type { ApprovalSettings } from '../../utils/core/approvals.ts';
import {
  type Absence,
  closesAway,
  nextAbsence,
} from '../../utils/core/closes-away.ts';
import type { QueueThread } from '../../utils/core/queue-rows.ts';
import type { QueueView } from '../../utils/core/queue-view.ts';
import {
  type PageId,
  parseThreadKey,
  type ThreadAddress,
} from '../../utils/core/thread-key.ts';
import type { OpeningHours } from '../../utils/core/time/opening-hours.ts';
import { isPast } from '../../utils/core/window/badge-look.ts';
import { type Facts, foldFacts } from '../../utils/core/window/facts.ts';
import {
  type JudgedBy,
  judgeThread,
} from '../../utils/core/window/judge-thread.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';

/** One thread of the list, judged at the moment of looking. */
export interface QueueItem
  extends ThreadAddress,
    Omit<QueueThread, 'observations'> {
  readonly facts: Facts;
  readonly verdict: Verdict;
}

export interface RankedQueue {
  readonly items: readonly QueueItem[];
  /** Of those who wait: the window is over; newest first. */
  readonly over: readonly QueueItem[];
}

/** What threads are judged and listed by. */
export interface ListedBy extends JudgedBy {
  readonly settings: ApprovalSettings & {
    readonly openingHours: Readonly<Record<string, OpeningHours>>;
  };
}

interface KnownFacts {
  readonly of: QueueThread['observations'];
  readonly facts: Facts;
}

// The facts of a stored thread do not change until more is seen of it; only the verdict does, every minute. A list that
// is loaded again brings the same threads as new objects.
const known = new Map<string, KnownFacts>();

const isSame = (
  a: QueueThread['observations'],
  b: QueueThread['observations'],
): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((o, at) => {
      const other = b[at];
      return (
        o.id === other?.id &&
        o.observedAt === other.observedAt &&
        o.completeUntil === other.completeUntil
      );
    }));

function readFacts({ key, observations }: QueueThread): Facts {
  const before = known.get(key);
  if (before && isSame(before.of, observations)) return before.facts;
  const facts = foldFacts(observations);
  known.set(key, { of: observations, facts });
  return facts;
}

function judge(thread: QueueThread, by: ListedBy): QueueItem[] {
  const address = parseThreadKey(thread.key);
  if (!address) return [];
  const facts = readFacts(thread);
  const verdict = judgeThread(thread.key, facts, by);
  const { observations, ...kept } = thread;
  return verdict ? [{ ...address, ...kept, facts, verdict }] : [];
}

const endOf = ({ verdict }: QueueItem) =>
  verdict.endsAt ?? Number.POSITIVE_INFINITY;
const openedAt = ({ verdict }: QueueItem) => verdict.opener?.latest ?? 0;
const remindAt = ({ reminder }: QueueItem) =>
  reminder?.at ?? Number.POSITIVE_INFINITY;
const isUnknown = ({ verdict }: QueueItem) => verdict.phase === 'unknown';
const isOver = ({ verdict }: QueueItem) => verdict.phase === 'closed';
const isOpen = ({ verdict, isHidden }: QueueItem) =>
  verdict.phase === 'open' && !isHidden;

/** Number subtraction would make NaN of two threads without an end. */
const ascending = (a: number, b: number) => Number(a > b) - Number(a < b);

const soonestFirst = (a: QueueItem, b: QueueItem) =>
  ascending(Number(isUnknown(a)), Number(isUnknown(b))) ||
  ascending(endOf(a), endOf(b)) ||
  ascending(openedAt(b), openedAt(a));

const newestFirst = (a: QueueItem, b: QueueItem) =>
  ascending(openedAt(b), openedAt(a));

/** Only a person may answer it by now, for certain or as far as anybody knows. */
const isForAgent = ({ verdict, isHidden }: QueueItem) =>
  !isHidden &&
  (verdict.phase === 'limited'
    ? verdict.allows.includes('HUMAN_AGENT')
    : isPast(verdict));

/** Whether a thread's window ends before its Page opens again. */
function whileAway({ now, settings }: ListedBy): (item: QueueItem) => boolean {
  const told = new Map<PageId, Absence | null>();
  const absenceOf = (page: PageId) => {
    const hours = settings.openingHours[page];
    if (!told.has(page)) told.set(page, hours ? nextAbsence(hours, now) : null);
    return told.get(page) ?? null;
  };
  return (item) => {
    const absence = isOpen(item) ? absenceOf(item.page) : null;
    return absence !== null && closesAway(endOf(item), absence);
  };
}

/** Of what is stored for a list, what belongs there at this moment, in its order. */
export function rankQueue(
  threads: readonly QueueThread[],
  view: QueueView,
  by: ListedBy,
): RankedQueue {
  const items = threads.flatMap((thread) => judge(thread, by));
  const only = (belongs: (item: QueueItem) => boolean) => ({
    items: items.filter(belongs).sort(soonestFirst),
    over: [],
  });
  switch (view) {
    case 'waiting': {
      const shown = items.filter(({ isHidden }) => !isHidden);
      return {
        items: shown.filter((item) => !isOver(item)).sort(soonestFirst),
        over: shown.filter(isOver).sort(newestFirst),
      };
    }
    case 'human-agent':
      return only(isForAgent);
    case 'away':
      return only(whileAway(by));
    case 'offer':
      return only(isOpen);
    case 'reminders': {
      const reminded = items.filter(({ reminder }) => reminder !== null);
      return {
        items: reminded.sort((a, b) => ascending(remindAt(a), remindAt(b))),
        over: [],
      };
    }
    case 'all':
      return { items, over: [] };
  }
}
