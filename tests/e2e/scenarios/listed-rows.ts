import type { SeenBadge } from './inbox-tab.ts';
import { type Tab, until } from './tab.ts';

/** One row of whatever list the page has, known by the page's own text alone; no mark of any build is looked for. */
export interface ListedRow {
  /** All that it says, from the name on; emoji as characters, runs of spaces as one. */
  readonly text: string;
  /** What its links lead to. */
  readonly links: string;
  /** Whether all of it can be seen. */
  readonly isInView: boolean;
  readonly badge: SeenBadge | null;
  /** Ours in this row, seen or not. */
  readonly badges: number;
}

export interface Snapshot {
  /** When it was taken, epoch ms. */
  readonly at: number;
  readonly rows: readonly ListedRow[];
  /** Badges that stand in no row. */
  readonly stray: number;
  /** Rows fill the list from top to bottom: just after a jump they do not. */
  readonly isFull: boolean;
}

/** Where the list is, in whole and in px. */
export interface ListPlace {
  readonly top: number;
  readonly height: number;
  readonly total: number;
}

/** Runs in the page, alone. */
function takeSnapshot(): Snapshot {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    const name = node.nodeName.toLowerCase();
    if (name === 'img') return (node as HTMLImageElement).alt;
    if (name.startsWith('ventana-')) return '';
    return [...node.childNodes].map(textOf).join(' ');
  };
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  const lists = [...page.querySelectorAll<HTMLElement>('*')].filter(
    ({ style }) => style.willChange === 'transform',
  );
  const badgeOf = (host: HTMLElement | null) => {
    const isShown =
      host && host.style.visibility !== 'hidden' && host.offsetWidth > 0;
    const badge = isShown && host.shadowRoot?.querySelector('.badge');
    return badge
      ? {
          look: badge.className.replace('badge ', ''),
          text: badge.textContent ?? '',
          label: badge.getAttribute('aria-label') ?? '',
        }
      : null;
  };
  const rows = lists.flatMap((list) => {
    const frame = list.getBoundingClientRect();
    const cells = [...(list.firstElementChild?.children ?? [])];
    return cells.flatMap((cell) => {
      const text = squeeze(textOf(cell));
      if (!text) return [];
      const { top, bottom } = cell.getBoundingClientRect();
      const own = cell.querySelectorAll<HTMLElement>('ventana-badge');
      const links = [...cell.querySelectorAll('a')].map((a) =>
        a.getAttribute('href'),
      );
      return {
        text,
        links: links.join(' '),
        isInView: top >= frame.top - 1 && bottom <= frame.bottom + 1,
        badge: badgeOf(own[0] ?? null),
        badges: own.length,
      };
    });
  });
  const all = page.querySelectorAll('ventana-badge').length;
  const isFull = lists.every((list) => {
    const frame = list.getBoundingClientRect();
    const cells = [...(list.firstElementChild?.children ?? [])].map((cell) =>
      cell.getBoundingClientRect(),
    );
    const { top, bottom } = frame;
    return (
      cells.some((cell) => cell.top <= top && cell.bottom >= top) &&
      cells.some((cell) => cell.top <= bottom && cell.bottom >= bottom - 1)
    );
  });
  const inRows = rows.reduce((sum, { badges }) => sum + badges, 0);
  return { at: Date.now(), rows, stray: all - inRows, isFull };
}

/**
 * All rows at one moment: nothing of the page can change in between. A row is what a virtual list places itself; the
 * inbox may be in a frame.
 */
export const seeListed = (tab: Tab): Promise<Snapshot> =>
  tab.evaluate(takeSnapshot, undefined);

/** Scrolls on and on, as a wheel does, and looks after every turn of it. */
export const glide = (tab: Tab, px: number): Promise<Snapshot[]> =>
  // A text is run by the browser's own debugging interface: the page's policy forbids to make a function of it.
  tab.evaluate(
    `(async () => {
      const list = [...document.querySelectorAll('*')].find(
        ({ style }) => style?.willChange === 'transform',
      );
      const seen = [];
      for (let turn = 0; turn < 8; turn++) {
        list.scrollTop += ${px};
        await new Promise((done) => setTimeout(done, 25));
        seen.push((${takeSnapshot})());
      }
      return seen;
    })()`,
    undefined,
  );

/** Puts the list where it is told, as a scroll bar does; tells where it then is. */
export const scrollListTo = (tab: Tab, top: number): Promise<ListPlace> =>
  tab.evaluate((to) => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const list = [...page.querySelectorAll<HTMLElement>('*')].find(
      ({ style }) => style.willChange === 'transform',
    );
    if (!list) return { top: 0, height: 0, total: 0 };
    list.scrollTop = to;
    const { scrollTop, clientHeight, scrollHeight } = list;
    return { top: scrollTop, height: clientHeight, total: scrollHeight };
  }, top);

/** Clicks the nth row that can be seen, as somebody does who opens it; tells what it says. */
export const clickRow = (tab: Tab, nth: number): Promise<string | null> =>
  tab.evaluate((n) => {
    const list = [...document.querySelectorAll<HTMLElement>('*')].find(
      ({ style }) => style.willChange === 'transform',
    );
    const frame = list?.getBoundingClientRect();
    const seen = [...(list?.firstElementChild?.children ?? [])].filter(
      (cell) => {
        const { top, bottom } = cell.getBoundingClientRect();
        return frame && top >= frame.top - 1 && bottom <= frame.bottom + 1;
      },
    );
    const row = seen[n % seen.length];
    const marked = row?.querySelectorAll<HTMLElement>(
      '[role="presentation"], a[href*="/t/"]',
    );
    [...(marked ?? [])].at(-1)?.click();
    return row?.textContent ?? null;
  }, nth);

/** Waits until the page has drawn rows, with badges on `share` of those that can be seen. */
export const waitForListed = (
  tab: Tab,
  share = 0.9,
  isEnough: (rows: readonly ListedRow[]) => boolean = () => true,
): Promise<Snapshot> =>
  until(
    `badges on ${share * 100} % of the rows in view`,
    () => seeListed(tab),
    ({ rows, isFull }) => {
      const seen = rows.filter((row) => row.isInView);
      const drawn = seen.filter((row) => row.badge);
      return (
        isFull &&
        seen.length > 3 &&
        drawn.length >= share * seen.length &&
        isEnough(rows)
      );
    },
  );

/** Reads the list from its top, screen by screen, `most` screens of it; each is handed over once its badges stand. */
export async function readScreens(
  tab: Tab,
  onScreen: (snapshot: Snapshot) => void,
  { most = Number.POSITIVE_INFINITY, share = 0.9 } = {},
): Promise<void> {
  await waitForListed(tab, share);
  let top = 0;
  for (let screen = 0; screen < most; screen++) {
    const place = await scrollListTo(tab, top);
    onScreen(await waitForListed(tab, share));
    if (place.top + place.height >= place.total - 2) return;
    top = place.top + place.height - 100;
  }
}

/** Scrolls until the wanted row is in view, and opens it. */
export async function clickListed(
  tab: Tab,
  name: string,
  isWanted: (row: ListedRow) => boolean,
): Promise<void> {
  for (let top = 0; ; top += 400) {
    const place = await scrollListTo(tab, top);
    const { rows } = await waitForListed(tab, 0);
    const seen = rows.filter(({ isInView }) => isInView);
    const nth = seen.findIndex(isWanted);
    if (nth >= 0) return void (await clickRow(tab, nth));
    if (top && place.top < top - 400) throw new Error(`${name} is not listed`);
  }
}
