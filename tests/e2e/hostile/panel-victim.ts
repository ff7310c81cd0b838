import assert from 'node:assert/strict';
import { panelFrames } from '../scenarios/panel-tab.ts';
import { readTable } from '../scenarios/stored.ts';
import { type Tab, until } from '../scenarios/tab.ts';
import {
  type HostileStage,
  type Place,
  type Victim,
  waitForBar,
} from './victim.ts';

/** What only the moderator may read. */
export const SECRET = 'Owes us 40 euros';
export const REPLY = { title: 'Hours', text: 'We are open from 9 to 6.' };

export const readNotes = async (stage: HostileStage): Promise<string[]> =>
  (await readTable<{ text: string }>(stage, 'notes')).map(({ text }) => text);

/** Where the bar's button for the panel is. */
const seeButton = ({ stage, tab }: Victim): Promise<Place | null> =>
  stage.readClosed(tab, 'ventana-bar', (root) => {
    const button = root.querySelector('.buttons > button:not([hidden])');
    const rect = button?.getBoundingClientRect();
    return rect?.width
      ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
      : null;
  });

/** The frame's address with the nonce in it, as only the browser's driver can read it. */
export const seeNonce = (tab: Tab): string =>
  panelFrames(tab)
    .map((frame) => frame.url().split('#')[1] ?? '')
    .find(Boolean) ?? '';

const seeText = (tab: Tab, at = 0): Promise<string> =>
  panelFrames(tab)
    [at]?.evaluate(() => document.body.innerText, undefined)
    .catch(() => '') ?? Promise.resolve('');

/** Opens the panel with a real click. */
export async function openPanel(victim: Victim): Promise<void> {
  await waitForBar(victim);
  const place = await until('the button', () => seeButton(victim));
  if (place) await victim.tab.mouse.click(place.x, place.y);
  await until(
    'the panel shows the thread',
    () => seeText(victim.tab),
    (text) => text.includes(victim.thread.name) && text.includes('Private'),
  );
}

/** Writes the note by real keys. */
export async function writeSecret(victim: Victim): Promise<void> {
  // Not by a click: where the frame is the page could read it from.
  await panelFrames(victim.tab)[0]?.evaluate(
    () => document.querySelector('textarea')?.focus(),
    undefined,
  );
  await victim.tab.keyboard.type(SECRET);
  await until(
    'the note is kept',
    () => readNotes(victim.stage),
    (notes) => notes.includes(SECRET),
  );
  await victim.tab.bringToFront();
}

/** Where the saved reply is in the window; learned once, for later the page may hide it. */
export async function placeOfReply({ stage, tab }: Victim): Promise<Place> {
  const [frame] = panelFrames(tab);
  const inside = await frame?.evaluate(() => {
    const reply = document.querySelector('.reply');
    reply?.scrollIntoView({ block: 'center' });
    const rect = reply?.getBoundingClientRect();
    return rect ? { x: rect.x + 60, y: rect.y + 12 } : null;
  }, undefined);
  const around = await stage.readClosed(tab, 'ventana-panel', (root) => {
    const rect = root.querySelector('iframe')?.getBoundingClientRect();
    return rect ? { x: rect.x, y: rect.y } : null;
  });
  assert.ok(inside && around, 'the reply is to be seen');
  return { x: around.x + inside.x, y: around.y + inside.y };
}

/** The text of each of the frames, ours and the page's. */
export const seeTexts = (tab: Tab): Promise<string[]> =>
  Promise.all(panelFrames(tab).map((_, at) => seeText(tab, at)));

/** What stands in the note's field of a frame. */
export const readNote = (
  frame: ReturnType<typeof panelFrames>[number],
): Promise<string | null> =>
  frame
    .evaluate(
      () => document.querySelector('textarea')?.value ?? null,
      undefined,
    )
    .catch(() => null);
