import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askLess } from '../../../entrypoints/background/ask-less.ts';
import { keepOwnLabel } from '../../../entrypoints/background/panel-labels.ts';
import { changeSettings } from '../../../utils/settings/change-settings.ts';
import { loadSettings } from '../../../utils/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('of changes that are made at once, by whoever, none is lost', async () => {
  const handlers = askLess();
  await Promise.all([
    keepOwnLabel('VIP'),
    handlers['ask:quieten']('closed', null),
    keepOwnLabel('Return'),
    handlers['ask:quieten'](null, null),
    keepOwnLabel('vip'),
  ]);
  expect(await loadSettings()).toMatchObject({
    askWhen: 'closed',
    asLines: ['closed'],
    ownLabels: ['VIP', 'Return'],
  });
});

it('a change that fails is told to whoever asked, and takes no other along', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(
    new Error('full'),
  );
  const first = changeSettings(() => ({ askWhen: 'closed' }));
  const second = changeSettings(() => ({ keepText: true }));
  await expect(first).rejects.toThrow('full');
  await second;
  expect(await loadSettings()).toMatchObject({
    askWhen: 'outside',
    keepText: true,
  });
});
