import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeSettings } from '../../../entrypoints/options/merge-settings.ts';
import type { AccountKey } from '../../../utils/core/approvals.ts';
import { parseAccountApprovals } from '../../../utils/core/approvals-parse.ts';
import {
  DEFAULTS,
  loadSettings,
  parseSettings,
  saveSettings,
} from '../../../utils/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

const KEY: AccountKey = '100200300401234/messenger';
const RECORD = {
  state: 'approved',
  on: '2026-01-31',
  note: 'Case 1234',
  remindOn: '2027-01-31',
};
const parsed = (approvals: unknown) =>
  parseAccountApprovals(
    parseSettings({ accountApprovals: approvals }).accountApprovals,
  );
const record = (fields: object, kind = 'humanAgent') =>
  parsed({ [KEY]: { [kind]: fields } })[KEY];

describe('the approvals of an account', () => {
  it('come back as they were saved', async () => {
    const settings = parseSettings({
      accountApprovals: {
        [KEY]: {
          humanAgent: RECORD,
          subscription: { ...RECORD, category: 'productivity' },
        },
        '100200300401234/whatsapp': { whatsapp: { ...RECORD, state: 'app' } },
      },
    });
    await saveSettings(JSON.parse(JSON.stringify(settings)));
    expect(await loadSettings()).toEqual(settings);
    expect(settings.accountApprovals[KEY]).toEqual({
      humanAgent: RECORD,
      subscription: { ...RECORD, category: 'productivity' },
    });
  });

  it('are read field by field', () => {
    const nothing = { state: 'not-asked', on: null, note: '', remindOn: null };
    expect(record({ ...RECORD, on: '2026-02-30' })).toEqual({
      humanAgent: { ...RECORD, on: null },
    });
    expect(record({ ...RECORD, on: 20260131, note: 7 })).toEqual({
      humanAgent: { ...RECORD, on: null, note: '' },
    });
    expect(record({ ...RECORD, remindOn: 'soon' })).toEqual({
      humanAgent: { ...RECORD, remindOn: null },
    });
    expect(record({ state: 'granted', note: 'kept' })).toEqual({
      humanAgent: { ...nothing, note: 'kept' },
    });
    expect(record({ ...RECORD, category: 'news', more: 1 })).toEqual({
      humanAgent: RECORD,
    });
    expect(record({ state: 'app', category: 'x' }, 'subscription')).toBe(
      undefined,
    );
  });

  it('cut a note at 300 letters, and never inside one', () => {
    const told = record({ ...RECORD, note: '🙂'.repeat(301) });
    expect(told?.humanAgent?.note).toBe('🙂'.repeat(300));
  });

  it.each([
    ['a list', []],
    ['a text', 'approved'],
    ['a key that names no Page', { 'abc/messenger': { humanAgent: RECORD } }],
    [
      'the Page that is not told',
      { '00000/messenger': { humanAgent: RECORD } },
    ],
    ['an unknown channel', { '100200300401234/sms': { humanAgent: RECORD } }],
    ['a longer key', { [`${KEY}/1`]: { humanAgent: RECORD } }],
    ['a kind of another channel', { [KEY]: { whatsapp: RECORD } }],
    ['an unknown kind', { [KEY]: { constructor: RECORD } }],
    ['records that are none', { [KEY]: { humanAgent: null, news: {} } }],
  ])('leave out %s', (_, given) => {
    expect(parsed(given)).toEqual({});
  });
});

describe('settings of before approvals had accounts', () => {
  it('still parse, and hold for every Page', () => {
    const approvals = { humanAgent: false, whatsapp: 'platform' };
    expect(parseSettings({ version: 1, approvals, language: 'es' })).toEqual({
      ...DEFAULTS,
      approvals,
      language: 'es',
    });
  });
});

describe('whether the text of messages is kept', () => {
  it('is no until someone says yes', () => {
    for (const keepText of [undefined, null, 'true', 1])
      expect(parseSettings({ keepText }).keepText).toBe(false);
    expect(parseSettings({ keepText: true }).keepText).toBe(true);
  });

  it('is never decided by a file', () => {
    const [yes, no] = [true, false].map((keepText) => ({
      ...DEFAULTS,
      keepText,
    }));
    expect(mergeSettings(no!, yes!).keepText).toBe(false);
    expect(mergeSettings(yes!, no!).keepText).toBe(true);
  });
});

describe('own words for the review', () => {
  it('are none until somebody adds one, and come back as they were saved', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
    const ownWords = { words: ['martes de alitas'], exceptions: ['Luna'] };
    await saveSettings({ ...DEFAULTS, ownWords });
    expect((await loadSettings()).ownWords).toEqual(ownWords);
  });
});

describe('mergeSettings', () => {
  it('unites the own words of both', () => {
    const [here, file] = [
      { words: ['Alitas'], exceptions: [] },
      { words: ['ALITAS', '🔥'], exceptions: ['Luna'] },
    ].map((ownWords) => parseSettings({ ownWords }));
    expect(mergeSettings(here!, file!).ownWords).toEqual({
      words: ['Alitas', '🔥'],
      exceptions: ['Luna'],
    });
  });

  it('keeps what was said here of an approval, and takes the others from the file', () => {
    const here = parseSettings({
      accountApprovals: { [KEY]: { humanAgent: { state: 'refused' } } },
    });
    const file = parseSettings({
      approvals: { news: true },
      accountApprovals: {
        [KEY]: { humanAgent: RECORD, news: RECORD },
        '100200300401234/instagram': { humanAgent: RECORD },
      },
    });
    const merged = mergeSettings(here, file);
    expect(merged.approvals).toEqual({ news: true });
    expect(merged.accountApprovals).toEqual({
      ...file.accountApprovals,
      [KEY]: {
        humanAgent: { state: 'refused', on: null, note: '', remindOn: null },
        news: RECORD,
      },
    });
  });
});
