import { resolve } from 'node:path';
import { type OpenedPage, SavedPages } from '../tools/read-page/saved-pages.ts';
import type { BlindPage } from './blind-pages.ts';
import type { DocumentRead } from './entry.ts';

/** Reads the pages of tests/fixtures/blind-pages. */
export class BlindReader {
  readonly #pages: SavedPages;

  private constructor(pages: SavedPages) {
    this.#pages = pages;
  }

  static async start(): Promise<BlindReader> {
    const entry = resolve(import.meta.dirname, 'entry.ts');
    return new BlindReader(await SavedPages.start(entry));
  }

  /** Opens a page, has it used with a function that reads it, and closes it. */
  open<T>(
    { file, told: { url, zone }, now }: BlindPage,
    use: (
      page: OpenedPage['page'],
      read: () => Promise<DocumentRead | null>,
    ) => Promise<T>,
  ): Promise<T> {
    return this.#pages.open({ file, url, zone }, async ({ page, ask }) => {
      await ask(`ventanaMark(${now})`);
      return use(page, () => ask<DocumentRead>(`ventanaRead(${now})`));
    });
  }

  close(): Promise<void> {
    return this.#pages.close();
  }
}
