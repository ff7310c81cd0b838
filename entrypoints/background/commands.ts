import { type Browser, browser } from 'wxt/browser';
import { type Command, parseCommand } from '../../utils/core/command.ts';
import { inboxAt } from '../../utils/core/inbox-at.ts';
import { pushCommand } from '../../utils/messaging/push.ts';
import { openQueue } from './open-queue.ts';
import { putClosing } from './strip.ts';

type Tab = Browser.tabs.Tab;

/** False = no inbox in this tab could take it. */
async function tellTab(tabId: number, command: Command): Promise<boolean> {
  if (await pushCommand(tabId, command)) return true;
  try {
    await putClosing({ tabId });
  } catch {
    // The browser shows a page of its own there, as for a network that is down.
    return false;
  }
  return pushCommand(tabId, command);
}

async function obey(command: Command, tab: Tab | undefined): Promise<void> {
  const isInbox = inboxAt(tab?.url ?? '') !== null;
  // Elsewhere at once: Firefox opens a popup only in the very turn of the key.
  if (!isInbox || tab?.id === undefined) return openQueue();
  if (!(await tellTab(tab.id, command))) await openQueue();
}

/** Does what the browser's shortcuts ask for: in the inbox in front, or else the popup's list opens. */
export function keepCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = parseCommand(name);
    if (!command) return;
    obey(command, tab).catch((error: unknown) => {
      console.error(`Ventana: the shortcut ${name} did nothing.`, error);
    });
  });
}
