import { type Stage, type Tab, until } from './tab.ts';

/** A frame, as Playwright and Puppeteer have it alike. */
interface Frame {
  url(): string;
  evaluate<A, R>(
    run: ((arg: A) => R | Promise<R>) | string,
    arg: A,
  ): Promise<R>;
}

/** The panel's frames in a tab: a page may have made some too. */
export const panelFrames = (tab: Tab): Frame[] =>
  (tab as unknown as { frames(): Frame[] })
    .frames()
    .filter((frame) => frame.url().includes('/thread-panel.html'));

/** What a moderator sees in the panel. */
export interface SeenPanel {
  readonly heading: string;
  readonly text: string;
  readonly note: string | null;
  readonly labels: readonly string[];
  readonly replies: readonly string[];
  readonly focused: string;
}

export async function seePanel(tab: Tab): Promise<SeenPanel | null> {
  const [frame] = panelFrames(tab);
  if (!frame) return null;
  return frame
    .evaluate(() => {
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map(
          (e) => e.textContent?.trim() ?? '',
        );
      const nameOf = (element: Element | null) =>
        element instanceof HTMLTextAreaElement
          ? 'textarea'
          : (element?.getAttribute('aria-label') ??
            element?.textContent?.trim() ??
            '');
      const { activeElement: active } = document;
      return {
        heading: document.querySelector('h1')?.textContent ?? '',
        text: document.body.innerText,
        note: document.querySelector('textarea')?.value ?? null,
        labels: texts('.label'),
        replies: texts('.reply b'),
        focused: document.hasFocus() ? nameOf(active) : '',
      };
    }, undefined)
    .catch(() => null);
}

/** Whether the panel is to be seen. */
export const isPanelShown = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const root = page.querySelector('ventana-panel')?.shadowRoot;
    return root?.querySelector('.panel')?.checkVisibility() ?? false;
  }, undefined);

/** The words of the bar's button; empty = there is none. */
export const seePanelButton = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const buttons = document
      .querySelector('ventana-bar')
      ?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.buttons > button');
    const button = [...(buttons ?? [])].find((b) => !b.hidden);
    return button?.textContent ?? '';
  }, undefined);

/** A real click on the bar's button. */
export async function pressPanelButton(tab: Tab): Promise<void> {
  const place = await until('the button', () =>
    tab.evaluate(() => {
      const root = document.querySelector('ventana-bar')?.shadowRoot;
      const button = root?.querySelector('.buttons > button:not([hidden])');
      const rect = button?.getBoundingClientRect();
      return rect?.width
        ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
        : null;
    }, undefined),
  );
  if (place) await tab.mouse.click(place.x, place.y);
}

/** Opens the panel and waits until it shows a thread. */
export async function openPanel(tab: Tab, name: string): Promise<void> {
  await pressPanelButton(tab);
  await waitForPanel(tab, name);
}

/** A real click into the note, and keys. */
export async function writeNote(tab: Tab, words: string): Promise<void> {
  await clickInPanel(tab, 'textarea');
  await tab.keyboard.press('End');
  await tab.keyboard.type(words);
}

/** Opens the labels if they are not, and presses one. */
export async function pressLabel(tab: Tab, name: string): Promise<void> {
  const [frame] = panelFrames(tab);
  const isOpen = await frame?.evaluate(
    () => document.querySelector('[role="toolbar"]') !== null,
    undefined,
  );
  if (!isOpen) await clickInPanel(tab, '.labels [aria-expanded]');
  await clickInPanel(tab, '[role="toolbar"] button', name);
}

export const waitForPanel = (tab: Tab, name: string) =>
  until(
    `the panel shows ${name}`,
    () => seePanel(tab),
    (seen) => seen?.heading === name && seen.note !== null,
  );

export const waitForFocus = (tab: Tab, words: string) =>
  until(
    `the focus is on ${words}`,
    async () => (await seePanel(tab))?.focused ?? '',
    (focused) => focused.startsWith(words),
  );

/** A real click in the panel, on the first element that a selector finds with these words. */
export async function clickInPanel(
  tab: Tab,
  selector: string,
  words = '',
): Promise<void> {
  const [frame] = panelFrames(tab);
  const inside = await frame?.evaluate(
    ([css, text]) => {
      const found = [...document.querySelectorAll(css ?? '')].find((e) =>
        e.textContent?.includes(text ?? ''),
      );
      found?.scrollIntoView({ block: 'center' });
      const rect = found?.getBoundingClientRect();
      return rect
        ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
        : null;
    },
    [selector, words],
  );
  const around = await tab.evaluate(() => {
    const root = document.querySelector('ventana-panel')?.shadowRoot;
    const rect = root?.querySelector('iframe')?.getBoundingClientRect();
    return rect ? { x: rect.x, y: rect.y } : null;
  }, undefined);
  if (!inside || !around) throw new Error(`The panel has no ${selector}.`);
  await tab.mouse.click(around.x + inside.x, around.y + inside.y);
}

/** A real click into the composer, near its start. */
export async function clickComposer(tab: Tab): Promise<void> {
  const { x, y } = await tab.evaluate(() => {
    const box = document.querySelector('[role="textbox"][contenteditable]');
    const rect = box?.getBoundingClientRect();
    return { x: rect?.x ?? 0, y: rect?.y ?? 0 };
  }, undefined);
  await tab.mouse.click(x + 5, y + 5);
}

export interface Wish {
  readonly title: string;
  readonly text: string;
  readonly isReopener?: boolean;
}

/** Saves replies, as the options page does. */
export async function saveReplies(
  stage: Stage,
  wishes: readonly Wish[],
): Promise<void> {
  const page = await stage.openPage('options.html');
  for (const wish of wishes)
    await page.evaluate(async (given) => {
      const names = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(message: object): Promise<unknown> } }
      >;
      await (names.browser ?? names.chrome)?.runtime.sendMessage({
        ventana: 'reply:save',
        payload: { id: null, isReopener: false, revision: 0, ...given },
      });
    }, wish);
  await page.close();
}
