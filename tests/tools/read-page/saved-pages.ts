import { type Browser, chromium, type Page } from '@playwright/test';
import { bundleScript } from '../bundle.ts';
import { findProgram } from '../programs.mjs';
import { loadPage, type SavedPage } from './load-page.ts';

export interface OpenedPage {
  readonly page: Page;
  /** Evaluates an expression of the script's in each frame; the first that is not null. */
  ask<R>(expression: string): Promise<R | null>;
}

/** A headless Chromium for saved pages, whose own scripts are off: only ours, put into each frame, can be asked. */
export class SavedPages {
  readonly #browser: Browser;
  readonly #code: string;

  private constructor(browser: Browser, code: string) {
    this.#browser = browser;
    this.#code = code;
  }

  /** `entry` is the module whose globals are asked. */
  static async start(entry: string): Promise<SavedPages> {
    const executablePath = findProgram('chromium');
    if (executablePath === null)
      throw new Error(
        'No Chromium was found: run `npm test` once, or install one.',
      );
    const code = await bundleScript(entry);
    const browser = await chromium.launch({
      executablePath,
      args: ['--disable-gpu'],
      // As root Chromium has no sandbox; a page from elsewhere is better opened by somebody else.
      chromiumSandbox: process.getuid?.() !== 0,
    });
    return new SavedPages(browser, code);
  }

  /** Opens a page, has it used, and closes it; without `zone` times are the machine's. */
  async open<T>(
    { zone, ...saved }: SavedPage & { readonly zone?: string | undefined },
    use: (opened: OpenedPage) => Promise<T>,
  ): Promise<T> {
    const context = await this.#browser.newContext({
      javaScriptEnabled: false,
      ...(zone ? { timezoneId: zone } : {}),
      viewport: { width: 1280, height: 900 },
    });
    try {
      const code = this.#code;
      const page = await loadPage(context, saved);
      return await use({
        page,
        async ask<R>(expression: string) {
          for (const frame of page.frames()) {
            // A frame that was moved in its page has loaded anew.
            if (!(await frame.evaluate('"ventanaRead" in globalThis')))
              await frame.evaluate(code);
            const answer = (await frame.evaluate(expression)) as R | null;
            if (answer !== null && answer !== undefined) return answer;
          }
          return null;
        },
      });
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
