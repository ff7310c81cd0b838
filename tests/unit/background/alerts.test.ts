import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAlerts } from '../../../entrypoints/background/alerts.ts';
import { AlertStage, HOUR, keyOf, MINUTE, PAGES } from './alert-stage.ts';

// Moved back between tests, which the real one never is.
vi.mock('../../../utils/settings/clock.ts', () => ({
  now: () => Date.now(),
  startClock: async () => {},
}));

const at = (iso: string) => Date.parse(iso);
const MORNING = at('2026-11-23T09:00Z');
const homeZone = process.env.TZ;
let stage: AlertStage;

beforeEach(async () => {
  process.env.TZ = 'Europe/Madrid';
  stage = new AlertStage(MORNING);
  await stage.set({ leads: [60], quiet: null });
});
afterEach(async () => {
  await stage.end();
  process.env.TZ = homeZone;
});

const times = () =>
  stage.told.map(({ at: t, threads }) => [
    new Date(t).toISOString().slice(5, 16),
    ...threads,
  ]);
const alarms = async () => (await browser.alarms.getAll()).map((a) => a.name);

describe('an alert', () => {
  it('comes an hour before the window ends, and once', async () => {
    await stage.start();
    await stage.writes(1);
    expect(await alarms()).toEqual(['alert']);
    await stage.pass(22 * HOUR);
    expect(stage.told).toEqual([]);
    await stage.pass(3 * HOUR);
    expect(times()).toEqual([['11-24T08:00', 1]]);
    expect(stage.told[0]).toMatchObject({
      id: `alert/${keyOf(1)}`,
      title: 'Se cierra el plazo de P1: hoy 10:00',
      message: 'Tiempo restante: 1 h. Haz clic para abrir la conversación.',
    });
    expect(await alarms()).toEqual([]);
  });

  it.each([
    [
      'the browser takes no notification',
      () =>
        vi
          .mocked(browser.notifications.create)
          .mockRejectedValueOnce(new Error('no icon')),
    ],
    [
      'the ledger cannot be read',
      () =>
        vi
          .spyOn(stage.ledger, 'transaction')
          .mockRejectedValueOnce(new Error('blocked')),
    ],
  ])('comes five minutes later, and once, where %s', async (_, fail) => {
    await stage.start();
    await stage.writes(1);
    await stage.pass(22 * HOUR);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    fail();
    await stage.pass(2 * HOUR);
    expect(times()).toEqual([['11-24T08:05', 1]]);
  });

  it('does not come for who was answered, put away or hidden', async () => {
    await stage.start();
    for (const thread of [1, 2, 3, 4]) await stage.writes(thread);
    await stage.pass(5 * HOUR);
    await stage.answers(1);
    await stage.hide(2);
    await stage.pass(20 * HOUR);
    expect(times()).toEqual([['11-24T08:00', 4, 3]]);
  });

  it('comes for the window that a new message opens', async () => {
    await stage.start();
    await stage.writes(1);
    await stage.hide(1);
    await stage.pass(10 * HOUR);
    await stage.writes(1);
    await stage.pass(23.5 * HOUR);
    await stage.writes(1);
    await stage.pass(24 * HOUR);
    expect(times()).toEqual([
      ['11-24T18:00', 1],
      ['11-25T17:30', 1],
    ]);
  });

  it('is one for all that are due at once', async () => {
    await stage.start();
    for (const thread of [1, 2, 3, 4, 5, 6]) await stage.writes(thread);
    await stage.pass(24 * HOUR);
    expect(stage.told).toMatchObject([
      {
        title: 'Se cierran 6 plazos; el último, hoy 10:00',
        message: [
          'P2: hoy 10:00 (1 h)',
          'P4: hoy 10:00 (1 h)',
          'P6: hoy 10:00 (1 h)',
          'y 3 más',
        ].join('\n'),
      },
    ]);
  });

  it('comes as long before the end as is set for the Page', async () => {
    await stage.set({
      leads: [30],
      leadsOf: { [PAGES[1]]: [180, 60] },
      quiet: null,
    });
    await stage.start();
    await stage.writes(1);
    await stage.writes(2);
    await stage.pass(24 * HOUR);
    expect(times()).toEqual([
      ['11-24T06:00', 1],
      ['11-24T08:00', 1],
      ['11-24T08:30', 2],
    ]);
  });

  it('follows what is set meanwhile, and is off where that is set', async () => {
    await stage.start();
    await stage.writes(1);
    await stage.pass(22 * HOUR);
    await stage.set({ leads: [180], quiet: null });
    expect(times()).toEqual([['11-24T07:00', 1]]);
    // It was told with less than that left.
    await stage.set({ leads: [180, 150], quiet: null });
    await stage.pass(HOUR);
    expect(stage.told).toHaveLength(1);
    await stage.set({ isOn: false, leads: [30], quiet: null });
    await stage.pass(HOUR);
    expect(stage.told).toHaveLength(1);
    expect(await alarms()).toEqual([]);
  });

  it('is not told again as the same action is read better', async () => {
    await stage.start();
    const range = { earliest: stage.now - HOUR, latest: stage.now };
    await stage.writes(1, range);
    await stage.pass(22.5 * HOUR);
    expect(times()).toEqual([['11-24T07:00', 1]]);
    const exact = { earliest: MORNING - 60_000, latest: MORNING - 60_000 };
    await stage.writes(1, { ...exact, observedAt: MORNING });
    await stage.pass(2 * HOUR);
    expect(stage.told).toHaveLength(1);
  });
});

