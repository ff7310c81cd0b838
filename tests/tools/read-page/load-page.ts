import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

export interface SavedPage {
  /** The HTML file; what its page loads from the folder beside it is loaded from there. */
  readonly file: string;
  /** The address it was saved from. */
  readonly url: string;
  /** Puts this in the place of the page's own `<html lang>`. */
  readonly lang?: string | undefined;
}

/** The file that a browser saved beside the page ("page_files/style.css"), or null. */
function savedBeside(file: string, url: string): string | null {
  const { pathname } = new URL(url);
  const name = basename(pathname);
  const folder = basename(dirname(pathname));
  const path = join(dirname(file), folder, name);
  return folder.endsWith('_files') && existsSync(path) ? path : null;
}

/** Opens a saved page under its own address; nothing is asked of the network. */
export async function loadPage(
  context: BrowserContext,
  { file, url, lang }: SavedPage,
): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: readFileSync(file),
      });
    const saved = savedBeside(file, request.url());
    return saved ? route.fulfill({ path: saved }) : route.abort();
  });
  await page.goto(url, { waitUntil: 'load' });
  for (const frame of lang === undefined ? [] : page.frames())
    await frame.evaluate(
      `document.documentElement.lang = ${JSON.stringify(lang)}`,
    );
  return page;
}
