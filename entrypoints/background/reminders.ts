import { browser } from 'wxt/browser';
import { rulesAt } from '../../utils/core/policy/rules-at.ts';
import { endToRemind } from '../../utils/core/reminder.ts';
import { parseThreadKey, type ThreadKey } from '../../utils/core/thread-key.ts';
import { judgeThread } from '../../utils/core/window/judge-thread.ts';
import { detailWindow } from '../../utils/core/window/window-detail.ts';
import {
  clearReminder,
  followThreads,
  listReminders,
  nextReminder,
  type RemindMoment,
  setReminder,
  takeDue,
} from '../../utils/ledger/reminders.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { pushToInboxes } from '../../utils/messaging/push.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { loadRules } from '../../utils/settings/active-rules.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import { loadSettings } from '../../utils/settings/settings.ts';
import { watchClock } from '../../utils/settings/watch-clock.ts';
import { clearNotices, openNoticed, tellReminders } from './reminder-notice.ts';
import { setAlarm } from './set-alarm.ts';

const ALARM = 'reminder';

type ReminderHandlers = Pick<
  Handlers,
  'reminder:list' | 'reminder:set' | 'reminder:clear'
>;

/** Each wake of the worker may be the first after a sleep, or by a clock that was set. */
export interface ReminderKeeper {
  readonly handlers: ReminderHandlers;
  /** Tells what is due, and sets the alarm for the next. */
  readonly refresh: () => void;
  /** More is known of these threads. */
  follow(threads: readonly ThreadKey[]): void;
  /** Everything was erased. */
  forget(): void;
}

async function momentNow(): Promise<RemindMoment> {
  const [settings, rules] = await Promise.all([loadSettings(), loadRules()]);
  const by = { now: now(), settings, rules };
  return {
    now: by.now,
    endOf(thread, facts) {
      const channel = parseThreadKey(thread)?.channel;
      const verdict = judgeThread(thread, facts, by);
      if (!channel || !verdict) return null;
      const ofChannel = rulesAt(channel, by.now, rules);
      const of = { verdict, rules: ofChannel, now: by.now };
      return endToRemind(verdict, detailWindow(facts, of), by.now);
    },
  };
}

/** One alarm for all. */
const awaitNext = async (ledger: Ledger): Promise<void> =>
  setAlarm(ALARM, await nextReminder(ledger));

const warn = (error: unknown) =>
  console.error('Ventana: the reminders are not all up to date.', error);

/** Sets the alarm and tells the tabs; a tab that cannot be told asks when it is loaded. */
async function publish(
  ledger: Ledger,
  answered: readonly ThreadKey[] = [],
): Promise<void> {
  await awaitNext(ledger);
  const reminders = await listReminders(ledger);
  const push = { push: 'reminders:changed', reminders, answered } as const;
  await pushToInboxes(push).catch(warn);
}

async function tellDue(ledger: Ledger): Promise<void> {
  const moment = await momentNow();
  const { due, hasChanged } = await takeDue(ledger, moment);
  await (hasChanged ? publish(ledger) : awaitNext(ledger));
  await tellReminders(due, moment.now);
}

async function follow(ledger: Ledger, threads: readonly ThreadKey[]) {
  if (!(await ledger.reminders.count())) return;
  const moment = await momentNow();
  const { moved, answered } = await followThreads(ledger, threads, moment);
  if (moved.length || answered.length) await publish(ledger, answered);
  await tellDue(ledger);
}

/** Keeps reminders and tells of them in time; to be called in the worker's first turn. */
export function keepReminders(ledger: Ledger): ReminderKeeper {
  let turn: Promise<unknown> = startClock();
  // One after the other, so that nothing is told twice.
  const next = <T>(run: () => Promise<T>): Promise<T> => {
    const done = turn.catch(() => {}).then(run);
    turn = done;
    return done;
  };
  const quietly = (run: () => Promise<void>) => void next(run).catch(warn);
  const refresh = () => quietly(() => tellDue(ledger));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refresh();
  });
  browser.runtime.onStartup.addListener(refresh);
  browser.notifications.onClicked.addListener(openNoticed);
  watchClock(refresh);
  refresh();
  return {
    handlers: {
      'reminder:list': () => next(() => listReminders(ledger)),
      'reminder:set': (wish) =>
        next(async () => {
          const outcome = await setReminder(ledger, wish, await momentNow());
          if (outcome.ok) await publish(ledger);
          return outcome;
        }),
      'reminder:clear': (thread) =>
        next(async () => {
          await clearReminder(ledger, thread);
          await publish(ledger);
          return null;
        }),
    },
    refresh,
    follow: (threads) => quietly(() => follow(ledger, threads)),
    forget: () =>
      quietly(async () => {
        await clearNotices();
        await publish(ledger);
      }),
  };
}
