import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { bundleScript } from '../tools/bundle.ts';
import { findProgram } from '../tools/programs.mjs';
import { loadPage } from '../tools/read-page/load-page.ts';
import type { BlindPage } from './blind-pages.ts';
import type { DocumentRead } from './entry.ts';

/** Reads the pages of tests/fixtures/blind-pages in a Chromium with their scripts off. */
export class BlindReader {
  readonly #browser: Browser;
  readonly #code: string;

  private constructor(browser: Browser, code: string) {
    this.#browser = browser;
    this.#code = code;
  }

  static async start(): Promise<BlindReader> {
    const executablePath = findProgram('chromium');
    if (executablePath === null) throw new Error('No Chromium was found.');
    const code = await bundleScript(resolve(import.meta.dirname, 'entry.ts'));
    const args = ['--disable-gpu'];
    return new BlindReader(
      await chromium.launch({ executablePath, args }),
      code,
    );
  }

  /** Opens a page, has it used with a function that reads it, and closes it. */
  async open<T>(
    { file, told, now }: BlindPage,
    use: (page: Page, read: () => Promise<DocumentRead | null>) => Promise<T>,
  ): Promise<T> {
    const context = await this.#browser.newContext({
      javaScriptEnabled: false,
      timezoneId: told.zone,
      viewport: { width: 1280, height: 900 },
    });
    try {
      const page = await loadPage(context, { file, url: told.url });
      for (const frame of page.frames())
        await frame.evaluate(`${this.#code};ventanaMark(${now})`);
      return await use(page, async () => {
        for (const frame of page.frames()) {
          const read = await frame.evaluate(`ventanaRead(${now})`);
          if (read) return read as DocumentRead;
        }
        return null;
      });
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
