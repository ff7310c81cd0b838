import { browser } from 'wxt/browser';
import type { Command } from '../core/command.ts';
import { type Fields, readFields, readList } from '../core/parse.ts';
import {
  parseReminder,
  type Reminder,
  readThreadKey,
} from '../core/reminder.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import { INBOX_TABS, OPTIONAL_TABS } from './inbox-tabs.ts';
import { hasOptionalHost } from './optional-host.ts';
import type {
  ClosingPush,
  CommandPush,
  Push,
  ReminderPush,
} from './protocol.ts';

/** Every open tab of the hosts that Ventana may read. */
export async function queryHostTabs() {
  const isHeld = await hasOptionalHost();
  const url = isHeld ? [INBOX_TABS, OPTIONAL_TABS] : [INBOX_TABS];
  return browser.tabs.query({ url });
}

/** Tells every open inbox tab, but for the one that said so itself. */
export async function pushToInboxes(
  push: Push | ReminderPush | ClosingPush,
): Promise<void> {
  for (const { id } of await queryHostTabs()) {
    // A tab that has not loaded our script yet, or an old one's, does not answer: it will ask by itself.
    if (id !== undefined) browser.tabs.sendMessage(id, push).catch(() => {});
  }
}

function watchMessages(
  onFields: (fields: Fields | null) => void,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown) => onFields(readFields(message));
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(onMessage),
  );
}

/** Calls back with all reminders at each change of any, and those just answered, until the signal aborts. */
export function watchReminders(
  onReminders: (
    reminders: readonly Reminder[],
    answered: readonly ThreadKey[],
  ) => void,
  signal: AbortSignal,
): void {
  watchMessages((fields) => {
    if (fields?.push === 'everything:erased') onReminders([], []);
    if (fields?.push === 'reminders:changed')
      onReminders(
        readList(fields.reminders, parseReminder).items,
        readList(fields.answered, readThreadKey).items,
      );
  }, signal);
}

/** Tells one tab of a shortcut; false = nobody in it listens. */
export const pushCommand = async (
  tabId: number,
  command: Command,
): Promise<boolean> => {
  const push: CommandPush = { push: 'command', command };
  const answer = browser.tabs.sendMessage(tabId, push);
  return answer.then(Boolean, () => false);
};

/** Calls back with what the background pushes, until the signal aborts. */
export function watchPushes(
  onPush: (push: Push) => void,
  signal: AbortSignal,
): void {
  watchMessages((fields) => {
    if (fields?.push === 'everything:erased') onPush({ push: fields.push });
    if (fields?.push === 'threads:changed') {
      const { items } = readList(fields.records, parseSighting);
      onPush({ push: fields.push, records: items });
    }
  }, signal);
}
