import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepClosing } from '../../../entrypoints/background/closing.ts';
import type { Closing } from '../../../utils/core/closing.ts';
import { eraseEverything } from '../../../utils/ledger/backup.ts';
import { saveCoverage } from '../../../utils/ledger/coverage.ts';
import { setHidden } from '../../../utils/ledger/hidden.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import { DEFAULTS, saveSettings } from '../../../utils/settings/settings.ts';
import {
  HOUR,
  keyOf,
  observed,
  sighting,
  useLedger,
} from '../ledger/stored-threads.ts';

const ledgerOf = useLedger();
/** The clock only goes forward, from test to test. */
let sleptMs = 0;
const real = Date.now.bind(Date);
const action = {
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
  setTitle: vi.fn(),
};
const tell = vi.fn<(closing: Closing) => void>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockImplementation(() => real() + sleptMs);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  Object.assign(browser, { action });
});

const see = (thread: number, hoursAgo: number, by: 'customer' | 'page') => {
  const at = Date.now() - hoursAgo * HOUR;
  const time = { earliest: at, latest: at, observedAt: at + 1 };
  return saveSightings(ledgerOf(), [
    sighting(thread, `P${thread}`, observed(by, 0, time)),
  ]);
};
const sleep = (hours: number) => {
  sleptMs += hours * HOUR;
};
const start = () => keepClosing(ledgerOf(), tell);
const text = () => action.setBadgeText.mock.lastCall?.[0].text;
const color = () => action.setBadgeBackgroundColor.mock.lastCall?.[0].color;
const title = () => action.setTitle.mock.lastCall?.[0].title;
const becomes = (number: string) =>
  vi.waitFor(() => expect(text()).toBe(number), 3000);
const told = () => tell.mock.lastCall?.[0].count;
const alarm = async () => (await browser.alarms.get('closing'))?.scheduledTime;
/** The moment that the alarm is for has come. */
async function ring() {
  const at = (await alarm())!;
  sleep((at - Date.now()) / HOUR + 0.0001);
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'closing',
    scheduledTime: at,
    persistAcrossSessions: true,
  });
}
const alarmIn = async (hours: number) =>
  vi.waitFor(async () =>
    expect(((await alarm())! - Date.now()) / HOUR).toBeCloseTo(hours, 2),
  );

describe('the number', () => {
  it('is there from the start, in the colour of the soonest', async () => {
    await see(1, 21.5, 'customer');
    await see(2, 22.5, 'customer');
    await see(3, 1, 'customer');
    start();
    await becomes('2');
    expect(color()).toBe('#ffbe6b');
    expect(title()).toMatch(/^Ventana · 2 conversations are waiting/);
    expect(told()).toBe(2);
  });

  it('is gone where nothing closes, and asks for no alarm where nothing waits', async () => {
    start();
    await becomes('');
    expect(title()).toBe('Ventana');
    expect(await alarm()).toBeUndefined();
    expect(tell).not.toHaveBeenCalled();
  });

  it('changes by itself, with one alarm for the next moment', async () => {
    await see(1, 20, 'customer');
    start();
    await becomes('');
    await alarmIn(1);
    await ring();
    await becomes('1');
    expect(color()).toBe('#0a66c2');
    await alarmIn(1);
    await ring();
    await vi.waitFor(() => expect(color()).toBe('#ffbe6b'), 3000);
    await alarmIn(1.5);
    await ring();
    await vi.waitFor(() => expect(color()).toBe('#a1260d'), 3000);
    await alarmIn(0.5);
    await ring();
    await becomes('');
    expect(told()).toBe(0);
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
  });

  it('is right after the computer slept past all of it', async () => {
    await see(1, 22, 'customer');
    await see(2, 3, 'customer');
    start();
    await becomes('1');
    sleep(19);
    start();
    const first = () => tell.mock.lastCall?.[0].threads[0]?.name;
    await vi.waitFor(() => expect(first()).toBe('P2'), 3000);
    await becomes('1');
  });

  it('follows answers, hiding and the settings', async () => {
    await see(1, 22, 'customer');
    await see(2, 22.5, 'customer');
    await see(3, 2, 'customer');
    const keeper = start();
    await becomes('2');
    await see(1, 0, 'page');
    keeper.refresh();
    await becomes('1');
    await setHidden(ledgerOf(), keyOf(2), true);
    keeper.refresh();
    await becomes('');
    const toolbar = { counts: 'waiting', withinHours: 3 } as const;
    await saveSettings({ ...DEFAULTS, toolbar });
    await becomes('1');
    expect(title()).toMatch(/inside its window/);
    expect(told()).toBe(0);
    await saveSettings({
      ...DEFAULTS,
      toolbar: { counts: 'nothing', withinHours: 12 },
    });
    await becomes('');
    expect(title()).toBe('Ventana');
  });

  it('and its words follow the coverage and the language', async () => {
    const keeper = start();
    const page = '100200300401234' as never;
    const at = Date.now();
    await saveCoverage(ledgerOf(), { page, folder: 'all', backTo: at, at });
    keeper.refresh();
    await vi.waitFor(() => expect(title()).toMatch(/inbox seen back/), 3000);
    await saveSettings({ ...DEFAULTS, language: 'es' });
    await vi.waitFor(() => expect(title()).toMatch(/bandeja vista/), 3000);
  });

  it('is gone after everything was erased, and the inboxes are not told twice', async () => {
    await see(1, 22, 'customer');
    const keeper = start();
    await becomes('1');
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    await eraseEverything(ledgerOf());
    keeper.forget();
    await becomes('');
    expect(await keeper.load()).toEqual({ threads: [], count: 0 });
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('is counted once for many changes at once', async () => {
    const keeper = start();
    await becomes('');
    action.setTitle.mockClear();
    for (let i = 0; i < 50; i++) keeper.refresh();
    await see(1, 22, 'customer');
    await becomes('1');
    expect(action.setTitle.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('goes on where one writing failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    action.setTitle.mockRejectedValueOnce(new Error('no'));
    const keeper = start();
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
    await see(1, 22, 'customer');
    keeper.refresh();
    await becomes('1');
  });
});

describe('where a reading failed', () => {
  it('the number is right five minutes later, though nothing else changes', async () => {
    await see(1, 20, 'customer');
    start();
    await becomes('');
    await alarmIn(1);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(ledgerOf().threads, 'where').mockImplementationOnce(() => {
      throw new Error('busy');
    });
    await ring();
    await alarmIn(1 / 12);
    await ring();
    await becomes('1');
  });
});

describe('the inboxes', () => {
  it('are told only of what is new to them, also after the worker was stopped', async () => {
    await see(1, 22, 'customer');
    const keeper = start();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    action.setTitle.mockClear();
    keeper.refresh();
    start();
    await vi.waitFor(
      () => expect(action.setTitle).toHaveBeenCalledTimes(2),
      3000,
    );
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('that ask hear what holds now, though the time of the alarm has passed', async () => {
    await see(1, 23, 'customer');
    const keeper = start();
    await becomes('1');
    expect(await keeper.load()).toMatchObject({ count: 1 });
    sleep(2);
    expect(await keeper.load()).toEqual({ threads: [], count: 0 });
  });
});
