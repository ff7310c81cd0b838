import { test as base } from '@playwright/test';
import { startFakeInbox } from '../../fake-inbox/server.ts';
import { buildDir, launchChromium } from '../../tools/browsers.ts';
import { hostile } from '../hostile/all.ts';
import { chromiumStage } from '../hostile/chromium-stage.ts';
import type { HostileStage } from '../hostile/victim.ts';

/** The shipped build: no open roots, no clock that moves. */
const test = base.extend<object, { stage: HostileStage }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off the pattern.
    async ({}, use) => {
      const inbox = await startFakeInbox();
      const session = await launchChromium({
        port: inbox.port,
        extension: buildDir('chromium', 'ship'),
        headless: true,
      });
      const { context, extensionId } = session;
      await use(
        chromiumStage({ context, inbox, extensionId: extensionId ?? '' }),
      );
      await session.close();
      await inbox.close();
    },
    { scope: 'worker' },
  ],
});

for (const [name, run] of hostile) test(name, ({ stage }) => run(stage));