describe('in quiet hours', () => {
  const quiet = { from: 22 * 60, to: 7 * 60 };

  it('nothing is told: what waits comes when they end', async () => {
    await stage.set({ leads: [180], quiet });
    await stage.start();
    // Until 09:00 by the clocks of Madrid, so that its time would be 06:00.
    vi.setSystemTime(at('2026-11-23T08:00Z'));
    await stage.writes(1);
    await stage.pass(24 * HOUR);
    expect(times()).toEqual([['11-24T06:00', 1]]);
  });

  it('and what ends in them comes just before they begin', async () => {
    await stage.set({ leads: [180, 60], quiet });
    await stage.start();
    vi.setSystemTime(at('2026-11-23T02:00Z'));
    await stage.writes(1);
    await stage.pass(24 * HOUR);
    expect(times()).toEqual([['11-23T20:50', 1]]);
  });

  it('end sooner for who has travelled: the first change of windows shows it', async () => {
    await stage.set({ leads: [600], quiet });
    await stage.start();
    vi.setSystemTime(at('2026-11-23T12:00Z'));
    await stage.writes(1);
    vi.setSystemTime(at('2026-11-23T20:00Z'));
    // In Madrid it would come at 07:00, when the night is over.
    process.env.TZ = 'Pacific/Auckland';
    await stage.view(false);
    await stage.pass(12 * HOUR);
    expect(times()).toEqual([['11-24T02:00', 1]]);
  });

  it('are those of where the computer is by now', async () => {
    await stage.set({ leads: [60], quiet });
    await stage.start();
    await stage.writes(1);
    // Noon in Madrid is one in the night in Auckland.
    process.env.TZ = 'Pacific/Auckland';
    vi.setSystemTime(at('2026-11-23T12:00Z'));
    await stage.view(true);
    await stage.view(false);
    await stage.pass(24 * HOUR);
    // The end is 22:00 in Auckland, an hour before it 21:00.
    expect(times()).toEqual([['11-24T08:00', 1]]);
    await stage.writes(2, {
      earliest: at('2026-11-23T14:00Z'),
      latest: at('2026-11-23T14:00Z'),
    });
    await stage.pass(6 * HOUR);
    // At 02:00 in the morning it was too late for 21:50.
    expect(times()).toEqual([['11-24T08:00', 1]]);
  });
});

