import type { Reminder, ReminderFault } from '../core/reminder.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import { send } from '../messaging/client.ts';
import { watchReminders } from '../messaging/push.ts';

/** How a reminder changed without this tab's doing. */
export interface ReminderChange {
  readonly before: Reminder;
  /** null = it is gone. */
  readonly after: Reminder | null;
  readonly isAnswered: boolean;
}

/** The reminders as the background last told; it alone keeps them, and all tabs show the same. */
export class Reminders {
  #all: ReadonlyMap<ThreadKey, Reminder> = new Map();
  readonly #onChange: (changes: readonly ReminderChange[]) => void;

  constructor(
    onChange: (changes: readonly ReminderChange[]) => void,
    signal: AbortSignal,
  ) {
    this.#onChange = onChange;
    watchReminders((told, answered) => this.#take(told, answered), signal);
    void send('reminder:list', null).then((reply) => {
      if (reply !== 'gone' && !signal.aborted) this.#take(reply, []);
    });
  }

  get(key: ThreadKey | null): Reminder | null {
    return (key && this.#all.get(key)) ?? null;
  }

  /** null = it is set; else why not. */
  async set(thread: ThreadKey, at: number): Promise<ReminderFault | null> {
    const reply = await send('reminder:set', { thread, at });
    if (reply === 'gone') return 'storage';
    if (!reply.ok) return reply.fault;
    this.#put(reply.value);
    return null;
  }

  /** False = it could not be removed. */
  async clear(thread: ThreadKey): Promise<boolean> {
    if ((await send('reminder:clear', thread)) === 'gone') return false;
    const left = new Map(this.#all);
    left.delete(thread);
    this.#all = left;
    this.#onChange([]);
    return true;
  }

  #put(reminder: Reminder): void {
    this.#all = new Map(this.#all).set(reminder.thread, reminder);
    this.#onChange([]);
  }

  #take(told: readonly Reminder[], answered: readonly ThreadKey[]): void {
    const before = this.#all;
    this.#all = new Map(told.map((reminder) => [reminder.thread, reminder]));
    const changes = [...before.values()].flatMap((known) => {
      const after = this.#all.get(known.thread) ?? null;
      const isAnswered = answered.includes(known.thread);
      return after?.at === known.at
        ? []
        : [{ before: known, after, isAnswered }];
    });
    this.#onChange(changes);
  }
}
