// The check of www.facebook.com/messages: run it with node after a change to messages-app.
import assert from 'node:assert/strict';
import { findTimesInProps } from './check-messages/find-times.ts';
import {
  box,
  inbox,
  link,
  log,
  messages,
  newPage,
  rows,
  run,
  sentTexts,
  threadOf,
  threads,
  visit,
} from './check-messages/session.ts';
import { fakeInboxUrl, fakeMessagesUrl } from './knobs.ts';

await run({
  async 'the list scrolls in recycled rows'() {
    const page = await visit({ size: 100_000 });
    await rows(page).first().waitFor();
    await rows(page).evaluateAll((all) => {
      for (const row of all) row.setAttribute('data-foreign', '');
    });
    const before = await rows(page).allInnerTexts();
    await page.mouse.move(200, 400);
    for (let n = 0; n < 20; n++) await page.mouse.wheel(0, 300);
    await page.waitForTimeout(300);
    const after = await rows(page).allInnerTexts();
    assert.ok(after.length <= 18, `${after.length} rows`);
    assert.ok(!after.some((text) => before.includes(text)));
    assert.ok((await page.locator('[data-foreign]').count()) >= 8);
  },

  async 'a click opens: address and header at once, the transcript a moment later'() {
    const page = await visit({}, threadOf('open'));
    const next = threadOf('open', 3);
    await messages(page).first().waitFor();
    const old = await log(page).getAttribute('aria-label');
    await page.evaluate("window.name = 'same document'");
    await link(page, next).click();
    assert.match(page.url(), new RegExp(`/messages/(e2ee/)?t/${next.id}/?$`));
    assert.equal(await page.locator('h2').innerText(), next.name);
    assert.equal(await log(page).getAttribute('aria-label'), old);
    await page.waitForTimeout(400);
    assert.match(
      `${await log(page).getAttribute('aria-label')}`,
      new RegExp(`conversation (with|titled) ${next.name}$`),
    );
    assert.equal(await page.locator('[aria-current=page]').count(), 1);
    assert.equal(await link(page, next).getAttribute('aria-current'), 'page');
    await page.goBack();
    assert.equal(await page.locator('h2').innerText(), threadOf('open').name);
    assert.equal(await page.evaluate('window.name'), 'same document');
  },

  async 'Enter sends once, Shift+Enter breaks the line, the thread moves to the top'() {
    for (const sendbutton of ['on', 'off'] as const) {
      const page = await visit({ sendbutton }, threadOf('open', 5));
      await box(page).click();
      await page.keyboard.type('one');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('two');
      const button = page.getByRole('button', { name: 'Press enter to send' });
      assert.equal(await button.count(), sendbutton === 'on' ? 1 : 0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      assert.deepEqual(sentTexts(), ['one\ntwo']);
      const first = await rows(page).first().innerText();
      assert.match(first.replaceAll('\n', ''), /You: one two · 1m/);
      assert.match(
        `${await messages(page).last().getAttribute('aria-label')}`,
        /^At \w+ \d+, \d{4} \d+:\d\d\u202f[AP]M, You: one\ntwo$/,
      );
      inbox.reset();
    }
  },

  async 'the send button and the Like send, drafts stay with their threads'() {
    const page = await visit({}, threadOf('open', 1));
    await box(page).click();
    await page.keyboard.type('first');
    await link(page, threadOf('open', 2)).click();
    assert.equal((await box(page).innerText()).trim(), '');
    await page.goBack();
    assert.equal(await box(page).innerText(), 'first');
    await page.getByRole('button', { name: 'Press enter to send' }).click();
    await page.getByRole('button', { name: 'Send a Like' }).click();
    await page.waitForTimeout(200);
    assert.deepEqual(sentTexts(), ['first', '👍']);
  },

  async 'arrivals and sends of the other surface come in, other channels do not'() {
    const page = await visit({});
    await rows(page).first().waitFor();
    inbox.arrive(`${threads.at(-1)?.id}`, {
      by: 'customer',
      text: 'back again',
    });
    await page.getByText('back again').waitFor();
    assert.match(await rows(page).first().innerText(), /Unread message:/);
    const suite = await newPage();
    await suite.goto(fakeInboxUrl({}, { thread: threadOf('open', 2) }));
    await suite.locator('[contenteditable=true]').click();
    await suite.keyboard.type('from the suite');
    await suite.keyboard.press('Enter');
    await page.getByText('You: from the suite').waitFor();
    await page.reload();
    await page.getByText('You: from the suite').waitFor();
  },

  async 'the trap has no message id, the props no times, closed threads no composer'() {
    const page = await visit({}, threadOf('open'));
    await messages(page).first().waitFor();
    const scoped = log(page).locator('[data-scope=messages_table]');
    assert.equal(await scoped.count(), (await messages(page).count()) + 1);
    const props = await page.evaluate(findTimesInProps);
    assert.ok(props.seen > 500, `${props.seen} props`);
    assert.deepEqual(props.found, []);
    for (const kind of ['closed', 'request'] as const) {
      await page.goto(fakeMessagesUrl({}, threadOf(kind).id));
      await messages(page).first().waitFor();
      assert.equal(await box(page).count(), 0);
    }
    await page.goto('https://www.facebook.com/');
    assert.equal(await page.locator('[role=grid], script').count(), 0);
  },

  async 'it speaks Indonesian, times may be plain spans, and there are pictures for a look'() {
    const looks = [{}, { theme: 'dark' }, { lang: 'id', abbr: 'off' }] as const;
    for (const [n, knobs] of looks.entries()) {
      const page = await visit(knobs, threadOf('open'));
      await messages(page).first().waitFor();
      await page.screenshot({ path: `.output/fake-inbox/messages-${n}.png` });
      const label = await messages(page).last().getAttribute('aria-label');
      const abbrs = await page.locator('abbr[aria-label]').count();
      if (n === 2)
        assert.match(`${label} ${abbrs}`, /^Pukul .* \d\d?\.\d\d, .* 0$/);
    }
  },
});