describe('while an inbox is in view', () => {
  it('nothing is told, and a minute after that what still holds', async () => {
    await stage.start();
    await stage.writes(1);
    await stage.writes(2);
    await stage.pass(22.5 * HOUR);
    await stage.view(true);
    await stage.pass(HOUR);
    expect(stage.told).toEqual([]);
    await stage.answers(2);
    await stage.view(false);
    expect(stage.told).toEqual([]);
    await stage.pass(20_000);
    await stage.view(true);
    await stage.pass(5 * MINUTE);
    await stage.view(false);
    await stage.pass(50_000);
    expect(stage.told).toEqual([]);
    await stage.pass(10_000);
    expect(times()).toEqual([['11-24T08:36', 1]]);
  });

  it('what becomes due after it was left does not wait', async () => {
    await stage.start();
    await stage.writes(1);
    await stage.pass(3 * MINUTE);
    await stage.writes(2);
    await stage.passTo(MORNING + 22.9 * HOUR);
    await stage.view(true);
    await stage.passTo(MORNING + 23 * HOUR + 2.5 * MINUTE);
    await stage.view(false);
    await stage.pass(5 * MINUTE);
    expect(times()).toEqual([
      ['11-24T08:03', 2],
      ['11-24T08:03', 1],
    ]);
  });

  it('a worker that was stopped knows since when', async () => {
    await stage.start();
    await stage.writes(1);
    await stage.view(true);
    await stage.pass(23.2 * HOUR);
    await stage.start();
    await stage.view(false);
    await stage.pass(30_000);
    await stage.start();
    expect(stage.told).toEqual([]);
    await stage.pass(30_000);
    expect(stage.told).toHaveLength(1);
  });
});

describe('page loads and changes of tabs wake the worker', () => {
  it('only while something waits until no inbox is in view', async () => {
    const turn = stage.start();
    // That of the worker itself, which may have been started by one.
    expect(stage.isWokenByTabs).toBe(true);
    await turn;
    expect(stage.isWokenByTabs).toBe(false);
    await stage.writes(1);
    await stage.view(true);
    expect(stage.isWokenByTabs).toBe(false);
    await stage.pass(23 * HOUR);
    expect(stage.isWokenByTabs).toBe(true);
    await stage.switchTab(false);
    expect(stage.isWokenByTabs).toBe(true);
    await stage.pass(MINUTE);
    expect(times()).toEqual([['11-24T08:01', 1]]);
    expect(stage.isWokenByTabs).toBe(false);
  });

  it('always in Firefox, which would not wake for a listener that is added later', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    await stage.start();
    expect(stage.isWokenByTabs).toBe(true);
    vi.unstubAllEnvs();
  });

  it('once each, however often is looked', async () => {
    const { onActivated, onRemoved, onUpdated } = browser.tabs;
    const adds = [onActivated, onRemoved, onUpdated].map((event) =>
      vi.spyOn(event, 'addListener'),
    );
    await stage.start();
    await stage.writes(1);
    await stage.view(true);
    await stage.pass(23 * HOUR);
    for (const isInView of [false, true, false])
      await stage.switchTab(isInView);
    for (const add of adds) expect(add).toHaveBeenCalledTimes(2);
  });

  it('and a change just before they do is noticed', async () => {
    await stage.start();
    await stage.writes(1);
    await stage.view(true);
    await stage.pass(22.9 * HOUR);
    vi.mocked(browser.windows.getAll).mockImplementationOnce((async () => {
      void stage.switchTab(false);
      return [{ id: 1, focused: true }];
    }) as never);
    await stage.pass(0.2 * HOUR);
    expect(times()).toEqual([['11-24T08:01', 1]]);
  });
});

