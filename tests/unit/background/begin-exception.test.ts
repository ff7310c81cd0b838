import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginException } from '../../../entrypoints/background/begin-exception.ts';
import { takeBegunException } from '../../../utils/settings/begun-exception.ts';

beforeEach(() => fakeBrowser.reset());

it('opens the options, which get the phrase once and not by their address', async () => {
  await beginException('2x1\nlos  martes');
  const [, opened] = await fakeBrowser.tabs.query({});
  expect(opened?.url).toMatch(/options\.html#settings\/exceptions$/);
  expect(await takeBegunException()).toBe('2x1 los martes');
  expect(await takeBegunException()).toBeUndefined();
});
