import { followReminder } from '../core/follow-reminder.ts';
import {
  parseReminder,
  type Reminder,
  type ReminderFault,
  type ReminderWish,
} from '../core/reminder.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import { DAY_MS } from '../core/time/duration.ts';
import { type Facts, foldFacts } from '../core/window/facts.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import type { Ledger } from './schema.ts';

/** The moment of looking, and what the rules of that moment say. */
export interface RemindMoment {
  /** Epoch ms. */
  readonly now: number;
  /** What a reminder comes before in a thread, epoch ms; null = nothing, or not known now. */
  endOf(thread: ThreadKey, facts: Facts): number | null;
}

/** A reminder whose time has come. */
export interface DueReminder {
  readonly thread: ThreadKey;
  /** Empty = not known. */
  readonly name: string;
  /** What it came before, epoch ms; null = not known now. */
  readonly endsAt: number | null;
}

export type SetOutcome =
  | { readonly ok: true; readonly value: Reminder }
  | { readonly ok: false; readonly fault: ReminderFault };

/** What is told after its window has ended, because nothing ran in time: so long, and then no more. */
const MISSED_MS = DAY_MS;

async function loadThread(ledger: Ledger, thread: ThreadKey) {
  const sighting = parseSighting(await ledger.threads.get(thread));
  return {
    name: sighting?.name ?? '',
    facts: foldFacts(sighting?.observations ?? []),
  };
}

/** All reminders, the next one first. */
export const listReminders = async (ledger: Ledger): Promise<Reminder[]> =>
  (await ledger.reminders.orderBy('at').toArray()).flatMap(
    (row) => parseReminder(row) ?? [],
  );

/** When the next one is due, epoch ms; null = there is none. */
export const nextReminder = async (ledger: Ledger): Promise<number | null> =>
  (await ledger.reminders.orderBy('at').first())?.at ?? null;

/** Sets the thread's reminder in place of an earlier one, unless it would come after the end. */
export function setReminder(
  ledger: Ledger,
  { thread, at }: ReminderWish,
  { now, endOf }: RemindMoment,
): Promise<SetOutcome> {
  return ledger.transaction(
    'rw',
    ledger.threads,
    ledger.reminders,
    async () => {
      const { facts } = await loadThread(ledger, thread);
      const endsAt = endOf(thread, facts);
      if (endsAt === null) return { ok: false, fault: 'no-end' };
      if (at >= endsAt) return { ok: false, fault: 'after-end' };
      if (at <= now) return { ok: false, fault: 'past' };
      const value = { thread, at, endsAt, setAt: now };
      await ledger.reminders.put(value);
      return { ok: true, value };
    },
  );
}

export const clearReminder = (ledger: Ledger, thread: ThreadKey) =>
  ledger.reminders.delete(thread);

/** Adds reminders of a backup; a thread that has one keeps it. */
export async function addReminders(
  ledger: Ledger,
  reminders: readonly Reminder[],
): Promise<void> {
  const known = new Set(await ledger.reminders.toCollection().primaryKeys());
  await ledger.reminders.bulkPut(
    reminders.filter(({ thread }) => !known.has(thread)),
  );
}

/** What became of reminders as more is known of their threads. */
export interface Followed {
  readonly moved: readonly ThreadKey[];
  /** Gone: somebody has answered. */
  readonly answered: readonly ThreadKey[];
}

/** Moves and drops reminders of threads of which more is known by now. */
export function followThreads(
  ledger: Ledger,
  threads: readonly ThreadKey[],
  { now, endOf }: RemindMoment,
): Promise<Followed> {
  return ledger.transaction(
    'rw',
    ledger.threads,
    ledger.reminders,
    async () => {
      const moved: ThreadKey[] = [];
      const answered: ThreadKey[] = [];
      for (const row of await ledger.reminders.bulkGet([...threads])) {
        const reminder = parseReminder(row);
        // Past its end it is only to be told of; what is open now is another window.
        if (!reminder || reminder.endsAt <= now) continue;
        const { thread } = reminder;
        const { facts } = await loadThread(ledger, thread);
        const after = followReminder(reminder, facts, endOf(thread, facts));
        if (after === reminder) continue;
        (after ? moved : answered).push(thread);
        if (after) await ledger.reminders.put(after);
        else await ledger.reminders.delete(thread);
      }
      return { moved, answered };
    },
  );
}

/** Takes out the reminders whose time has come: each is told once. Those answered since are dropped in silence. */
export function takeDue(
  ledger: Ledger,
  { now, endOf }: RemindMoment,
): Promise<{ due: DueReminder[]; hasChanged: boolean }> {
  return ledger.transaction(
    'rw',
    ledger.threads,
    ledger.reminders,
    async () => {
      const rows = await ledger.reminders
        .where('at')
        .belowOrEqual(now)
        .toArray();
      const due: DueReminder[] = [];
      for (const row of rows) {
        await ledger.reminders.delete(row.thread);
        const reminder = parseReminder(row);
        if (!reminder || reminder.endsAt + MISSED_MS <= now) continue;
        const { thread, endsAt } = reminder;
        const { name, facts } = await loadThread(ledger, thread);
        const isOver = endsAt <= now;
        const end = isOver ? endsAt : endOf(thread, facts);
        const after = followReminder(reminder, facts, end);
        if (after && after.at > now) await ledger.reminders.put(after);
        else if (after) due.push({ thread, name, endsAt: end });
      }
      return { due, hasChanged: rows.length > 0 };
    },
  );
}
