import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import type { Knobs } from '../knobs.ts';
import { dirOf, langs } from '../lang/langs.ts';
import { wordsOf } from '../lang/words.ts';
import type { OneLayout } from '../layouts.ts';
import { type Checks, inbox, open, openThread, write } from './stage.ts';

/** The evidenced page is that of all other checks; the other two have a check of their own below. */
type Drifted = Exclude<OneLayout, 'b' | 'unknown' | 'iframe'> | 'flat,bare';

/** What is there no more, and what is there instead. */
const builds: Readonly<
  Record<Drifted, readonly [gone: string, there: string]>
> = {
  'no-surface': ['[data-surface]', '[data-pagelet] ._5_n1'],
  'no-pagelet': ['[data-pagelet]', '[data-surface] ._4ik4'],
  'no-legacy': ['._5_n1, ._4ik4', '[data-surface] [data-message-id]'],
  bare: ['[data-surface], [data-pagelet], ._5_n1', '[role=presentation]'],
  flat: ['[role=presentation] [role=presentation]', '._5_n1'],
  nested: [
    '[role=presentation] > [role=presentation]',
    '._5_n1 ._a6ag [role=presentation]',
  ],
  roleless: ['[role=region], [aria-label^=Message]', '[data-message-id]'],
  'no-ids': ['[data-message-id]', '[role=region] [data-utime]'],
  'late-time': ['abbr', '._5_n1'],
  'flat,bare': ['[data-surface], ._5_n1', '[role=presentation]'],
};

async function sendAnd(page: Page, text: string): Promise<void> {
  await write(page, text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  assert.equal(inbox.sent.at(-1)?.text, text);
}

export const drift: Checks = {
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

  async 'each drifted build lost what it should, and sends'() {
    const ways: Partial<Knobs>[] = [
      { utime: 'on' },
      { utime: 'on', composer: 'textarea', model: 'off', groups: 'cluster' },
    ];
    for (const layout of Object.keys(builds) as Drifted[])
      for (const way of ways) {
        const [gone, there] = builds[layout];
        const page = await open({ ...way, layout }, { thread: openThread() });
        await page.locator(there).first().waitFor({ state: 'attached' });
        await page.waitForTimeout(400);
        assert.equal(await page.locator(gone).count(), 0, `${layout}: ${gone}`);
        await sendAnd(page, layout);
        await page.close();
      }
  },

  async 'in the frame the inbox runs, and the shell has the address'() {
    const page = await open({ layout: 'iframe' });
    const frame = page.frameLocator('iframe');
    const row = frame.locator('[data-surface$="thread_row2/lib:thread_title"]');
    await row.locator('div').first().click();
    assert.equal(await page.locator('[data-surface]').count(), 0);
    assert.match(page.url(), /selected_item_id=\d+/);
    const inner = page.frames()[1]?.url() ?? '';
    assert.match(inner, /\/compat\?compat_iframe_token=[0-9a-f]+$/);
    await page.goBack();
    await frame.locator('._2tms').waitFor({ state: 'detached' });
    await page.close();
  },

  async 'every language is spoken, in its direction'() {
    for (const lang of langs) {
      const page = await open({ lang }, { thread: openThread() });
      const { you, inbox: title, send, replyOn } = wordsOf(lang);
      await page.getByRole('heading', { name: title }).waitFor();
      const root = page.locator('html');
      assert.equal(await root.getAttribute('lang'), lang);
      assert.equal(await root.getAttribute('dir'), dirOf(lang));
      const box = page.locator('[role=textbox]');
      assert.equal(
        await box.getAttribute('aria-placeholder'),
        replyOn('Messenger'),
      );
      await box.click();
      await page.keyboard.type('hm');
      await page.getByRole('button', { name: send, exact: true }).click();
      const snippet = page.locator('._5_n1 ._4k8y').first();
      await snippet.getByText('hm').waitFor();
      assert.equal(await snippet.textContent(), `${you}hm`);
      await page.close();
    }
  },
};
