import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeSettings } from '../../../entrypoints/options/merge-settings.ts';
import {
  changeSettings,
  followSettings,
  useOptions,
} from '../../../entrypoints/options/options-store.ts';
import {
  downloadBackup,
  eraseAll,
  importBackupFile,
} from '../../../entrypoints/options/whole-backup.ts';
import { parseAccountApprovals } from '../../../utils/core/approvals-parse.ts';
import { importBackup } from '../../../utils/ledger/backup.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import { DEFAULTS, loadSettings } from '../../../utils/settings/settings.ts';
import { PAGE, sighting } from './sightings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  useOptions.setState({ settings: DEFAULTS });
});

function answer(reply: (message: { payload: unknown }) => unknown) {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: {
    payload: unknown;
  }) => ({ reply: await reply(message) })) as never);
}

/** Has a file made and reads what would be downloaded. */
async function exportText(ledger: Ledger) {
  let blob: Blob | undefined;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const name = await downloadBackup(ledger);
  return { name, text: (await blob?.text()) ?? '' };
}

describe('the backup file', () => {
  it('brings threads, and settings that were not chosen here, to another browser', async () => {
    const here = new Ledger('here');
    const there = new Ledger('there');
    await saveSightings(here, [sighting('Noa', 1)]);
    const accountApprovals = parseAccountApprovals({
      [`${PAGE}/messenger`]: {
        humanAgent: { state: 'refused', on: '2026-01-31', note: 'Caso 4711' },
      },
    });
    const pageNames = { [PAGE]: 'Sol' };
    await changeSettings({ askWhen: 'closed', pageNames, accountApprovals });
    const { name, text } = await exportText(here);
    expect(name).toMatch(/^ventana-\d{4}-\d\d-\d\d\.json$/);

    useOptions.setState({ settings: { ...DEFAULTS, language: 'en' } });
    answer(({ payload }) => importBackup(there, payload as string));
    expect(await importBackupFile(text)).toEqual({
      ok: true,
      value: {
        threads: 1,
        journal: 0,
        replies: 0,
        notes: 0,
        added: { threads: 1, journal: 0, replies: 0, notes: 0 },
        kept: 0,
        skipped: 0,
      },
    });
    expect(await there.threads.count()).toBe(1);
    expect(await loadSettings()).toMatchObject({
      language: 'en',
      askWhen: 'closed',
      pageNames,
      accountApprovals,
    });
  });

  it('changes no settings when the background refuses it', async () => {
    answer(() => ({ ok: false, fault: 'newer-version' }));
    await importBackupFile('{"settings":{"language":"en"}}');
    expect(useOptions.getState().settings).toEqual(DEFAULTS);
  });
});

describe('mergeSettings', () => {
  it('keeps a name that was given here', () => {
    const here = { ...DEFAULTS, pageNames: { a: 'mine' } };
    const file = { ...DEFAULTS, pageNames: { a: 'theirs', b: 'new' } };
    expect(mergeSettings(here, file).pageNames).toEqual({
      a: 'mine',
      b: 'new',
    });
  });

  it('unites the labels of both', () => {
    const here = { ...DEFAULTS, ownLabels: ['VIP'] };
    const file = { ...DEFAULTS, ownLabels: ['vip', 'Mayorista'] };
    expect(mergeSettings(here, file).ownLabels).toEqual(['VIP', 'Mayorista']);
  });
});

describe('erasing everything', () => {
  it('erases the settings too, and the page shows it', async () => {
    await followSettings();
    await changeSettings({ language: 'en' });
    answer(() => null);
    expect(await eraseAll()).toBe(true);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('leaves the settings when the background does not answer', async () => {
    await changeSettings({ language: 'en' });
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('no'));
    expect(await eraseAll()).toBe(false);
    expect((await loadSettings()).language).toBe('en');
  });
});
