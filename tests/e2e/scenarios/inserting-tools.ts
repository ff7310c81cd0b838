import { fileURLToPath } from 'node:url';
import type { Knobs } from '../../fake-inbox/knobs.ts';
import type { WorldThread } from '../../fake-inbox/world.ts';
import { bundleScript } from '../../tools/bundle.ts';
import { openThread } from './guarding.ts';
import { type Stage, type Tab, until } from './tab.ts';

const ENTRY = fileURLToPath(new URL('insert-entry.ts', import.meta.url));
let script: Promise<string> | undefined;

/** Puts `insertText` into the isolated world of the inbox's tab, where the extension's own scripts are. */
export async function bringInsert(stage: Stage, tab: Tab): Promise<void> {
  script ??= bundleScript(ENTRY);
  const page = await stage.openPage('options.html');
  // A text, not a function: only so it holds a script; the browser's debugging interface is bound by no policy.
  await page.evaluate(
    `(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const tabs = await api.tabs.query({ url: 'https://business.facebook.com/*' });
      const target = { tabId: tabs.at(-1).id };
      await api.scripting.executeScript({ target, func: () => { ${await script} } });
    })()`,
    undefined,
  );
  await page.close();
  await tab.bringToFront();
}

/** Has a text inserted; the answer is what `insertText` said. */
export async function insert(tab: Tab, text: string): Promise<boolean> {
  await tab.evaluate((detail) => {
    delete document.documentElement.dataset.inserted;
    dispatchEvent(new CustomEvent('test:insert', { detail }));
  }, text);
  const answer = await until('it was inserted or not', () =>
    tab.evaluate(() => document.documentElement.dataset.inserted, undefined),
  );
  return answer === 'true';
}

/** The text in the composer, with its lines, as it is drawn. */
export const seeLines = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const box = document.querySelector<HTMLElement>(
      '[role="textbox"][contenteditable="true"], textarea',
    );
    return box instanceof HTMLTextAreaElement
      ? box.value
      : (box?.innerText ?? '').replace(/\n$/, '');
  }, undefined);

export const waitForLines = (tab: Tab, what: string, wanted: string) =>
  until(
    `${what}: ${JSON.stringify(wanted)}`,
    () => seeLines(tab),
    (seen) => seen === wanted,
  );

/** Presses keys that hold others down: `Control+Shift+z`. */
export async function pressWith(tab: Tab, keys: string): Promise<void> {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  for (const one of held) await tab.keyboard.down(one);
  await tab.keyboard.press(key);
  for (const one of held.reverse()) await tab.keyboard.up(one);
}

const COMPOSERS: readonly Partial<Knobs>[] = [
  { composer: 'lexical' },
  { composer: 'textarea' },
  { skin: 'second' },
];

/** Has something done in every composer there is, each in a tab of its own on a thread in that phase. */
export async function inEachComposer(
  stage: Stage,
  phase: 'open' | 'limited',
  work: (tab: Tab, thread: WorldThread) => Promise<void>,
): Promise<void> {
  for (const knobs of COMPOSERS) {
    const { tab, thread } = await openThread(stage, phase, knobs);
    await work(tab, thread).catch((error: Error) => {
      error.message = `${JSON.stringify(knobs)}: ${error.message}`;
      throw error;
    });
    await tab.close();
  }
}
