// What `npm start` reads off the fake inbox, the same through Playwright and Puppeteer.

/** The part of a page that both drivers have alike. */
export interface DriverPage {
  evaluate<Result, Arg>(
    read: (arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ): Promise<Result>;
  screenshot(options: { path: string }): Promise<unknown>;
  keyboard: {
    type(text: string): Promise<void>;
    press(key: 'Enter'): Promise<void>;
  };
  mouse: { click(x: number, y: number): Promise<void> };
}

export interface BadgedRow {
  name: string;
  lastActivity: string;
  badge: string;
  isLimited: boolean;
  /** Where to click to open the thread. */
  x: number;
  y: number;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Reads again and again until there is an answer; throws the sentence after 15 s. */
async function poll<Result>(
  read: () => Promise<Result | null>,
  complaint: string,
): Promise<Result> {
  const endsAt = performance.now() + 15_000;
  while (performance.now() < endsAt) {
    const result = await read();
    if (result !== null) return result;
    await pause(100);
  }
  throw new Error(complaint);
}

/** Runs in the page: the rows in sight that have a badge, from top to bottom. */
function readRowsInPage(): BadgedRow[] {
  const rowOf = (badge: Element): HTMLElement | null => {
    const row = badge.closest<HTMLElement>('[role="presentation"]');
    if (row) return row;
    // The badge lies over the list, not in it: then the row is the one under its middle.
    const { left, top, width, height } = badge.getBoundingClientRect();
    const under = document.elementsFromPoint(
      left + width / 2,
      top + height / 2,
    );
    const hit = under.find((element) =>
      element.closest('[role="presentation"]'),
    );
    return hit?.closest<HTMLElement>('[role="presentation"]') ?? null;
  };
  const hosts = [...document.querySelectorAll('ventana-badge')];
  const rows = hosts.flatMap((host) => {
    const row = rowOf(host);
    const badge = host.shadowRoot?.querySelector('.badge');
    if (!row || !badge) return [];
    const title = row.querySelector<HTMLElement>(
      '[data-surface*="thread_title"]',
    );
    // Name, snippet, time and labels stand below each other in one column.
    let column = title?.parentElement;
    while (column && column !== row && column.children.length < 3)
      column = column.parentElement;
    const texts = [...(column?.children ?? [])].map((line) =>
      line instanceof HTMLElement ? line.innerText.trim() : '',
    );
    const { left, top, width, height } = row.getBoundingClientRect();
    return [
      {
        name: texts[0] ?? '',
        lastActivity: texts[2] ?? '',
        badge: badge.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        isLimited: host.matches('.limited') || badge.matches('.limited'),
        x: left + width / 2,
        y: top + height / 2,
      },
    ];
  });
  // Recycled rows keep their place in the document, whatever their place in the list.
  return rows.sort((a, b) => a.y - b.y);
}

const readRows = (page: DriverPage) => page.evaluate(readRowsInPage, null);

/** Waits until ten rows show a badge with words on it. */
export const waitForRows = (page: DriverPage): Promise<BadgedRow[]> =>
  poll(async () => {
    const rows = (await readRows(page)).filter((row) => row.badge !== '');
    return rows.length >= 10 ? rows : null;
  }, 'Fewer than ten rows of the fake inbox showed a badge within 15 s.');

/** Runs in the page: brings the next rows of the virtualised list into sight. */
function scrollListInPage(): void {
  const badge = document.querySelector('ventana-badge');
  for (let box = badge?.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) {
      box.scrollTop += box.clientHeight * 0.8;
      return;
    }
}

/** Looks down the list for a thread past its window. */
async function findLimitedRow(page: DriverPage): Promise<BadgedRow> {
  for (let screen = 0; screen < 20; screen++) {
    const height = await page.evaluate(() => window.innerHeight, null);
    const row = (await readRows(page)).find(
      ({ isLimited, y }) => isLimited && y > 0 && y < height,
    );
    if (row) return row;
    await page.evaluate(scrollListInPage, null);
    await pause(400);
  }
  throw new Error('No row of the fake inbox has a badge of class "limited".');
}

/** Runs in the page: the middle of the composer, if there is one. */
function findComposerInPage(): { x: number; y: number } | null {
  const composer = document.querySelector(
    '[role="main"] [contenteditable="true"][role="textbox"], [role="main"] textarea',
  );
  if (!composer) return null;
  const { left, top, width, height } = composer.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Runs in the page. */
const isDialogOpenInPage = (): true | null => {
  const host = document.querySelector('ventana-dialog');
  return (host?.shadowRoot ?? host)?.querySelector('dialog[open]')
    ? true
    : null;
};

/** Opens a thread past its window and sends an answer with an offer, so that the guard asks. */
export async function openDialog(page: DriverPage): Promise<void> {
  const row = await findLimitedRow(page);
  await page.mouse.click(row.x, row.y);
  const composer = await poll(
    () => page.evaluate(findComposerInPage, null),
    `The thread of ${row.name} showed no composer within 15 s.`,
  );
  // The bar of a thread just opened may still move the composer.
  await pause(500);
  const { x, y } = (await page.evaluate(findComposerInPage, null)) ?? composer;
  await page.mouse.click(x, y);
  await page.keyboard.type(
    'Yes, it is in stock. Today 20% off with code SUN20!',
  );
  await page.keyboard.press('Enter');
  await poll(
    () => page.evaluate(isDialogOpenInPage, null),
    'Enter in a thread past its window opened no dialog within 15 s.',
  );
}
