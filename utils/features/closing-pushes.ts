import { browser } from 'wxt/browser';
import { type Closing, parseClosing } from '../core/closing.ts';
import { type Command, parseCommand } from '../core/command.ts';
import { readFields } from '../core/parse.ts';

export interface ClosingPushes {
  /** Only the document that shows the inbox answers: by that the background knows where its script is. */
  isInbox(): boolean;
  onClosing(closing: Closing): void;
  onCommand(command: Command): void;
}

/** Takes and answers what the background pushes, until the signal aborts. */
export function answerPushes(
  { isInbox, onClosing, onCommand }: ClosingPushes,
  signal: AbortSignal,
): void {
  const onMessage = (
    message: unknown,
    sender: { readonly id?: string; readonly tab?: unknown },
    respond: (isTaken: true) => void,
  ) => {
    const { push, closing, command } = readFields(message) ?? {};
    // What is in a tab is a page, of ours or not.
    if (sender.id !== browser.runtime.id || sender.tab) return;
    if (push === 'everything:erased') onClosing({ threads: [], count: 0 });
    const told = push === 'closing:changed' ? parseClosing(closing) : null;
    if (told) onClosing(told);
    const wish = push === 'command' ? parseCommand(command) : null;
    if ((!told && !wish) || !isInbox()) return;
    respond(true);
    if (wish) onCommand(wish);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(onMessage),
  );
}
