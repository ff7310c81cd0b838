import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../world.ts';
import { readModel } from './read-model.ts';
import {
  answerable,
  type Checks,
  inbox,
  open,
  openThread,
  pick,
  rowNames,
  rowSelector,
  world,
  write,
} from './stage.ts';

export const list: Checks = {
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

  async 'a list can be mixed, the same way each time, and comes back'() {
    const page = await open();
    await page.waitForSelector(rowSelector);
    const orders: string[] = [];
    for (const seed of [0, 5, 9, 5, 0]) {
      inbox.resort(seed);
      await page.waitForTimeout(150);
      const paths = await page
        .locator('[data-surface*=thread_title]')
        .evaluateAll((titles) =>
          titles
            .map(
              (title) =>
                [
                  Number(
                    /row(\d+)/.exec(
                      title.getAttribute('data-surface') ?? '',
                    )?.[1],
                  ),
                  title.textContent,
                ] as const,
            )
            .sort((a, b) => a[0] - b[0]),
        );
      orders.push(JSON.stringify(paths));
    }
    assert.equal(orders[0], orders[4]);
    assert.equal(orders[1], orders[3]);
    assert.equal(new Set(orders).size, 3);
    await page.close();
  },
};
