import type { Command } from '../../../utils/core/command.ts';
import type { InboxPlace, Knobs } from '../../fake-inbox/knobs.ts';
import type { FakeInbox } from '../../fake-inbox/server.ts';

/** What Playwright's page and Puppeteer's have in common, as far as the scenarios go. */
export interface Tab {
  evaluate<A, R>(
    run: ((arg: A) => R | Promise<R>) | string,
    arg: A,
  ): Promise<R>;
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  bringToFront(): Promise<unknown>;
  close(): Promise<void>;
  screenshot(options: { path: string }): Promise<unknown>;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  readonly mouse: { click(x: number, y: number): Promise<void> };
}

/** A browser with the extension on a fake inbox; the same promises are kept in both browsers. */
export interface Stage {
  readonly browser: 'chromium' | 'firefox';
  readonly inbox: FakeInbox;
  openInbox(knobs?: Partial<Knobs>, place?: InboxPlace): Promise<Tab>;
  /** One of the extension's own pages in a tab. */
  openPage(
    path: 'popup.html' | `options.html${string}` | `practice.html${string}`,
  ): Promise<Tab>;
  /** The tab that comes of what is done. */
  openedBy(act: () => Promise<unknown>): Promise<Tab>;
  /** Any other address of the two hosts. */
  openUrl(url: string): Promise<Tab>;
  /** Presses "Allow" where the browser itself asks whether an extension may have a permission. */
  allowInPrompt(): Promise<void>;
  /** A shortcut of the browser, in the tab that is in front. */
  pressShortcut(command: Command): Promise<void>;
  /** Stops the background, as the browser does with an idle one; it must come back by itself. */
  stopBackground(): Promise<void>;
  /** Requests that left for anywhere but the inbox. */
  strayRequests(): readonly string[];
}

const PATIENCE_MS = 15_000;
const LOOK_MS = 60;

/** Looks until `read` gives something that is true; fails with `what` and the last value otherwise. */
export async function until<T>(
  what: string,
  read: () => Promise<T>,
  isGood: (value: T) => boolean = Boolean,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (isGood(value)) return value;
    if (Date.now() > deadline)
      throw new Error(
        `Waited in vain: ${what}. Last: ${JSON.stringify(value)?.slice(0, 400)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Holds still for a while to see that nothing happens: what must not come cannot be waited for. */
export const stayQuiet = (ms: number) =>
  new Promise((resolve) => setTimeout(resolve, ms));
