import type { Knobs } from '../knobs.ts';
import { type Checks, open, world } from './stage.ts';

export const looks: Checks = {
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
