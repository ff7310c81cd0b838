import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  loadBrowser,
  openShortcuts,
  sendTestAlert,
} from '../../../entrypoints/options/browser-view.ts';
import { mergeSettings } from '../../../entrypoints/options/merge-settings.ts';
import {
  takeBegun,
  useOptions,
} from '../../../entrypoints/options/options-store.ts';
import { saveBegunException } from '../../../utils/settings/begun-exception.ts';
import { DEFAULTS, type Settings } from '../../../utils/settings/settings.ts';

const getLevel = vi.fn<() => Promise<string>>();
const getAll = vi.fn<() => Promise<Partial<Browser.commands.Command>[]>>();
const create = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(browser.notifications, {
    getPermissionLevel: getLevel.mockResolvedValue('granted'),
    clear: vi.fn(async () => true),
    create: create.mockResolvedValue('id'),
  });
  Object.assign(browser.commands, {
    getAll: getAll.mockResolvedValue([
      { name: 'remind', description: 'Remind me', shortcut: 'Alt+Shift+R' },
      { name: 'panel' },
    ]),
  });
  Object.assign(browser.i18n, { getUILanguage: () => 'es-MX' });
});

describe('what the browser says', () => {
  it('is the level of notifications, and the shortcuts', async () => {
    expect(await loadBrowser()).toMatchObject({
      notices: 'shown',
      commands: [
        { name: 'remind', description: 'Remind me', keys: 'Alt+Shift+R' },
        { name: 'panel', description: '', keys: '' },
      ],
    });
    getLevel.mockResolvedValue('denied');
    expect(await loadBrowser()).toMatchObject({ notices: 'blocked' });
  });

  it('is left out where it says nothing', async () => {
    Object.assign(browser.notifications, { getPermissionLevel: undefined });
    expect(await loadBrowser()).toMatchObject({ notices: 'untold' });
    getAll.mockRejectedValue(new Error('no commands'));
    expect(await loadBrowser()).toMatchObject({
      notices: 'untold',
      commands: [],
    });
  });

  it('is heard when a notification is not taken', async () => {
    expect(await sendTestAlert()).toBe(true);
    expect(create).toHaveBeenCalledWith(
      'test-alert',
      expect.objectContaining({ title: 'Aviso de prueba' }),
    );
    create.mockRejectedValue(new Error('no'));
    expect(await sendTestAlert()).toBe(false);
  });

  it('is heard when its page for shortcuts does not open', async () => {
    const open = vi.spyOn(browser.tabs, 'create');
    expect(await openShortcuts()).toBe(true);
    expect(open).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    open.mockRejectedValue(new Error('no'));
    expect(await openShortcuts()).toBe(false);
  });
});

describe('a phrase that somebody came with', () => {
  it('is there once, until the first way elsewhere', async () => {
    await saveBegunException('te esperamos');
    await takeBegun();
    expect(useOptions.getState().begun).toBe('te esperamos');
    window.dispatchEvent(new Event('hashchange'));
    expect(useOptions.getState().begun).toBeUndefined();
  });
});

describe('the settings of a file', () => {
  const alertsOf = (alerts: Partial<Settings['alerts']>): Settings => ({
    ...DEFAULTS,
    alerts: { ...DEFAULTS.alerts, ...alerts },
  });

  it('say when to alert where nothing was chosen here, and for each Page of which nothing was said', () => {
    const here = alertsOf({ leadsOf: { '11111': [30] } });
    const file = alertsOf({
      leads: [180],
      leadsOf: { '11111': [], '22222': [15] },
    });
    expect(mergeSettings(here, file).alerts).toEqual({
      ...DEFAULTS.alerts,
      leads: [180],
      leadsOf: { '11111': [30], '22222': [15] },
    });
    expect(mergeSettings(alertsOf({ isOn: false }), file).alerts).toMatchObject(
      { isOn: false, leads: [60] },
    );
  });
});
