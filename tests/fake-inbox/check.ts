// The fake inbox's own check: run it with node after a change here. Extension tests rely on what it promises.
import assert from 'node:assert/strict';
import { chromium, type Page } from '@playwright/test';
import { fakeInboxUrl, type InboxPlace, type Knobs } from './knobs.ts';
import { startFakeInbox } from './server.ts';
import { createWorld, truthOf, type WorldThread } from './world.ts';

const inbox = await startFakeInbox();
const rules = `MAP business.facebook.com:443 127.0.0.1:${inbox.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
const flags = ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? 'chromium',
  args: [...flags, `--host-resolver-rules=${rules}`],
});
const context = await browser.newContext({
  viewport: { width: 1360, height: 860 },
});
const world = createWorld({ now: inbox.madeAt });
const rowSelector = '[role=presentation] [role=presentation]';
const faults: string[] = [];

async function open(
  knobs: Partial<Knobs> = {},
  place: InboxPlace = {},
): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(fakeInboxUrl(knobs, place));
  return page;
}

const box = (page: Page) =>
  page.locator('[contenteditable=true], textarea.uiTextareaAutogrow');
const rowNames = (page: Page) =>
  page.locator('[data-surface*=thread_title]').allInnerTexts();
const pick = (page: Page, place: number) =>
  page
    .locator(`[data-surface$="thread_row${place}/lib:thread_title"] > div`)
    .click();
/** Places of threads that can be answered. */
const answerable = world.threads.flatMap(({ composer }, place) =>
  composer === 'open' ? [place] : [],
);

async function write(page: Page, text: string) {
  await box(page).click();
  await page.keyboard.type(text);
}

const checks: Record<string, () => Promise<void>> = {
  async 'Enter sends once, Shift+Enter breaks the line, the thread moves to the top'() {
    for (const knobs of [
      {},
      { composer: 'textarea' },
      { sendbutton: 'off' },
    ] as Partial<Knobs>[]) {
      const page = await open(knobs);
      await page.waitForSelector(rowSelector);
      await pick(page, answerable[4] as number);
      const address = page.url();
      await write(page, 'one');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('two');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(200);
      assert.deepEqual(
        inbox.sent.map(({ text }) => text),
        ['one\ntwo'],
      );
      assert.equal(page.url(), address);
      assert.match(
        await page.locator(rowSelector).first().innerText(),
        /You: one two\n1m/,
      );
      assert.match(
        address,
        new RegExp(`selected_item_id=${inbox.sent[0]?.thread}`),
      );
      inbox.reset();
      await page.close();
    }
  },

  async 'the Send button and the Like send too'() {
    const page = await open({}, { thread: openThread() });
    await write(page, 'by button');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('button', { name: 'Send a Like' }).click();
    assert.deepEqual(
      inbox.sent.map(({ text }) => text),
      ['by button', '👍'],
    );
    await page.close();
  },

  async 'a composition is not sent, a synthetic Enter is, an open typeahead takes Enter'() {
    const page = await open({}, { thread: openThread() });
    const cdp = await context.newCDPSession(page);
    await box(page).click();
    await cdp.send('Input.imeSetComposition', {
      text: 'に',
      selectionStart: 1,
      selectionEnd: 1,
    });
    const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    assert.equal(inbox.sent.length, 0);
    await cdp.send('Input.insertText', { text: '日本' });
    await box(page).evaluate((element) => {
      const init = {
        key: 'Enter',
        code: 'Enter',
        keyCode: 13,
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      element.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    await page.waitForTimeout(200);
    assert.deepEqual(
      inbox.sent.map(({ text }) => text),
      ['日本'],
    );
    await page.keyboard.type('/');
    await page.keyboard.press('Enter');
    assert.equal(await box(page).innerText(), 'Thanks for your message!');
    assert.equal(inbox.sent.length, 1);
    await page.close();
  },

  async 'each thread keeps its draft, and undo does not mix them'() {
    const page = await open();
    await page.waitForSelector(rowSelector);
    await pick(page, answerable[0] as number);
    await write(page, 'first');
    await pick(page, answerable[1] as number);
    assert.equal((await box(page).innerText()).trim(), '');
    await write(page, 'second');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    assert.doesNotMatch(await box(page).innerText(), /first/);
    await pick(page, answerable[0] as number);
    assert.equal(await box(page).innerText(), 'first');
    await page.close();
  },

  async 'two tabs stay alike, and a reload keeps what happened'() {
    const [one, two] = [await open(), await open()];
    await one.waitForSelector(rowSelector);
    await pick(one, answerable[2] as number);
    await write(one, 'from one');
    await one.keyboard.press('Enter');
    const last = world.threads.at(-1) as WorldThread;
    await two.getByText('You: from one').waitFor();
    inbox.arrive(last.id, { by: 'customer', text: 'back again' });
    inbox.arrive('100999', {
      by: 'customer',
      text: 'new here',
      name: 'New Person',
    });
    for (const page of [one, two]) await page.getByText('new here').waitFor();
    await two.reload();
    await two.getByText('new here').waitFor();
    assert.deepEqual((await rowNames(two)).slice(0, 2), [
      'New Person',
      last.name,
    ]);
    await Promise.all([one.close(), two.close()]);
  },

  async 'the model holds the evidenced fields, and none of them with model=off'() {
    for (const model of ['on', 'off'] as const) {
      const page = await open({ model }, { thread: openThread() });
      await page.waitForSelector('[data-message-id]');
      const found = await page.evaluate(readModel);
      const { lastAt } = truthOf(world.threads[0] as WorldThread);
      if (model === 'on')
        assert.deepEqual(
          [found.row?.thread.timestamp, found.cell?.threadType],
          [lastAt, 'FB_MESSAGE'],
        );
      if (model === 'on')
        assert.equal(found.message?.message.messageID, found.id);
      else
        assert.deepEqual(
          [found.row, found.cell, found.message],
          [null, null, null],
        );
      await page.close();
    }
  },

  async 'rows are recycled on scroll, and foreign attributes stay unless churn removes the row'() {
    for (const churn of ['off', 'on'] as const) {
      const page = await open({ churn, size: 100_000 });
      await page.waitForSelector(rowSelector);
      await page.locator(rowSelector).evaluateAll((rows) => {
        for (const row of rows) row.setAttribute('data-foreign', '1');
      });
      await page.mouse.move(200, 400);
      for (let n = 0; n < 20; n++) await page.mouse.wheel(0, 300);
      await page.waitForTimeout(churn === 'on' ? 4000 : 300);
      const rows = await page.locator(rowSelector).count();
      const kept = await page.locator('[data-foreign]').count();
      assert.ok(rows <= 17, `${rows} rows`);
      assert.ok(
        churn === 'on' ? kept < 4 : kept >= 5,
        `${kept} of ${rows} kept with churn ${churn}`,
      );
      await page.close();
    }
  },

  async 'the unknown build has none of the marks and still sends'() {
    const page = await open({ layout: 'unknown' }, { thread: openThread() });
    await page.getByText(openThread().name).first().waitFor();
    const marks =
      '[data-surface], [data-pagelet], [data-message-id], [data-utime], [role=presentation], [role=region]';
    assert.equal(
      await page.locator(`${marks}, [role=row], ._5_n1, ._4ik4`).count(),
      0,
    );
    await write(page, 'drift');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    assert.equal(inbox.sent[0]?.text, 'drift');
    await page.close();
  },

  async 'closed threads and requests have no open composer'() {
    for (const kind of ['closed', 'request'] as const) {
      const thread = world.threads.find(
        ({ composer }) => composer === kind,
      ) as WorldThread;
      const page = await open({}, { thread });
      await page.waitForSelector('[data-message-id]');
      assert.equal(await box(page).count(), 0);
      await page.close();
    }
  },

  async 'tab links follow a click late, and the address is bare if asked'() {
    const page = await open({ url: 'bare' });
    await page.waitForSelector(rowSelector);
    await pick(page, 2);
    const link = page.locator('[role=tab]').first();
    assert.doesNotMatch(
      `${await link.getAttribute('href')} ${page.url()}`,
      /selected_item_id/,
    );
    await page.waitForTimeout(900);
    assert.match(
      `${await link.getAttribute('href')}`,
      new RegExp(`selected_item_id=${world.threads[2]?.id}`),
    );
    await page.close();
  },

  async 'the public comment box is another box'() {
    const page = await open({}, { section: 'facebook' });
    await write(page, 'public');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    assert.deepEqual([inbox.comments, inbox.sent], [['public'], []]);
    assert.equal(await page.locator(rowSelector).count(), 0);
    await page.close();
  },

  async 'pictures for a look'() {
    const thread = world.threads.find(
      ({ messages, composer }) => messages.length > 6 && composer === 'open',
    );
    const looks: Partial<Knobs>[] = [
      {},
      { lang: 'es', theme: 'dark', times: 'clock' },
      { layout: 'unknown' },
    ];
    for (const [n, knobs] of looks.entries()) {
      const page = await open(knobs, { thread: thread ?? null });
      await page.waitForTimeout(1200);
      await page.screenshot({ path: `.output/fake-inbox/look-${n}.png` });
      await page.close();
    }
  },
};

function openThread(): WorldThread {
  return world.threads.find(
    ({ composer, channel }) => composer === 'open' && channel === 'messenger',
  ) as WorldThread;
}

// Runs in the page.
function readModel() {
  type Fiber = {
    return: Fiber | null;
    memoizedProps: Record<string, unknown> | null;
  };
  const up = (selector: string, prop: string, steps: number) => {
    const node = document.querySelector(selector) as unknown as Record<
      string,
      Fiber
    >;
    const key = Object.keys(node).find((name) =>
      name.startsWith('__reactFiber$'),
    ) as string;
    let fiber: Fiber | null = node[key] as Fiber;
    for (let n = 0; fiber && n <= steps; n++, fiber = fiber.return) {
      const props = fiber.memoizedProps;
      if (props && typeof props === 'object' && prop in props)
        return { ...props, children: undefined };
    }
    return null;
  };
  return {
    row: up('[role=presentation] [role=presentation]', 'thread', 4) as {
      thread: { timestamp: number };
    } | null,
    cell: up('[role=presentation]', 'threadType', 60) as {
      threadType: string;
    } | null,
    message: up('[data-message-id]', 'message', 30) as {
      message: { messageID: string };
    } | null,
    id: document
      .querySelector('[data-message-id]')
      ?.getAttribute('data-message-id'),
  };
}

const only = process.argv[2] ?? '';
for (const [name, check] of Object.entries(checks)) {
  if (!name.includes(only)) continue;
  inbox.reset();
  try {
    await check();
    console.log(`ok   ${name}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAIL ${name}\n${error}`);
  }
}
if (faults.length) console.log('The pages complained:', faults);
await browser.close();
await inbox.close();
