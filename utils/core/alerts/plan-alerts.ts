import type { AlertSettings } from '../alert-settings.ts';
import type { OpenThread } from '../open-thread.ts';
import type { ThreadKey } from '../thread-key.ts';
import { DAY_MS, MINUTE_MS } from '../time/duration.ts';
import type { Stretch } from '../time/quiet.ts';
import { momentOf, stretchAt } from './alert-moment.ts';
import type { AlertRow } from './alert-row.ts';

/** Who leaves the inbox may be about to come back. */
const AFTER_VIEW_MS = MINUTE_MS;

/** What is due so soon after is told along: people write in bursts, and their windows end in bursts. */
const ALONG_MS = 5 * MINUTE_MS;

export interface AlertMoment {
  /** Epoch ms. */
  readonly now: number;
  readonly settings: Pick<AlertSettings, 'leads' | 'leadsOf'>;
  /** Every stretch of quiet hours from two days ago until after the last window, the earliest first. */
  readonly quiet: readonly Stretch[];
  /** Since when no inbox has been in view, as far as something waited for that; null = one is now. */
  readonly leftAt: number | null;
}

export interface AlertPlan {
  /** To be told now, as one; what closes first comes first. */
  readonly due: readonly OpenThread[];
  /** What is told by that: to be kept before it is told. */
  readonly told: readonly AlertRow[];
  /** Rows that are done with. */
  readonly over: readonly ThreadKey[];
  /** When something is due next if nothing else happens, epoch ms; null = nothing is. */
  readonly next: number | null;
  /** Something waits until no inbox is in view, or has not been for a minute. */
  readonly isHeld: boolean;
}

/** What is to become of one thread. */
type Turn =
  | { readonly is: 'due'; readonly lead: number }
  | { readonly is: 'held' }
  | { readonly is: 'later'; readonly at: number; readonly lead: number };

/** No better reading of the same action moves the end as far as this. */
const OTHER_ACTION_MS = DAY_MS / 2;

/** An action that may be the one whose window was told of is that one, read better. */
const isSameWindow = (row: AlertRow, { opener, endsAt }: OpenThread) =>
  opener.earliest <= row.openedBy && endsAt < row.endsAt + OTHER_ACTION_MS;

interface Alert {
  /** Minutes before the end. */
  readonly lead: number;
  readonly at: number;
}

/** Those that were not told: neither as such, nor together with others after their time. */
function untold(
  thread: OpenThread,
  row: AlertRow | undefined,
  { settings: { leads, leadsOf }, quiet }: AlertMoment,
): Alert[] {
  const { endsAt, page } = thread;
  const alerts = (leadsOf[page] ?? leads).map((lead) => ({
    lead,
    at: momentOf(endsAt - lead * MINUTE_MS, endsAt, quiet),
  }));
  if (!row || !isSameWindow(row, thread)) return alerts;
  return alerts.filter(({ lead, at }) => lead < row.lead && at > row.at);
}

/** One whose time came at `ripeAt` can be told, unless something is in the way. */
function holdBack(
  { endsAt }: OpenThread,
  { lead, at: ripeAt }: Alert,
  { now, quiet, leftAt }: AlertMoment,
): Turn | null {
  const night = stretchAt(quiet, now);
  if (night)
    return { is: 'later', lead, at: night.to < endsAt ? night.to : Infinity };
  if (leftAt === null) return { is: 'held' };
  const until = leftAt + AFTER_VIEW_MS;
  const canWait = until < endsAt && !stretchAt(quiet, until);
  return ripeAt <= leftAt && now < until && canWait ? { is: 'held' } : null;
}

function turnsOf(
  thread: OpenThread,
  row: AlertRow | undefined,
  moment: AlertMoment,
): Turn[] {
  const { now } = moment;
  if (thread.endsAt <= now) return [];
  const alerts = untold(thread, row, moment);
  const ripe = alerts.filter(({ at }) => at <= now);
  const later = alerts.flatMap(({ at, lead }): Turn[] =>
    at > now ? [{ is: 'later', at, lead }] : [],
  );
  if (!ripe.length) return later;
  // All that are ripe are told as one: of the shortest.
  const at = Math.max(...ripe.map((alert) => alert.at));
  const lead = Math.min(...ripe.map((alert) => alert.lead));
  const due: Turn = { is: 'due', lead };
  return [holdBack(thread, { lead, at }, moment) ?? due, ...later];
}

/** The shortest lead that is told of a thread now, minutes; null = nothing is. */
function leadNow(turns: readonly Turn[], until: number): number | null {
  const leads = turns.flatMap((turn) =>
    turn.is === 'due' || (turn.is === 'later' && turn.at <= until)
      ? [turn.lead]
      : [],
  );
  return leads.length ? Math.min(...leads) : null;
}

/** What is told now of the threads that wait, and when to look again. Pure: all that it remembers is in the rows. */
export function planAlerts(
  threads: readonly OpenThread[],
  rows: readonly AlertRow[],
  moment: AlertMoment,
): AlertPlan {
  const { now, leftAt } = moment;
  const rowOf = new Map(rows.map((row) => [row.thread, row]));
  const all = threads
    .toSorted((a, b) => a.endsAt - b.endsAt)
    .map((one) => ({
      one,
      turns: turnsOf(one, rowOf.get(one.thread), moment),
    }));
  const isDue = all.some(({ turns }) => turns.some(({ is }) => is === 'due'));
  const until = isDue ? now + ALONG_MS : now;
  const due: OpenThread[] = [];
  const told: AlertRow[] = [];
  let next = Infinity;
  let isHeld = false;
  for (const { one, turns } of all) {
    const { thread, opener, endsAt } = one;
    const lead = leadNow(turns, until);
    if (lead !== null) {
      due.push(one);
      told.push({ thread, openedBy: opener.latest, endsAt, lead, at: now });
    }
    for (const turn of turns) {
      if (turn.is === 'later' && turn.at > until)
        next = Math.min(next, turn.at);
      if (turn.is === 'held') isHeld = true;
    }
  }
  if (isHeld && leftAt !== null) next = Math.min(next, leftAt + AFTER_VIEW_MS);
  const over = rows.filter(({ endsAt }) => endsAt + DAY_MS <= now);
  return {
    due,
    told,
    over: over.map(({ thread }) => thread),
    next: Number.isFinite(next) ? next : null,
    isHeld,
  };
}
