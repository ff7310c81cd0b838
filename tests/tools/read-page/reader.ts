import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { bundleScript } from '../bundle.ts';
import { findProgram } from '../programs.mjs';
import type { PageRead } from './entry.ts';
import { loadPage, type SavedPage } from './load-page.ts';

export interface Reading extends SavedPage {
  /** Epoch ms. */
  readonly now: number;
  /** The moderator's zone, such as Europe/Madrid; without it the machine's. */
  readonly zone?: string | undefined;
}

/** Reads saved pages in a headless Chromium with the pages' scripts off. */
export class PageReader {
  readonly #browser: Browser;
  readonly #code: string;

  private constructor(browser: Browser, code: string) {
    this.#browser = browser;
    this.#code = code;
  }

  static async start(): Promise<PageReader> {
    const executablePath = findProgram('chromium');
    if (executablePath === null)
      throw new Error(
        'No Chromium was found: run `npm test` once, or install one.',
      );
    const code = await bundleScript(resolve(import.meta.dirname, 'entry.ts'));
    const args = ['--disable-gpu', '--no-sandbox'];
    return new PageReader(
      await chromium.launch({ executablePath, args }),
      code,
    );
  }

  /** null = the address is not an inbox. `change` runs in the loaded page before it is read. */
  async read(
    { now, zone, ...saved }: Reading,
    change?: (page: Page) => Promise<void>,
  ): Promise<PageRead | null> {
    const context = await this.#browser.newContext({
      javaScriptEnabled: false,
      ...(zone ? { timezoneId: zone } : {}),
      viewport: { width: 1280, height: 900 },
    });
    try {
      const page = await loadPage(context, saved);
      await change?.(page);
      return await this.readLoaded(page, now);
    } finally {
      await context.close();
    }
  }

  /** Reads a page that is loaded already, in whichever of its frames the inbox is. */
  async readLoaded(page: Page, now: number): Promise<PageRead | null> {
    for (const frame of page.frames()) {
      const read = (await frame.evaluate(
        `${this.#code};globalThis.ventanaReadPage(${now})`,
      )) as PageRead | null;
      if (read) return read;
    }
    return null;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
