import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import { isClear, noClosingIsMissed } from './closing-told.ts';
import { answerFromPanel, prepareReplies, thinkBetter } from './day-words.ts';
import {
  chooseByDigit,
  seeAllRows,
  seeBarBadge,
  seeDialog,
  seeDraft,
  typeDraft,
  waitForBadges,
  waitUntilReadable,
} from './inbox-tab.ts';
import { moveClock, updateExtension } from './options.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';
import {
  assertExact,
  assertNoFalsePromise,
  phaseOf,
  worldAt,
} from './truth.ts';

const HOUR = 3_600_000;

interface Life {
  readonly lastAt: number;
  readonly lastBy: 'customer' | 'page';
  readonly lastCustomerAt: number | null;
}

/** What really happened, kept by the test alone. */
class Day {
  readonly madeAt = Date.now();
  readonly threads: WorldThread[];
  readonly lives: Map<string, Life>;
  offset = 0;
  dialogs = 0;

  constructor() {
    this.threads = worldAt(this.madeAt).threads;
    this.lives = new Map(
      this.threads.map((thread) => [thread.id, truthOf(thread)]),
    );
  }

  now = () => Date.now() + this.offset;

  life = (thread: WorldThread): Life =>
    this.lives.get(thread.id) ?? truthOf(thread);

  /** Newest activity first, as the inbox lists them. */
  listed = () =>
    [...this.threads].sort((a, b) => this.life(b).lastAt - this.life(a).lastAt);

  wrote(thread: WorldThread, by: 'customer' | 'page', at: number) {
    const lastCustomerAt =
      by === 'customer' ? at : this.life(thread).lastCustomerAt;
    this.lives.set(thread.id, { lastAt: at, lastBy: by, lastCustomerAt });
  }

  /** Who waits for an answer, as far as the list says so without doubt. */
  waiting = () =>
    this.threads.flatMap((thread) => {
      const { lastBy, lastAt } = this.life(thread);
      const isWaiting = lastBy === 'customer' && isClear(thread);
      return isWaiting ? [{ id: thread.id, lastAt }] : [];
    });

  /** An open composer, the customer's turn, in the phase asked for. */
  find = (phase: string) => {
    const found = this.threads.find((thread) => {
      const { lastBy, lastAt } = this.life(thread);
      const { phase: now, left } = phaseOf(lastAt, this.now());
      return (
        lastBy === 'customer' &&
        thread.composer === 'open' &&
        now === phase &&
        (left ?? HOUR) >= HOUR
      );
    });
    assert.ok(found, `somebody waits in ${phase}`);
    return found;
  };
}

/** Every badge in the list is true now: nothing promised too long, no closing missed. */
async function checkBadges(tab: Tab, day: Day): Promise<void> {
  const listed = day.listed();
  for (const [index, { badge, name }] of await seeAllRows(tab)) {
    const thread = listed[index];
    assert.ok(thread && badge, `${name} has no badge`);
    const life = day.life(thread);
    // Neighbours whose last activity is a few ms apart may be listed either way.
    if (thread.name !== name) continue;
    assertNoFalsePromise(
      badge,
      { ...thread, messages: pretend(life) },
      day.now(),
    );
    if (life.lastBy === 'customer' && isClear(thread))
      assertExact(badge, life.lastAt, day.now());
  }
}

const pretend = ({
  lastCustomerAt,
  lastAt,
  lastBy,
}: Life): WorldThread['messages'] => {
  const message = { id: '', kind: 'message', text: '' } as const;
  const customer =
    lastCustomerAt === null
      ? []
      : [{ ...message, at: lastCustomerAt, by: 'customer' as const }];
  return lastBy === 'page'
    ? [...customer, { ...message, at: lastAt, by: 'page' }]
    : customer;
};

async function openAt(
  stage: Stage,
  day: Day,
  thread?: WorldThread,
): Promise<Tab> {
  const tab = await stage.openInbox(
    { now: day.madeAt, clock: day.offset },
    thread ? { thread } : {},
  );
  if (thread)
    await until(
      'the bar knows the thread',
      () => seeBarBadge(tab),
      (text) => text !== '' && text !== 'no data',
    );
  else await waitForBadges(tab);
  return tab;
}

