import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fakeInboxUrl, type Knobs } from '../fake-inbox/knobs.ts';
import { type FakeInbox, startFakeInbox } from '../fake-inbox/server.ts';
import { createWorld, truthOf, type WorldThread } from '../fake-inbox/world.ts';
import { buildDir, launchChromium } from '../tools/browsers.ts';
import { runCommand } from '../tools/run-command.ts';
import {
  endTurn,
  type KeyTimes,
  readKeyTimes,
  watchKeys,
} from './key-times.ts';

/** What the browser itself tells of each key, from the press to the paint after it; ms. */
export interface TypingFigures {
  readonly p75: number;
  readonly p95: number;
  readonly worst: number;
}

export interface TypingComparison {
  readonly name: string;
  /**
   * PerformanceEventTiming: in steps of 8 ms, all under 16 ms as 8. A browser without a screen tells of some paints
   * seconds late, with the extension and without: of these only p75 is worth comparing.
   */
  readonly ours: TypingFigures;
  readonly bare: TypingFigures;
  /** From the press to the first moment after the next frame, by the page's own clock: finer, and not what INP is. */
  readonly oursToFrame: TypingFigures;
  readonly bareToFrame: TypingFigures;
  /** What p75 is with the extension, minus what it is without: to the paint, and to the frame. */
  readonly addedMs: number;
  readonly addedToFrameMs: number;
  /** The aim. */
  readonly most: number;
}

const CHARACTERS = 1000;
/** So many characters in turn, so that what else the machine does meets both. */
const TURN = 100;
/** A very fast typist's; slower ones give the page more idle time between. */
const KEY_MS = 10;
const MESSAGES = 200;
const MOST_MS = 8;
const SETTLE_MS = 3000;
/** What the fake inbox takes for a page of messages. */
const LOAD_MS = 300;

/** Ordinary chat with an offer now and then, so that there is something to be said and taken back. */
const TEXT =
  'Hola Ana, gracias por escribirnos. Tu pedido 4512 ha salido esta mañana del taller y llega el martes. ' +
  'Si no estás en casa, el repartidor te llama antes. Esta semana hay un 20 % de descuento en todas las tazas, ' +
  'y si quieres te guardo dos. ¿Te va bien por la tarde? Dime y lo dejo apuntado. ';

const typed = TEXT.repeat(Math.ceil(CHARACTERS / TEXT.length));

/** Scrolls up until so many messages are loaded, and down again. */
async function scrollBack(page: Page): Promise<void> {
  const messages = page.locator('[data-message-id]');
  const region = page.locator('[role="region"]:has([data-message-id])');
  const scrollTo = (end: 'top' | 'bottom') =>
    region.evaluate((box, to) => {
      box.scrollTop = to === 'top' ? 0 : box.scrollHeight;
    }, end);
  for (let pages = 0; (await messages.count()) < MESSAGES; pages++) {
    if (pages > MESSAGES / 10) throw new Error('The thread is not long.');
    await scrollTo('bottom');
    await scrollTo('top');
    await page.waitForTimeout(LOAD_MS);
  }
  await scrollTo('bottom');
}

async function openLongThread(
  page: Page,
  thread: WorldThread,
  knobs: Partial<Knobs>,
): Promise<void> {
  await page.goto(fakeInboxUrl(knobs, { thread }));
  const box = page
    .locator('[role="textbox"][contenteditable="true"], textarea')
    .first();
  await box.click();
  await scrollBack(page);
  await page.waitForTimeout(SETTLE_MS);
  await box.click();
  await page.evaluate(watchKeys);
}

/** Somebody in an open window, who then has written and been written to for long. */
function makeLong(inbox: FakeInbox, now: number): WorldThread {
  const { threads } = createWorld({ now, lang: 'es', size: 200 });
  const thread = threads.find(
    (one) =>
      one.composer === 'open' &&
      one.channel === 'messenger' &&
      truthOf(one).lastBy === 'customer' &&
      now - truthOf(one).lastAt < 3_600_000,
  );
  if (!thread) throw new Error('Nobody has written within the hour.');
  for (let n = MESSAGES; n > 0; n--)
    inbox.arrive(thread.id, {
      by: n % 3 ? 'customer' : 'page',
      text: TEXT.slice((n * 7) % 200, ((n * 7) % 200) + 60),
      at: now - n * 1000,
    });
  return thread;
}

const rank = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * part))
  ] ?? Number.NaN;

const figuresOf = (values: readonly number[]): TypingFigures => ({
  p75: rank(values, 0.75),
  p95: rank(values, 0.95),
  worst: Math.max(...values),
});

/** Types the same into both pages, turn by turn. */
async function typeInTurns(pages: readonly Page[]): Promise<KeyTimes[]> {
  for (let at = 0; at < CHARACTERS; at += TURN)
    for (const page of pages) {
      const turn = typed.slice(at, Math.min(at + TURN, CHARACTERS));
      await page.keyboard.type(turn, { delay: KEY_MS });
      await page.evaluate(endTurn);
    }
  return Promise.all(pages.map((page) => page.evaluate(readKeyTimes)));
}

async function benchOne(
  composer: Knobs['composer'],
  pages: readonly Page[],
  inbox: FakeInbox,
): Promise<TypingComparison> {
  inbox.reset();
  const now = Date.now();
  const thread = makeLong(inbox, now);
  for (const page of pages)
    await openLongThread(page, thread, { now, lang: 'es', composer });
  const [ours, bare] = await typeInTurns(pages);
  if (!ours || !bare) throw new Error('There are two pages.');
  const events = figuresOf(ours.events);
  const bareEvents = figuresOf(bare.events);
  const frames = figuresOf(ours.frames);
  const bareFrames = figuresOf(bare.frames);
  return {
    name: `typing ${CHARACTERS} characters after ${MESSAGES} messages, ${composer}`,
    ours: events,
    bare: bareEvents,
    oursToFrame: frames,
    bareToFrame: bareFrames,
    addedMs: events.p75 - bareEvents.p75,
    addedToFrameMs: frames.p75 - bareFrames.p75,
    most: MOST_MS,
  };
}

/** Two browsers side by side, with the shipped extension and without. */
export async function benchTyping(): Promise<TypingComparison[]> {
  const extension = buildDir('chromium', 'ship');
  if (!existsSync(join(extension, 'manifest.json')))
    await runCommand('wxt build');
  const inbox = await startFakeInbox();
  const launch = (folder: string | null) =>
    launchChromium({ port: inbox.port, extension: folder, headless: true });
  const sessions = [await launch(extension), await launch(null)];
  try {
    const pages = await Promise.all(
      sessions.map(({ context }) => context.newPage()),
    );
    return [
      await benchOne('lexical', pages, inbox),
      await benchOne('textarea', pages, inbox),
    ];
  } finally {
    for (const session of sessions) await session.close();
    await inbox.close();
  }
}
