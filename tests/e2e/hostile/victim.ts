import assert from 'node:assert/strict';
import { fakeInboxUrl, type Knobs } from '../../fake-inbox/knobs.ts';
import type { WorldThread } from '../../fake-inbox/world.ts';
import { findWaiting } from '../scenarios/second-skin.ts';
import { readTable } from '../scenarios/stored.ts';
import { type Stage, stayQuiet, type Tab, until } from '../scenarios/tab.ts';
import { worldAt } from '../scenarios/truth.ts';

/** Long enough for a page to send, had it been allowed to. */
const QUIET_MS = 500;
/** What can be read and answered. */
const READABLE_MS = 750;

export type OurHost = 'ventana-bar' | 'ventana-dialog' | 'ventana-panel';

/** A browser with the shipped extension, where the page is the attacker. */
export interface HostileStage extends Stage {
  /** What `chrome.runtime.id` is: anybody can look it up in the store. */
  readonly runtimeId: string;
  /** Opens an address; the page runs `script` before any other script of its own. */
  openHostile(url: string, script: string): Promise<Tab>;
  /** Reads in a closed shadow root by the driver's own means; null = there is no such host. */
  readClosed<R>(
    tab: Tab,
    host: OurHost,
    read: (root: ShadowRoot) => R,
  ): Promise<R | null>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface SeenDialog {
  readonly title: string;
  readonly choices: readonly Place[];
}

/** A moderator with real keys and mouse in a hostile page. */
export interface Victim {
  readonly stage: HostileStage;
  readonly tab: Tab;
  readonly thread: WorldThread;
  /** Another thread of the same inbox. */
  other(phase: Phase): WorldThread;
  url(thread: WorldThread): string;
  /** Runs as a script of the page. */
  attack(script: string): Promise<unknown>;
}

const readDialog = (root: ShadowRoot): SeenDialog | null => {
  const dialog = root.querySelector('dialog');
  if (!dialog?.open) return null;
  const choices = [...root.querySelectorAll('.choice')].map((choice) => {
    const { x, y, width, height } = choice.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return { title: root.querySelector('h2')?.textContent ?? '', choices };
};

export const seeDialog = ({ stage, tab }: Victim) =>
  stage.readClosed(tab, 'ventana-dialog', readDialog);

export const seeBar = ({ stage, tab }: Victim) =>
  stage.readClosed(
    tab,
    'ventana-bar',
    (root) => root.querySelector('.bar')?.textContent ?? '',
  );

/** Taken before the page bends anything: the tests have to find their way too. */
const UNBENT =
  'window.unbent = Document.prototype.querySelector.bind(document);';

/** The box of the open thread; a frame fills its page, so that places are the same. */
const BOX = `(frames[0] ?? window).unbent('[role="textbox"][contenteditable="true"], textarea')`;

const seeDraft = ({ tab }: Victim): Promise<string> =>
  tab.evaluate(
    `(({ value, innerText }) => (value ?? innerText).trim())(${BOX} ?? { value: '' })`,
    undefined,
  );

/** Replaces what is in the box by real keys. */
export async function write(victim: Victim, text: string): Promise<void> {
  const { tab } = victim;
  const place = await until('a box', () =>
    tab.evaluate<undefined, Place | null>(
      `(() => { const r = (${BOX})?.getBoundingClientRect(); return r ? { x: r.x + 20, y: r.y + r.height / 2 } : null; })()`,
      undefined,
    ),
  );
  if (place) await tab.mouse.click(place.x, place.y);
  const before = await seeDraft(victim);
  if (before === text) return;
  if (before) {
    await tab.keyboard.down('Control');
    await tab.keyboard.press('a');
    await tab.keyboard.up('Control');
    await tab.keyboard.press('Backspace');
  }
  await tab.keyboard.type(text);
  await until(
    'the draft is in the box',
    () => seeDraft(victim),
    (draft) => draft === text,
  );
}

export const textsOf = ({ stage }: Victim) =>
  stage.inbox.sent.map(({ text }) => text);

/** Types and presses Enter, so that the guard asks. */
export async function beAsked(victim: Victim, text: string): Promise<void> {
  await write(victim, text);
  await victim.tab.keyboard.press('Enter');
  await until('the dialog', () => seeDialog(victim));
}

export const waitUntilReadable = () => stayQuiet(READABLE_MS);

export async function assertNothingSent(victim: Victim): Promise<void> {
  await stayQuiet(QUIET_MS);
  assert.deepEqual(textsOf(victim), [], 'nothing is sent');
}

export const journalOf = ({ stage }: Pick<Victim, 'stage'>) =>
  readTable<{ how: string; thread: string; kind: string }>(stage, 'journal');

/** The dialog is shut by a real Escape; the draft stays. */
export async function keepWriting(victim: Victim): Promise<void> {
  await victim.tab.keyboard.press('Escape');
  await until(
    'the dialog is gone',
    async () => (await seeDialog(victim)) === null,
  );
}

type Phase = 'open' | 'limited' | 'closed';

export interface Opening {
  readonly phase?: Phase;
  readonly knobs?: Partial<Knobs>;
  /** What the page runs before its own first script. */
  readonly early?: string;
}

/** Opens a thread in a hostile page. */
export async function open(
  stage: HostileStage,
  { phase = 'limited', knobs = {}, early = '' }: Opening = {},
): Promise<Victim> {
  stage.inbox.reset();
  // All tabs are of one world: another's times would contradict what is known.
  const now = stage.inbox.madeAt;
  const { threads } = worldAt(now);
  const thread = findWaiting({ threads }, phase);
  const url = (of: WorldThread) =>
    fakeInboxUrl({ now, ...knobs }, { thread: of });
  const tab = await stage.openHostile(url(thread), UNBENT + early);
  const attack = (script: string) => tab.evaluate(script, undefined);
  const others = { threads: threads.filter((other) => other !== thread) };
  const other = (of: Phase) => findWaiting(others, of);
  return { stage, tab, thread, attack, other, url };
}

/** A bar with a time in it: from then on the guard knows the thread. */
export const waitForBar = (victim: Victim) =>
  until(
    'the bar knows the thread',
    () => seeBar(victim),
    (text) => /\d+ (d|h|min)/.test(text ?? ''),
  );

/** A real choice counts, so that nothing held for want of a working question; it sends once. */
export async function chooseOnce(
  victim: Victim,
  text: string,
  choose = ({ tab }: Victim) => tab.keyboard.press('1'),
): Promise<void> {
  await waitUntilReadable();
  await choose(victim);
  await until('it is sent', async () => textsOf(victim).length > 0);
  await stayQuiet(300);
  assert.deepEqual(textsOf(victim), [text]);
}