describe('a notification', () => {
  it.each([
    ['answered', () => stage.answers(1)],
    ['hidden', () => stage.hide(1)],
  ])('is gone once the conversation was %s', async (_, act) => {
    await stage.start();
    await stage.writes(1);
    await stage.pass(HOUR);
    await stage.writes(2);
    await stage.pass(23 * HOUR);
    expect(stage.shown.size).toBe(2);
    await act();
    expect([...stage.shown]).toEqual([`alert/${keyOf(2)}`]);
  });

  it('of several is gone once all of them are done', async () => {
    await stage.start();
    for (const thread of [3, 4]) await stage.writes(thread);
    await stage.pass(23 * HOUR);
    expect(stage.told).toMatchObject([{ threads: [4, 3] }]);
    const id = stage.told[0]!.id;
    await stage.answers(4);
    expect([...stage.shown]).toEqual([id]);
    await stage.answers(3);
    expect([...stage.shown]).toEqual([]);
  });
});

describe('after the computer slept', () => {
  it('what is still open is told at once, and no other', async () => {
    await stage.start();
    await stage.writes(1);
    await stage.pass(2 * HOUR);
    await stage.writes(2);
    stage.sleep();
    await stage.pass(23.5 * HOUR);
    expect(stage.told).toEqual([]);
    await stage.wake();
    expect(times()).toEqual([['11-24T10:30', 2]]);
    await stage.start();
    await stage.restartBrowser();
    expect(stage.told).toHaveLength(1);
  });

  it('with a clock that was set meanwhile, the first change of windows shows it', async () => {
    await stage.start();
    await stage.writes(1);
    vi.setSystemTime(MORNING + 23.5 * HOUR);
    await stage.view(false);
    expect(stage.told).toHaveLength(1);
  });
});

describe('a click', () => {
  it('opens the conversation that closes first, of several too', async () => {
    const open = vi
      .spyOn(browser.tabs, 'create')
      .mockResolvedValue({} as never);
    const clear = vi.spyOn(browser.notifications, 'clear');
    await stage.start();
    await stage.writes(2);
    await stage.pass(MINUTE);
    await stage.writes(1);
    stage.sleep();
    await stage.pass(23.5 * HOUR);
    await stage.wake();
    const [{ id, title } = { id: '', title: '' }] = stage.told;
    expect(title).toMatch(/^Se cierran 2 plazos; el último, hoy /);
    await fakeBrowser.notifications.onClicked.trigger(id);
    await vi.waitFor(() => expect(clear).toHaveBeenCalledWith(id));
    const url = new URL(String(open.mock.calls[0]?.[0]?.url));
    expect(url.searchParams.get('selected_item_id')).toBe('1000002');
    await fakeBrowser.notifications.onClicked.trigger('reminder/x');
    expect(open).toHaveBeenCalledOnce();
  });
});

it('a list that is scrolled does not have all looked at for each of its rows', async () => {
  const looks = vi.spyOn(stage.ledger.threads, 'where');
  const keeper = keepAlerts(stage.ledger);
  await keeper.idle();
  looks.mockClear();
  for (let row = 0; row < 10; row += 1) {
    keeper.learn([keyOf(row)]);
    await keeper.idle();
  }
  expect(looks).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(looks).toHaveBeenCalledTimes(2));
});

describe('when everything is erased', () => {
  it('no notification shows a name, and none comes any more', async () => {
    const notice = `alert/${keyOf(1)}`;
    await stage.start();
    await stage.writes(1);
    await stage.pass(23 * HOUR);
    stage.shown.add('news');
    expect([...stage.shown]).toEqual([notice, 'news']);
    await stage.ledger.threads.clear();
    // Kept by a look that was under way as all else was erased.
    await stage.ledger.alerts.put({
      thread: keyOf(1),
      openedBy: MORNING,
      endsAt: MORNING + 24 * HOUR,
      lead: 60,
      at: MORNING,
    });
    stage.keeper?.forget();
    await stage.idle();
    expect(await stage.ledger.alerts.count()).toBe(0);
    expect([...stage.shown]).toEqual(['news']);
    expect(await alarms()).toEqual([]);
  });
});
