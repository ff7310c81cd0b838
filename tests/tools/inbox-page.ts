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
  /** Names the row's place in the list. */
  key: string;
  name: string;
  lastActivity: string;
  badge: string;
  isLimited: boolean;
  /** Whether a click would reach it. */
  isInSight: boolean;
  /** Where to click to open the thread. */
  x: number;
  y: number;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Reads again and again until there is an answer; null if there is none in time. */
async function poll<Result>(
  read: () => Promise<Result | null>,
  timeoutMs = 15_000,
): Promise<Result | null> {
  const endsAt = performance.now() + timeoutMs;
  while (performance.now() < endsAt) {
    const result = await read();
    if (result !== null) return result;
    await pause(100);
  }
  return null;
}

/** Runs in the page: the rows that are drawn, from top to bottom. */
function readRowsInPage(): BadgedRow[] {
  const titles = document.querySelectorAll<HTMLElement>(
    '[data-surface$="lib:thread_title"]',
  );
  const rows = [...titles].map((title) => {
    // Rows are nested in rows of the same role; the badge may be in either.
    let row: Element = title;
    for (let box: Element | null = title; box; box = box.parentElement)
      if (box.matches('[role="presentation"]')) row = box;
    // Name, snippet, time and labels stand below each other in one column.
    let column: Element = title;
    while (column !== row && column.children.length < 3)
      column = column.parentElement ?? row;
    const texts = [...column.children].map((line) =>
      line instanceof HTMLElement ? line.innerText.trim() : '',
    );
    const host = row.querySelector('ventana-badge');
    const badge = host?.shadowRoot?.querySelector('.badge');
    const { left, top, height } = row.getBoundingClientRect();
    // On the portrait: in the middle lie the hidden controls, "Move to Done" among them.
    const [x, y] = [left + 40, top + height / 2];
    return {
      key: title.dataset.surface ?? '',
      name: texts[0] ?? '',
      lastActivity: texts[2] ?? '',
      badge: badge?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      isLimited: badge?.matches('.limited') ?? false,
      isInSight: row.contains(document.elementFromPoint(x, y)),
      x,
      y,
    };
  });
  // Recycled rows keep their place in the document, whatever their place in the list.
  return rows.sort((a, b) => a.y - b.y);
}

const readRows = (page: DriverPage) => page.evaluate(readRowsInPage, null);

/** Waits until ten rows show a badge with words on it. */
export async function waitForBadges(page: DriverPage): Promise<void> {
  const areThere = await poll(async () => {
    const rows = await readRows(page);
    return rows.filter(({ badge }) => badge !== '').length >= 10 || null;
  });
  if (!areThere)
    throw new Error(
      'Fewer than ten rows of the fake inbox showed a badge within 15 s.',
    );
}

/** Runs in the page: scrolls the virtualised list by screens, or to its top; says whether it moved. */
function scrollListInPage(screens: number): boolean {
  const badge = document.querySelector('ventana-badge');
  for (let box = badge?.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) {
      const before = box.scrollTop;
      box.scrollTop += box.clientHeight * screens;
      return box.scrollTop !== before;
    }
  return false;
}

/** The rows in sight, screen by screen from the top to the end of the list. */
async function* walkList(page: DriverPage): AsyncGenerator<BadgedRow[]> {
  await page.evaluate(scrollListInPage, Number.NEGATIVE_INFINITY);
  do {
    // The list draws its rows a frame later, Ventana its badges a frame after that.
    await pause(300);
    yield (await readRows(page)).filter((row) => row.isInSight);
  } while (await page.evaluate(scrollListInPage, 0.7));
}

/** Every thread of the list, once; throws if one shows no badge. */
export async function readAllRows(page: DriverPage): Promise<BadgedRow[]> {
  const rows = new Map<string, BadgedRow>();
  for await (const screen of walkList(page))
    for (const row of screen) rows.set(row.key, row);
  const bare = [...rows.values()].find(({ badge }) => badge === '');
  if (bare)
    throw new Error(
      `The thread of ${bare.name} (${bare.lastActivity}) shows no badge.`,
    );
  return [...rows.values()];
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

const findComposer = (page: DriverPage) =>
  page.evaluate(findComposerInPage, null);

/** Opens the first thread past its window that has a composer; Facebook has closed some. */
async function openLimitedThread(page: DriverPage): Promise<void> {
  for await (const screen of walkList(page))
    for (const row of screen.filter(({ isLimited }) => isLimited)) {
      await page.mouse.click(row.x, row.y);
      if (await poll(() => findComposer(page), 3000)) return;
    }
  throw new Error(
    'No row of the fake inbox with a badge of class "limited" opened a thread with a composer.',
  );
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
  await openLimitedThread(page);
  // The bar of a thread just opened may still move the composer.
  await pause(500);
  const composer = await findComposer(page);
  if (!composer) throw new Error('The composer of the open thread went away.');
  await page.mouse.click(composer.x, composer.y);
  await page.keyboard.type(
    'Yes, it is in stock. Today 20% off with code SUN20!',
  );
  await page.keyboard.press('Enter');
  if (!(await poll(() => page.evaluate(isDialogOpenInPage, null))))
    throw new Error(
      'Enter in a thread past its window opened no dialog within 15 s.',
    );
}
