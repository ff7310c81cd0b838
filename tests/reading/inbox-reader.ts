import { resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
} from '@playwright/test';
import {
  fakeInboxUrl,
  type InboxPlace,
  type Knobs,
} from '../fake-inbox/knobs.ts';
import { type FakeInbox, startFakeInbox } from '../fake-inbox/server.ts';
import { bundleScript } from '../tools/bundle.ts';
import { findProgram } from '../tools/programs.mjs';
import type { DocumentRead } from './entry.ts';

export interface Setting {
  readonly knobs: Partial<Knobs>;
  /** The moderator's zone. */
  readonly zone: string;
  /** What the clocks of page and reader show when it opens, epoch ms. */
  readonly at: number;
  readonly place?: InboxPlace;
}

/** What the reader's script leaves in each frame (see entry.ts). */
export interface Scope {
  ventanaRead(now: number): DocumentRead | null;
  ventanaMark(now: number): void;
}

/** An open page of the fake inbox with the reader in it. */
export class OpenInbox {
  readonly page: Page;
  readonly #clock: number;

  constructor(page: Page, clock: number) {
    this.page = page;
    this.#clock = clock;
  }

  /** By the page's clock, epoch ms. */
  get now(): number {
    return Date.now() + this.#clock;
  }

  /** What is read now, in whichever frame the inbox is; null = in none. */
  async read(): Promise<DocumentRead | null> {
    for (const frame of this.page.frames()) {
      const read = await frame.evaluate(
        (now) => (globalThis as unknown as Scope).ventanaRead(now),
        this.now,
      );
      if (read) return read;
    }
    return null;
  }

  /** Gives each row a mark by which it is known again after a change of the page. */
  async mark(): Promise<void> {
    for (const frame of this.page.frames())
      await frame.evaluate(
        (now) => (globalThis as unknown as Scope).ventanaMark(now),
        this.now,
      );
  }

  /** Reads until what is read is good enough, or for so long: pages load in steps. */
  async readUntil(
    isGood: (read: DocumentRead) => boolean,
    patienceMs = 2000,
  ): Promise<DocumentRead | null> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const read = await this.read();
      if ((read && isGood(read)) || Date.now() > deadline) return read;
      await this.page.waitForTimeout(50);
    }
  }

  /** One screen further down the list; false = that was the end. */
  async scrollOn(): Promise<boolean> {
    for (const frame of this.page.frames()) {
      const result = await frame.evaluate(async () => {
        const list = [...document.querySelectorAll('div')].find(
          ({ style }) => style.willChange === 'transform',
        );
        if (!list) return null;
        const before = list.scrollTop;
        list.scrollTop += list.clientHeight * 0.8;
        await new Promise((drawn) =>
          requestAnimationFrame(() => requestAnimationFrame(drawn)),
        );
        return list.scrollTop > before;
      });
      if (result !== null) return result;
    }
    return false;
  }
}

/** A Chromium without the extension on a fake inbox, with what the extension would run put into every page. */
export class InboxReader {
  readonly inbox: FakeInbox;
  readonly #browser: Browser;
  readonly #code: string;
  /** One for each zone. */
  readonly #contexts = new Map<string, Promise<BrowserContext>>();

  private constructor(inbox: FakeInbox, browser: Browser, code: string) {
    this.inbox = inbox;
    this.#browser = browser;
    this.#code = code;
  }

  static async start(): Promise<InboxReader> {
    const executablePath = findProgram('chromium');
    if (executablePath === null) throw new Error('No Chromium was found.');
    const inbox = await startFakeInbox();
    const code = await bundleScript(resolve(import.meta.dirname, 'entry.ts'));
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--disable-gpu',
        `--host-resolver-rules=MAP *.facebook.com:443 127.0.0.1:${inbox.port}`,
      ],
    });
    return new InboxReader(inbox, browser, code);
  }

  async #makeContext(zone: string): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      ignoreHTTPSErrors: true,
      timezoneId: zone,
      viewport: { width: 1280, height: 1600 },
    });
    await context.addInitScript({ content: `${this.#code};ventanaAnswer()` });
    return context;
  }

  #contextIn(zone: string): Promise<BrowserContext> {
    const context = this.#contexts.get(zone) ?? this.#makeContext(zone);
    this.#contexts.set(zone, context);
    return context;
  }

  /** Opens a page, has it used, and closes it. */
  async open<T>(
    { knobs, zone, at, place }: Setting,
    use: (inbox: OpenInbox) => Promise<T>,
  ): Promise<T> {
    const page = await (await this.#contextIn(zone)).newPage();
    try {
      const clock = at - Date.now();
      await page.goto(fakeInboxUrl({ now: at, clock, ...knobs }, place));
      return await use(new OpenInbox(page, clock));
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.inbox.close();
  }
}
