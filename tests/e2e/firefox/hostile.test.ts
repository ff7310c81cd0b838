import { after, before, test } from 'node:test';
import { startFakeInbox } from '../../fake-inbox/server.ts';
import { buildDir, launchFirefox } from '../../tools/browsers.ts';
import { hostile } from '../hostile/all.ts';
import { firefoxStage } from '../hostile/firefox-stage.ts';
import type { HostileStage } from '../hostile/victim.ts';

let stage: HostileStage;
let close = async () => {};

// The shipped build: no open roots, no clock that moves.
before(async () => {
  const inbox = await startFakeInbox();
  const session = await launchFirefox({
    port: inbox.port,
    extension: buildDir('firefox', 'ship'),
    headless: true,
  }).catch(async (error: unknown) => {
    await inbox.close();
    throw error;
  });
  stage = firefoxStage(session.browser, inbox);
  close = async () => {
    await session.close();
    await inbox.close();
  };
});
after(() => close());

for (const [name, run] of hostile)
  test(name, { timeout: 120_000 }, () => run(stage));
