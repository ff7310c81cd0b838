import assert from 'node:assert/strict';
import type { Knobs } from '../knobs.ts';
import type { WorldThread } from '../world.ts';
import {
  answerable,
  box,
  type Checks,
  context,
  inbox,
  open,
  openThread,
  pick,
  rowSelector,
  world,
  write,
} from './stage.ts';

export const sending: Checks = {
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

  async 'the public comment box is another box'() {
    const page = await open({}, { section: 'facebook' });
    await write(page, 'public');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    assert.deepEqual([inbox.comments, inbox.sent], [['public'], []]);
    assert.match(page.url(), /inbox\/facebook/);
    await page.close();
  },
};
