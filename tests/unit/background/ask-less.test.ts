import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askLess } from '../../../entrypoints/background/ask-less.ts';
import { loadAskCounts } from '../../../utils/settings/ask-counts.ts';
import {
  DEFAULTS,
  loadSettings,
  saveSettings,
} from '../../../utils/settings/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

it('counts answers of several tabs at once, none is lost', async () => {
  const handlers = askLess();
  await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      handlers['ask:count'](
        { causes: ['closed', 'discount'], isSent: i % 2 === 0 },
        null,
      ),
    ),
  );
  expect(await loadAskCounts()).toEqual({
    dialogs: 10,
    causes: {
      closed: { asked: 10, sent: 5 },
      discount: { asked: 10, sent: 5 },
    },
  });
});

it('makes lines of causes and leaves the other settings alone', async () => {
  await saveSettings({ ...DEFAULTS, language: 'es' });
  const handlers = askLess();
  await handlers['ask:count'](
    { causes: ['closed', 'offer'], isSent: true },
    null,
  );
  await Promise.all([
    handlers['ask:quieten']('closed', null),
    handlers['ask:quieten']('offer', null),
    handlers['ask:quieten']('closed', null),
    handlers['ask:quieten'](null, null),
  ]);
  expect(await loadSettings()).toEqual({
    ...DEFAULTS,
    language: 'es',
    askWhen: 'closed',
    asLines: ['closed', 'offer'],
  });
  // What was counted has led to what was wished.
  expect((await loadAskCounts()).causes).toEqual({});
});
