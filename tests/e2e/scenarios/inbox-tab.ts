import { type Tab, until } from './tab.ts';

/** What a moderator sees of one row. */
export interface SeenRow {
  readonly index: number;
  readonly name: string;
  readonly badge: SeenBadge | null;
}

export interface SeenBadge {
  readonly look: string;
  readonly text: string;
  readonly label: string;
}

/** The rows that exist just now, by their place in the list. */
export const seeRows = (tab: Tab): Promise<SeenRow[]> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('[data-surface*="/thread_row"]')].flatMap(
        (surface) => {
          const path = surface.getAttribute('data-surface') ?? '';
          const index = /\/thread_row(\d+)$/.exec(path)?.[1];
          if (index === undefined) return [];
          const row = surface.closest('[role="presentation"]');
          const host = row?.querySelector<HTMLElement>('ventana-badge');
          const isShown = host && host.style.visibility !== 'hidden';
          const badge = isShown && host.shadowRoot?.querySelector('.badge');
          const title = surface.querySelector('[data-surface*="thread_title"]');
          return [
            {
              index: Number(index),
              name: title?.textContent ?? '',
              badge: badge
                ? {
                    look: badge.className.replace('badge ', ''),
                    text: badge.textContent ?? '',
                    label: badge.getAttribute('aria-label') ?? '',
                  }
                : null,
            },
          ];
        },
      ),
    undefined,
  );

/** Scrolls the list; tells which rows are then in view, or null where it was at its end. */
export const scrollBy = (
  tab: Tab,
  rows: number,
): Promise<{ from: number; to: number; moved: boolean } | null> =>
  tab.evaluate((count) => {
    const list = [
      ...document.querySelectorAll<HTMLElement>(
        '[data-surface$=":thread_list"] *',
      ),
    ].find((element) => getComputedStyle(element).overflowY === 'auto');
    if (!list) return null;
    const before = list.scrollTop;
    list.scrollTop += count * 94;
    const to = Math.ceil((list.scrollTop + list.clientHeight) / 94) - 1;
    return {
      from: Math.floor(list.scrollTop / 94),
      to: Math.min(to, Math.round(list.scrollHeight / 94) - 1),
      moved: list.scrollTop !== before,
    };
  }, rows);

/** Reads the whole list from the top, as somebody who scrolls through it. */
export async function seeAllRows(tab: Tab): Promise<Map<number, SeenRow>> {
  const seen = new Map<number, SeenRow>();
  for (let step = 0; ; step = 5) {
    const view = await scrollBy(tab, step);
    if (!view || (step && !view.moved)) return seen;
    const rows = await until(
      'every row in view has its badge',
      () => seeRows(tab),
      (found) => {
        const drawn = new Set(
          found.filter((row) => row.badge).map((row) => row.index),
        );
        for (let i = view.from; i <= view.to; i++)
          if (!drawn.has(i)) return false;
        return true;
      },
    );
    for (const row of rows) if (row.badge) seen.set(row.index, row);
  }
}

/** Waits until the list has rows with badges. */
export const waitForBadges = (tab: Tab) =>
  until(
    'badges',
    () => seeRows(tab),
    (rows) => rows.length > 5 && rows.every((row) => row.badge),
  );

/** The bar's badge; null = there is no bar. The inbox may be in a frame. */
export const seeBar = (tab: Tab): Promise<SeenBadge | null> =>
  tab.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const badge = page
      .querySelector('ventana-bar')
      ?.shadowRoot?.querySelector('.badge');
    return badge
      ? {
          look: badge.className.replace('badge ', ''),
          text: badge.textContent ?? '',
          label: badge.getAttribute('aria-label') ?? '',
        }
      : null;
  }, undefined);

export const seeBarBadge = async (tab: Tab): Promise<string> =>
  (await seeBar(tab))?.text ?? '';

/** All that the bar says in words. */
export const seeBarText = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const bar = page.querySelector('ventana-bar')?.shadowRoot;
    return bar?.querySelector('.bar')?.textContent ?? '';
  }, undefined);

/** The title and the choices of the open dialog; null = none is open. */
export const seeDialog = (tab: Tab) =>
  tab.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const dialog = page
      .querySelector('ventana-dialog')
      ?.shadowRoot?.querySelector('dialog');
    if (!dialog?.open) return null;
    const focused = dialog.getRootNode() as ShadowRoot;
    return {
      title: dialog.querySelector('h2')?.textContent ?? '',
      text: dialog.textContent ?? '',
      choices: [...dialog.querySelectorAll('.choice b')].map(
        (b) => b.textContent ?? '',
      ),
      focused: focused.activeElement?.textContent ?? '',
    };
  }, undefined);

const isCaretInBox = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const box = page.querySelector(
      '[role="textbox"][contenteditable="true"], textarea',
    );
    return box?.contains(page.activeElement) === true;
  }, undefined);

/** A real click into the composer; again where it moved away under it, as when the line below it comes. */
const enterBox = (tab: Tab) =>
  until('the caret is in the box', async () => {
    const place = await findBox(tab);
    if (place) await tab.mouse.click(place.x, place.y);
    return isCaretInBox(tab);
  });

const findBox = (tab: Tab) =>
  until('a composer', () =>
    tab.evaluate(() => {
      // A frame fills the shell: its places are the shell's.
      const page =
        document.querySelector('iframe')?.contentDocument ?? document;
      const box = page.querySelector(
        '[role="textbox"][contenteditable="true"], textarea',
      );
      const rect = box?.getBoundingClientRect();
      return rect
        ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
        : null;
    }, undefined),
  );

/** Puts the caret into the composer with a real click and types. */
export async function typeDraft(tab: Tab, text: string): Promise<void> {
  await enterBox(tab);
  await tab.keyboard.type(text);
  await until(
    'the draft is in the box',
    () => seeDraft(tab),
    (draft) => draft.endsWith(text),
  );
}

export const seeDraft = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const box = page.querySelector(
      '[role="textbox"][contenteditable="true"], textarea',
    );
    return (
      (box instanceof HTMLTextAreaElement ? box.value : box?.textContent) ?? ''
    );
  }, undefined);

/** A dialog can be answered only once it could be read. */
export const waitUntilReadable = async (tab: Tab) => {
  const seen = await until('the dialog', () => seeDialog(tab));
  const openedAt = Date.now();
  await until(
    'the dialog could be read',
    async () => Date.now() - openedAt > 600,
  );
  return seen;
};

/** As anybody would press again whose digit did not count. */
const AGAIN_MS = 2500;

/** Chooses by its digit; again where a busy page had not shown the dialog for long enough. */
export async function chooseByDigit(tab: Tab): Promise<void> {
  let pressedAt = Number.NEGATIVE_INFINITY;
  await until('the digit counts', async () => {
    if ((await seeDialog(tab)) === null) return true;
    if (Date.now() - pressedAt > AGAIN_MS) {
      pressedAt = Date.now();
      await tab.keyboard.press('1');
    }
    return false;
  });
}
