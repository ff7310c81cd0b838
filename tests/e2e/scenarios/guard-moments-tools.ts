import assert from 'node:assert/strict';
import type { Knobs } from '../../fake-inbox/knobs.ts';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import {
  chooseByDigit,
  seeBarBadge,
  seeDialog,
  waitUntilReadable,
} from './inbox-tab.ts';
import { eraseAll } from './options.ts';
import { readTable } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';
import { phaseOf, worldAt } from './truth.ts';

const ROW_PX = 94;
/** From a row's edge to its picture's middle: over its words lie tools. */
/** So long the page may take to open what was clicked, ms. */
const CLICK_MS = 1000;
const AVATAR_PX = 40;

/** What left just as its window ended may have passed in time. */
const STEADY_MS = 10 * 60_000;

/** Long enough for a page to send, or for a row to be kept, had it been allowed to. */
export const QUIET_MS = 700;

export interface JournalRow {
  readonly thread: string;
  readonly kind: string | null;
  readonly how: 'asked' | 'noted' | 'seen';
  readonly isOverride: boolean;
  readonly reasons: readonly string[];
  readonly textHash: string;
}

export const texts = ({ inbox }: Stage): string[] =>
  inbox.sent.map(({ text }) => text);

/** Nothing is sent, stored, chosen or counted yet. */
export async function startAnew(stage: Stage): Promise<void> {
  stage.inbox.reset();
  await eraseAll(stage);
  const page = await stage.openPage('options.html');
  await page.evaluate(async () => {
    interface Api {
      storage: { local: { remove(names: string[]): Promise<void> } };
    }
    const names = globalThis as unknown as Record<string, Api>;
    const api = names.browser ?? names.chrome;
    await api?.storage.local.remove(['settings', 'askCounts', 'seenSince']);
  }, undefined);
  await page.close();
}

/** Threads whose customer spoke last and that can be answered, as listed; none that has just come into its phase. */
export const threadsIn = (
  now: number,
  phase: 'open' | 'limited' | 'closed',
): WorldThread[] =>
  worldAt(now).threads.filter((thread) => {
    const { lastBy, lastAt } = truthOf(thread);
    const isPhase = [now, now - STEADY_MS].every(
      (at) => phaseOf(lastAt, at).phase === phase,
    );
    return lastBy === 'customer' && thread.composer === 'open' && isPhase;
  });

export const waitForBar = (tab: Tab): Promise<string> =>
  until(
    'the bar knows the thread',
    () => seeBarBadge(tab),
    (text) => text !== '' && text !== 'no data',
  );

/** The journal as it is stored; the tab is brought back to the front. */
export const readJournal = (stage: Stage, tab: Tab): Promise<JournalRow[]> =>
  readTable<JournalRow>(stage, 'journal').finally(() => tab.bringToFront());

export const waitForJournal = (
  stage: Stage,
  tab: Tab,
  count: number,
): Promise<JournalRow[]> =>
  until(
    `the journal has ${count}`,
    () => readJournal(stage, tab),
    (rows) => rows.length >= count,
  );

/** Presses a part of the dialog with a real click. */
export async function clickInDialog(tab: Tab, selector: string): Promise<void> {
  const at = await until(`${selector} in the dialog`, () =>
    tab.evaluate((wanted) => {
      const root = document.querySelector('ventana-dialog')?.shadowRoot;
      const part = root?.querySelector(wanted);
      part?.scrollIntoView({ block: 'nearest' });
      const rect = part?.getBoundingClientRect();
      return rect
        ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
        : null;
    }, selector),
  );
  if (at) await tab.mouse.click(at.x, at.y);
}

/** What the dialog marks in the draft, and what it offers besides. */
export const seeDialogParts = (tab: Tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('ventana-dialog')?.shadowRoot;
    const marks = [...(root?.querySelectorAll('blockquote mark') ?? [])];
    return {
      marks: marks.map((mark) => mark.textContent ?? ''),
      body: root?.querySelector('#body')?.textContent ?? '',
      offer: root?.querySelector('.offer')?.textContent ?? null,
    };
  }, undefined);

export const waitUntilGone = (tab: Tab): Promise<boolean> =>
  until('the dialog is gone', async () => (await seeDialog(tab)) === null);

/** Enter, the dialog, "1": what was written is sent. */
export async function sendAsked(stage: Stage, tab: Tab): Promise<void> {
  const before = stage.inbox.sent.length;
  await tab.keyboard.press('Enter');
  await waitUntilReadable(tab);
  await chooseByDigit(tab);
  await until('it is sent', async () => stage.inbox.sent.length > before);
  await waitUntilGone(tab);
}

/** The list a few rows nearer to a row; once it is in view, the place to click at. */
const approachRow = (tab: Tab, place: number) =>
  tab.evaluate(
    ([index, px, left]) => {
      const list = [
        ...document.querySelectorAll<HTMLElement>(
          '[data-surface$=":thread_list"] *',
        ),
      ].find((element) => getComputedStyle(element).overflowY === 'auto');
      if (!list) return null;
      const { scrollTop, clientHeight } = list;
      const top = index * px;
      const away = Math.min(0, top - scrollTop);
      const beyond = Math.max(0, top + px - scrollTop - clientHeight);
      if (away || beyond) {
        const step = away || beyond + 2 * px;
        list.scrollTop += Math.max(-6 * px, Math.min(6 * px, step));
        return null;
      }
      const surface = document.querySelector(
        `[data-surface$="/thread_row${index}"]`,
      );
      const row = surface?.closest('[role="presentation"]');
      if (!row) return null;
      const rect = row.getBoundingClientRect();
      const at = { x: rect.x + left, y: rect.y + rect.height / 2 };
      // While the list moves, a click finds no row.
      return row.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
    },
    [place, ROW_PX, AVATAR_PX] as const,
  );

const isThreadOpen = (tab: Tab, id: string) =>
  tab.evaluate((wanted) => location.search.includes(wanted), id);

/** Scrolls until a row is in view, and opens it with a real click; a list that moves under it is clicked again. */
export async function openRow(tab: Tab, place: number, id: string) {
  let clickedAt = 0;
  await until(`row ${place} is opened`, async () => {
    if (await isThreadOpen(tab, id)) return true;
    if (Date.now() - clickedAt < CLICK_MS) return false;
    const at = await approachRow(tab, place);
    if (!at) return false;
    clickedAt = Date.now();
    await tab.mouse.click(at.x, at.y);
    return isThreadOpen(tab, id);
  });
}

/** Starts anew and opens the first thread in that phase. */
export async function openThreadIn(
  stage: Stage,
  phase: 'open' | 'limited' | 'closed',
  knobs: Partial<Knobs> = {},
) {
  await startAnew(stage);
  const now = Date.now();
  const [thread] = threadsIn(now, phase);
  assert.ok(thread, `the world has a ${phase} thread`);
  const tab = await stage.openInbox({ now, ...knobs }, { thread });
  await waitForBar(tab);
  return { tab, thread, now };
}
