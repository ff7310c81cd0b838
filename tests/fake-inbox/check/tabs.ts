import assert from 'node:assert/strict';
import { type Section, sections, threadTypes } from '../knobs.ts';
import { createPosts } from '../world/posts.ts';
import { type Channel, createWorld } from '../world.ts';
import {
  type Checks,
  inbox,
  open,
  pick,
  rowNames,
  rowSelector,
  world,
} from './stage.ts';

const channels: Partial<Record<Section, Channel>> = {
  messenger: 'messenger',
  instagram_direct: 'instagram',
  wec: 'whatsapp',
};

export const tabs: Checks = {
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
  async 'each tab lists its own, and its link carries its own selection'() {
    const now = inbox.madeAt;
    const world = createWorld({ now, whatsapp: true });
    const page = await open({ whatsapp: 'on' });
    await page.waitForSelector(rowSelector);
    for (const section of sections.slice(1)) {
      const tab = page.locator(`[role=tab][href*="/inbox/${section}?"]`);
      const href = (await tab.getAttribute('href')) ?? '';
      const query = new URL(href, 'https://x').searchParams;
      await tab.click();
      await page.waitForTimeout(200);
      const channel = channels[section];
      const own = world.threads.filter((thread) => thread.channel === channel);
      const ids = channel
        ? own.map(({ id }) => id)
        : createPosts({ now }).map(({ id }) => id);
      assert.ok(ids.includes(query.get('selected_item_id') ?? ''), section);
      const type = channel ? threadTypes[channel] : 'FB_PAGE_POST';
      assert.equal(query.get('thread_type'), type);
      if (!channel) continue;
      const names = (await rowNames(page)).slice(0, 5);
      assert.deepEqual(
        names,
        own.slice(0, names.length).map(({ name }) => name),
      );
    }
    await page.close();
  },
};
