import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type AlertKeeper,
  keepAlerts,
} from '../../../entrypoints/background/alerts.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { parseSighting } from '../../../utils/core/window/parse-observation.ts';
import { setHidden } from '../../../utils/ledger/hidden.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import {
  parseSettings,
  saveSettings,
} from '../../../utils/settings/settings.ts';
import { usePermissions } from '../messaging/permitted.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const PAGES = ['100200300401234', '100200300405678'] as const;

/** Thread 7 is "P7", of the second Page as every odd one. */
export const keyOf = (thread: number) =>
  `${PAGES[thread % 2]}/messenger/${1_000_000 + thread}` as ThreadKey;

export interface Told {
  readonly at: number;
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** The threads that it names. */
  readonly threads: readonly number[];
}

const { tabs } = fakeBrowser;
const TAB_EVENTS = [tabs.onActivated, tabs.onRemoved, tabs.onUpdated] as const;

let count = 0;

/** A browser whose clock, tabs and sleep are the test's. The clock is only moved by it. */
export class AlertStage {
  readonly ledger = new Ledger(`alerts-${++count}`);
  readonly told: Told[] = [];
  /** Ids of the notifications that are there to be seen. */
  readonly shown = new Set<string>();
  keeper: AlertKeeper | null = null;
  /** How often the alarm rang. */
  rings = 0;
  #isInView = false;
  #isAsleep = false;

  constructor(start: number) {
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    fakeBrowser.reset();
    usePermissions();
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('es');
    vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [
      {
        id: 1,
        windowId: 1,
        active: true,
        url: 'https://business.facebook.com/latest/inbox/all?asset_id=1',
      },
    ]) as never);
    vi.spyOn(browser.windows, 'getAll').mockImplementation((async () => [
      { id: 1, focused: this.#isInView },
    ]) as never);
    vi.spyOn(browser.notifications, 'create').mockImplementation(((
      id: string,
      { title, message }: { title: string; message: string },
    ) => {
      const names = `${title}\n${message}`.matchAll(/\bP(\d+)\b/g);
      const threads = [...names].map(([, n]) => Number(n));
      this.told.push({ at: Date.now(), id, title, message, threads });
      this.shown.add(id);
      return Promise.resolve(id);
    }) as never);
    vi.spyOn(browser.notifications, 'getAll').mockImplementation((async () =>
      Object.fromEntries([...this.shown].map((id) => [id, {}]))) as never);
    vi.spyOn(browser.notifications, 'clear').mockImplementation((async (
      id: string,
    ) => this.shown.delete(id)) as never);
  }

  get now() {
    return Date.now();
  }

  async set(alerts: object): Promise<void> {
    await saveSettings(parseSettings({ alerts }));
    await this.idle();
  }

  /** The worker is stopped, and started by something. */
  async start(): Promise<void> {
    fakeBrowser.alarms.onAlarm.removeAllListeners();
    for (const event of TAB_EVENTS) event.removeAllListeners();
    fakeBrowser.windows.onFocusChanged.removeAllListeners();
    fakeBrowser.runtime.onStartup.removeAllListeners();
    fakeBrowser.storage.local.onChanged.removeAllListeners();
    fakeBrowser.notifications.onClicked.removeAllListeners();
    // Nothing is to be waited for but the test's clock.
    this.keeper = keepAlerts(this.ledger, (run) => () => void run());
    await this.idle();
  }

  /** What only lasts as long as the browser is gone. */
  async restartBrowser(): Promise<void> {
    await browser.storage.session.clear();
    await this.start();
    await fakeBrowser.runtime.onStartup.trigger();
    await this.idle();
  }

  /** All that was begun, and what that began. */
  async idle(): Promise<void> {
    for (let turn = null; turn !== this.keeper?.idle(); ) {
      turn = this.keeper?.idle();
      await turn;
    }
  }

  async #see(thread: number, by: 'customer' | 'page', more: object) {
    const time = { earliest: this.now, latest: this.now };
    const observation = {
      by,
      kind: 'message',
      ...time,
      isLast: true,
      source: 'page-model',
      layout: 'a',
      reader: 1,
      observedAt: this.now,
      ...more,
    };
    const sighting = parseSighting({
      key: keyOf(thread),
      name: `P${thread}`,
      observations: [observation],
    })!;
    await saveSightings(this.ledger, [sighting]);
    this.keeper?.learn([keyOf(thread)]);
    await this.idle();
  }

  /** The customer writes, which an inbox shows at once. */
  writes = (thread: number, more: object = {}) =>
    this.#see(thread, 'customer', more);

  answers = (thread: number) => this.#see(thread, 'page', {});

  async hide(thread: number, isHidden = true): Promise<void> {
    await setHidden(this.ledger, keyOf(thread), isHidden);
    this.keeper?.learn([keyOf(thread)]);
    await this.idle();
  }

  async view(isInView: boolean): Promise<void> {
    this.#isInView = isInView;
    await fakeBrowser.windows.onFocusChanged.trigger(isInView ? 1 : -1);
    await this.idle();
  }

  /** Whether each page load and each change of tabs wakes the worker. */
  get isWokenByTabs() {
    const woken = TAB_EVENTS.map((event) => event.hasListeners());
    if (new Set(woken).size > 1) throw new Error('Some of them do.');
    return woken.includes(true);
  }

  /** Another tab comes in front of the inbox, or goes away from it. */
  async switchTab(isInView: boolean): Promise<void> {
    this.#isInView = isInView;
    if (!this.isWokenByTabs) return;
    await tabs.onActivated.trigger({ tabId: 1, windowId: 1 });
    await this.idle();
  }

  async #alarm(): Promise<number | null> {
    const alarm = await browser.alarms.get('alert');
    return alarm?.scheduledTime ?? null;
  }

  async #ring(): Promise<void> {
    const alarm = await browser.alarms.get('alert');
    if (!alarm || this.#isAsleep) return;
    this.rings += 1;
    await browser.alarms.clear('alert');
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await this.idle();
  }

  /** Time passes, and the alarm rings, so late at most; asleep it does not. */
  async passTo(moment: number, lateMs: () => number = () => 0): Promise<void> {
    for (let rings = 0; rings < 1000; rings += 1) {
      const at = this.#isAsleep ? null : await this.#alarm();
      const rung = at === null ? null : Math.max(this.now, at + lateMs());
      if (rung === null || rung > moment) break;
      vi.setSystemTime(rung);
      await this.#ring();
    }
    vi.setSystemTime(Math.max(moment, this.now));
  }

  pass = (ms: number) => this.passTo(this.now + ms);

  sleep(): void {
    this.#isAsleep = true;
  }

  /** What the alarm has missed it tells at once, after the worker was started anew. */
  async wake(): Promise<void> {
    this.#isAsleep = false;
    const at = await this.#alarm();
    if (at !== null && at <= this.now) await this.#ring();
  }

  async end(): Promise<void> {
    await this.idle();
    await this.ledger.delete();
    vi.useRealTimers();
  }
}
