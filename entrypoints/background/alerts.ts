import { browser } from 'wxt/browser';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import { localZone } from '../../utils/core/time/zone.ts';
import { forgetTold } from '../../utils/ledger/alerts.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { watchRules } from '../../utils/settings/active-rules.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import { watchSettings } from '../../utils/settings/settings.ts';
import { watchClock } from '../../utils/settings/watch-clock.ts';
import { clearAlerts, openAlert } from './alert-notice.ts';
import { coalesce } from './coalesce.ts';
import { type Awaited, isAlertAlarm, tellDue } from './tell-due.ts';
import { watchTabs } from './watch-tabs.ts';

/** Each wake of the worker may be the first after a sleep, by a clock that was set, or in another zone. */
export interface AlertKeeper {
  /** Tells what is due, and sets the alarm for the next. */
  readonly refresh: () => void;
  /** More is known of these threads. */
  learn(keys: readonly ThreadKey[]): void;
  /** Everything was erased. */
  forget(): void;
  /** When all that was begun is done. */
  idle(): Promise<void>;
}

const warn = (error: unknown) =>
  console.error('Ventana: the alerts are not all up to date.', error);

function watchWorld(refresh: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (isAlertAlarm(alarm)) refresh();
  });
  browser.runtime.onStartup.addListener(refresh);
  const always = new AbortController().signal;
  watchSettings(refresh, always);
  watchRules(refresh, always);
  watchClock(refresh);
}

/** Tells before windows close; to be called in the worker's first turn. */
export function keepAlerts(ledger: Ledger, pace = coalesce): AlertKeeper {
  let turn = startClock().catch(warn);
  let isQueued = false;
  let awaited: Awaited | null = null;
  // One after the other, so that nothing is told twice.
  const inTurn = (run: () => Promise<void>): void => {
    turn = turn.then(run).catch(warn);
  };
  const refresh = () => {
    if (isQueued) return;
    isQueued = true;
    inTurn(async () => {
      isQueued = false;
      awaited = null;
      awaited = await tellDue(ledger);
      // What was in front may have changed before that was heard of.
      if (watchTabsWhile(awaited.isHeld)) refresh();
    });
  };
  // A list that is scrolled tells of its threads many times a second.
  const learnInTime = pace(() => {
    refresh();
    return turn;
  });
  watchWorld(refresh);
  browser.notifications.onClicked.addListener(openAlert);
  const onView = () => {
    // What is being looked at may have been looked at too early.
    if (!awaited) return refresh();
    const { isHeld, next, zone } = awaited;
    // An alarm does not notice that the clock was set, nor quiet hours that the computer has travelled.
    const isLate = next !== null && next <= now();
    if (isHeld || isLate || zone !== localZone()) refresh();
  };
  browser.windows.onFocusChanged.addListener(onView);
  const watchTabsWhile = watchTabs(onView);
  refresh();
  return {
    refresh,
    learn(keys) {
      if (keys.length) learnInTime();
    },
    forget() {
      // What was being told meanwhile was kept after all else was erased.
      inTurn(() => forgetTold(ledger));
      inTurn(clearAlerts);
      refresh();
    },
    idle: () => turn,
  };
}
