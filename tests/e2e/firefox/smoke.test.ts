import { after, before, test } from 'node:test';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;
before(async () => {
  harness = await startHarness();
});
after(() => harness?.close());

test('the fake inbox opens and its rows get badges', async () => {
  const page = await harness.openInbox();
  await page.waitForFunction(
    () => document.querySelectorAll('ventana-badge').length >= 10,
    { timeout: 15_000 },
  );
});
