import assert from 'node:assert/strict';
import {
  oddWays,
  type SendWay,
  sendWays,
  WORDS,
} from '../../e2e/scenarios/send-ways.ts';
import {
  picturePresses,
  type QuietPress,
  quietPresses,
} from '../../e2e/scenarios/send-ways-quiet.ts';
import type { Tab } from '../../e2e/scenarios/tab.ts';
import type { Knobs } from '../knobs.ts';
import { truthOf, type WorldThread } from '../world.ts';
import { box, type Checks, context, inbox, open, world } from './stage.ts';

const waiting = world.threads.find(
  (thread) =>
    thread.composer === 'open' &&
    thread.channel === 'messenger' &&
    thread.messages.length > 1 &&
    truthOf(thread).lastBy === 'customer',
) as WorldThread;

type Builds = Record<string, Partial<Knobs>>;

const early: Builds = {
  'first skin, textarea, on mousedown': {
    composer: 'textarea',
    acts: 'mousedown',
  },
  'second skin, on pointerup': { skin: 'second', acts: 'pointerup' },
};
const plain: Builds = { 'first skin': {}, 'second skin': { skin: 'second' } };
const builds: Builds = { ...plain, ...early };

async function openWay(build: Partial<Knobs>, way: QuietPress) {
  const page = await open({ ...build, ...way.knobs }, { thread: waiting });
  await page.waitForSelector('[data-message-id]');
  await box(page).waitFor();
  return page;
}

async function checkWay(build: Partial<Knobs>, way: SendWay): Promise<void> {
  inbox.reset();
  const page = await openWay(build, way);
  const tab = page as unknown as Tab;
  await way.prepare(tab);
  await page.waitForTimeout(120);
  assert.equal(inbox.sent.length, 0, 'prepared, not sent');
  const bubbles = await page.locator('[data-message-id]').count();
  await way.press(tab);
  await page.waitForTimeout(200);
  const [first, ...more] = inbox.sent;
  assert.equal(first?.via, way.via);
  assert.equal(first?.thread, waiting.id);
  const isApart = build.skin === 'second' && first?.kind === 'message';
  const expected = way.via === 'file' && isApart ? 1 : 0;
  assert.equal(more.length, expected, JSON.stringify(inbox.sent));
  const now = await page.locator('[data-message-id]').count();
  assert.equal(now, bubbles + 1 + expected, 'its bubble');
  const row = page.locator('[data-surface$="/thread_row0"]').first();
  assert.match(await row.innerText(), /\nYou/);
  await page.close();
}

async function checkQuiet(
  build: Partial<Knobs>,
  way: QuietPress,
): Promise<void> {
  inbox.reset();
  const page = await openWay(build, way);
  inbox.arrive(waiting.id, { by: 'customer', kind: 'attachment', text: '' });
  await page.waitForTimeout(150);
  const tab = page as unknown as Tab;
  await way.prepare(tab);
  await way.press(tab);
  await page.waitForTimeout(150);
  assert.deepEqual(inbox.sent, []);
  await page.close();
}

/** One line tells the way that failed. */
async function each<T>(
  some: Builds,
  ways: Record<string, T>,
  run: (build: Partial<Knobs>, way: T) => Promise<void>,
) {
  for (const [build, knobs] of Object.entries(some))
    for (const [name, way] of Object.entries(ways)) {
      // Words of the second skin leave by Enter alone.
      if (name === 'button' && knobs.skin === 'second') continue;
      await run(knobs, way).catch((error: unknown) => {
        throw new Error(`${name}, ${build}: ${error}`, { cause: error });
      });
    }
}

export const ways: Checks = {
  async 'every way out sends once, and the server knows by what'() {
    await each(builds, sendWays, checkWay);
  },

  async 'the odd doors send, too'() {
    await each(early, oddWays, checkWay);
  },

  async 'what looks like a send and is none sends nothing'() {
    await each(plain, quietPresses, checkQuiet);
    await each(plain, picturePresses, checkQuiet);
  },

  async 'without the knob nothing of it is there'() {
    for (const skin of ['first', 'second'] as const) {
      const page = await open({ skin }, { thread: waiting });
      await page.waitForSelector('[data-message-id]');
      await assert.rejects(sendWays.sticker.prepare(page as unknown as Tab));
      await page.close();
    }
  },

  async 'both skins show a link, and the other tab what was attached'() {
    for (const skin of ['first', 'second'] as const) {
      inbox.reset();
      const knobs = { skin, ways: 'on' } as const;
      const other = await open(knobs, { thread: waiting });
      const page = await open(knobs, { thread: waiting });
      const text = 'Is it this? https://shop.example/mug';
      inbox.arrive(waiting.id, { by: 'customer', text });
      await page.locator('a[href="https://shop.example/mug"]').last().waitFor();
      const tab = page as unknown as Tab;
      await sendWays.sticker.prepare(tab);
      await sendWays.sticker.press(tab);
      await other.locator('[data-message-id] img[alt="hello"]').waitFor();
      await Promise.all([page.close(), other.close()]);
    }
  },

  async 'dictated words, inserts and undo'() {
    for (const build of Object.values(builds)) {
      inbox.reset();
      const knobs = { ...build, ways: 'on', saved: 'insert' } as const;
      const page = await open(knobs, { thread: waiting });
      await box(page).click();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Input.insertText', { text: WORDS });
      const read = () =>
        box(page).evaluate((element) =>
          element instanceof HTMLTextAreaElement
            ? element.value
            : (element.textContent ?? ''),
        );
      assert.equal(await read(), WORDS);
      await page.keyboard.press('Control+z');
      assert.equal(await read(), '');
      await page.keyboard.press('Control+Shift+z');
      assert.equal(await read(), WORDS);
      if (build.composer !== 'textarea') {
        const tab = page as unknown as Tab;
        await sendWays.saved.prepare(tab);
        await sendWays.saved.press(tab);
        assert.ok((await read()).length > WORDS.length);
        await box(page).focus();
        await page.keyboard.press('Control+z');
        assert.equal(await read(), WORDS);
      }
      assert.deepEqual(inbox.sent, []);
      await page.close();
    }
  },
};
