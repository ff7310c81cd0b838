import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReminders } from '../../../entrypoints/background/reminders.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import { HOUR, keyOf, observed, sighting } from '../ledger/stored-threads.ts';
import { usePermissions } from '../messaging/permitted.ts';

const NOTICE = `reminder/${keyOf(1)}`;
let ledger: Ledger;
let count = 0;
/** The clock only goes forward, from test to test. */
let sleptMs = 0;
const real = Date.now.bind(Date);

const saw = (thread: number, by: 'customer' | 'page', hoursAgo: number) => {
  const at = Date.now() - hoursAgo * HOUR;
  const time = { earliest: at, latest: at, observedAt: at + 1 };
  return saveSightings(ledger, [
    sighting(thread, `Persona ${thread}`, observed(by, 0, time)),
  ]);
};
const inHours = (hours: number) => Date.now() + hours * HOUR;
const told = () => vi.mocked(browser.notifications.create).mock.calls;
const alarm = async () => (await browser.alarms.get('reminder'))?.scheduledTime;

beforeEach(() => {
  fakeBrowser.reset();
  usePermissions();
  vi.spyOn(Date, 'now').mockImplementation(() => real() + sleptMs);
  count += 1;
  ledger = new Ledger(`reminders-${count}`);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.notifications, 'create').mockResolvedValue('x' as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
});
afterEach(() => ledger.delete());

async function start() {
  const keeper = keepReminders(ledger);
  const set = (thread: number, hours: number) =>
    keeper.handlers['reminder:set'](
      { thread: keyOf(thread), at: inHours(hours) },
      null,
    );
  const list = () => keeper.handlers['reminder:list'](null, null);
  await list();
  return { keeper, set, list };
}

/** The computer slept so long. */
function sleep(hours: number) {
  sleptMs += hours * HOUR;
}

describe('the background', () => {
  it('keeps one alarm, for the reminder that comes first', async () => {
    await saw(1, 'customer', 20);
    await saw(2, 'customer', 10);
    const { keeper, set } = await start();
    await set(2, 13);
    await set(1, 2);
    expect((await browser.alarms.getAll()).map(({ name }) => name)).toEqual([
      'reminder',
    ]);
    expect(Math.abs((await alarm())! - inHours(2))).toBeLessThan(5000);
    await keeper.handlers['reminder:clear'](keyOf(1), null);
    expect(Math.abs((await alarm())! - inHours(13))).toBeLessThan(5000);
    await keeper.handlers['reminder:clear'](keyOf(2), null);
    expect(await alarm()).toBeUndefined();
  });

  it('refuses one past the end: of the window, and of answers', async () => {
    await saw(1, 'customer', 20);
    await saw(2, 'customer', 100);
    const { set } = await start();
    expect(await set(1, 5)).toEqual({ ok: false, fault: 'after-end' });
    expect(await set(2, 69)).toEqual({ ok: false, fault: 'after-end' });
    expect(await set(2, 67)).toMatchObject({ ok: true });
    expect(await set(3, 1)).toEqual({ ok: false, fault: 'no-end' });
  });

  it('tells once, when the worker was stopped and the computer asleep', async () => {
    await saw(1, 'customer', 20);
    const { set } = await start();
    await set(1, 2);
    expect(told()).toEqual([]);
    sleep(3);
    const later = await start();
    await later.list();
    expect(told()).toEqual([
      [
        NOTICE,
        expect.objectContaining({
          title: expect.stringMatching(/^Persona 1: the time to answer ends /),
        }),
      ],
    ]);
    expect(await later.list()).toEqual([]);
    await (await start()).list();
    expect(told()).toHaveLength(1);
  });

  it('tells several as one, the one that closes first for the click', async () => {
    await saw(1, 'customer', 20);
    await saw(2, 'customer', 19);
    const { set } = await start();
    await set(2, 2);
    await set(1, 2.5);
    sleep(3);
    await start();
    expect(told()).toEqual([
      [
        NOTICE,
        expect.objectContaining({
          title: '2 reminders',
          message: expect.stringMatching(/^Persona 1: .*\nPersona 2: /),
        }),
      ],
    ]);
  });

  it('says of one whose window has ended meanwhile that it has', async () => {
    await saw(1, 'customer', 20);
    const { set } = await start();
    await set(1, 2);
    sleep(6);
    await start();
    expect(told()[0]?.[1]).toMatchObject({
      title: expect.stringMatching(/^Persona 1: the time to answer ended /),
    });
  });

  it('drops it once the Page answers, and tells the tabs', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    const push = vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockResolvedValue(undefined as never);
    await saw(1, 'customer', 20);
    const { keeper, set, list } = await start();
    await set(1, 2);
    expect(push).toHaveBeenLastCalledWith(7, {
      push: 'reminders:changed',
      reminders: [expect.objectContaining({ thread: keyOf(1) })],
      answered: [],
    });
    sleep(0.5);
    await saw(1, 'page', 0);
    keeper.follow([keyOf(1)]);
    expect(await list()).toEqual([]);
    expect(push).toHaveBeenLastCalledWith(7, {
      push: 'reminders:changed',
      reminders: [],
      answered: [keyOf(1)],
    });
  });
});

describe('a click on the notification', () => {
  it('opens the conversation in a tab of its own, for another may hold a draft', async () => {
    const open = vi
      .spyOn(browser.tabs, 'create')
      .mockResolvedValue({} as never);
    await start();
    await fakeBrowser.notifications.onClicked.trigger('news');
    expect(open).not.toHaveBeenCalled();
    await fakeBrowser.notifications.onClicked.trigger(NOTICE);
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    const url = new URL(String(open.mock.calls[0]?.[0]?.url));
    expect(url.searchParams.get('selected_item_id')).toBe('1000001');
  });
});