/** How a reply comes into the composer; its text. */
type Write = (tab: Tab, thread: WorldThread) => Promise<string>;

/** An ordinary reply: typed, Enter, gone; not one key more. */
async function reply(
  stage: Stage,
  day: Day,
  phase: 'open' | 'limited',
  write: Write = async (tab) => {
    const text = `Reply ${day.offset} in ${phase}`;
    await typeDraft(tab, text);
    return text;
  },
): Promise<void> {
  const thread = day.find(phase);
  const tab = await openAt(stage, day, thread);
  const before = stage.inbox.sent.length;
  const text = await write(tab, thread);
  await tab.keyboard.press('Enter');
  if (phase === 'limited') {
    await waitUntilReadable(tab);
    assert.equal(stage.inbox.sent.length, before, 'nothing leaves unasked');
    assert.equal(await seeDraft(tab), text, 'the draft is kept');
    day.dialogs++;
    await chooseByDigit(tab);
  }
  await until(
    'the reply is sent',
    async () => stage.inbox.sent.length > before,
  );
  await stayQuiet(300);
  assert.deepEqual(
    stage.inbox.sent.slice(before).map((s) => s.text),
    [text],
  );
  assert.equal(await seeDialog(tab), null);
  day.wrote(thread, 'page', stage.inbox.sent.at(-1)?.at ?? day.now());
  await tab.close();
}

function arrive(stage: Stage, day: Day, thread: WorldThread): void {
  const at = day.now();
  stage.inbox.arrive(thread.id, { by: 'customer', text: 'Hello again', at });
  day.wrote(thread, 'customer', at);
}

/** What is not simply typed, by the hour. */
const WRITTEN: Readonly<
  Record<number, Partial<Record<'open' | 'limited', (stage: Stage) => Write>>>
> = {
  3: { open: (stage) => (tab, at) => answerFromPanel(stage, tab, at) },
  6: {
    limited: () => async (tab) => {
      const better = 'Your mug is ready, we close at 6';
      await thinkBetter(tab, better);
      return better;
    },
  },
};

/** Eight hours, 200 threads, two tabs, a stopped background and an update. */
export async function dayInTheLife(stage: Stage): Promise<void> {
  const day = new Day();
  await prepareReplies(stage);
  try {
    for (const hour of [0, 3, 6, 8]) {
      day.offset = hour * HOUR;
      await moveClock(stage, day.offset);
      const list = await openAt(stage, day);
      await checkBadges(list, day);
      // Until the next look no window ends of which nobody was told.
      await noClosingIsMissed(stage, day.waiting(), day.now());
      if (hour === 3) await stage.stopBackground();
      const { open, limited } = WRITTEN[hour] ?? {};
      await reply(stage, day, 'open', open?.(stage));
      if (hour < 8) await reply(stage, day, 'limited', limited?.(stage));
      arrive(stage, day, day.threads[20 + hour] as WorldThread);
      // The tab that stood open all the while has seen the same.
      await list.bringToFront();
      await checkBadges(list, day);
      if (hour === 6) await updateUnder(stage, day, list);
      await list.close();
    }
    assert.equal(day.dialogs, 3);
    assert.equal(stage.inbox.sent.length, 4 + 3 + 1);
  } finally {
    await moveClock(stage, 0);
  }
}

/** An update under an open tab: its reply still goes out, and a new tab reads on. */
async function updateUnder(stage: Stage, day: Day, old: Tab): Promise<void> {
  const thread = day.find('limited');
  const tab = await openAt(stage, day, thread);
  await typeDraft(tab, 'Written before the update');
  await updateExtension(stage);
  await tab.bringToFront();
  const before = stage.inbox.sent.length;
  await tab.keyboard.press('Enter');
  // Firefox gives open tabs the new script, which asks; in Chromium the old one steps aside.
  await until('the reply still goes out', async () => {
    if (await seeDialog(tab)) {
      await waitUntilReadable(tab);
      await chooseByDigit(tab);
    }
    return stage.inbox.sent.length > before;
  });
  await stayQuiet(300);
  assert.equal(stage.inbox.sent.length, before + 1);
  day.wrote(thread, 'page', stage.inbox.sent.at(-1)?.at ?? day.now());
  await tab.close();
  await old.bringToFront();
}
