import { expect, test } from './fixture.ts';

test('the fake inbox opens and its rows get badges', async ({ openInbox }) => {
  const page = await openInbox();
  await expect
    .poll(() => page.locator('ventana-badge').count(), { timeout: 15_000 })
    .toBeGreaterThanOrEqual(10);
});
