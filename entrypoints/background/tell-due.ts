import { nextRules } from '../../utils/core/alerts/coming-rules.ts';
import {
  type AlertPlan,
  planAlerts,
} from '../../utils/core/alerts/plan-alerts.ts';
import { DAY_MS } from '../../utils/core/time/duration.ts';
import { quietBetween } from '../../utils/core/time/quiet.ts';
import { localZone } from '../../utils/core/time/zone.ts';
import type { JudgedBy } from '../../utils/core/window/judge-thread.ts';
import { keepTold, loadTold } from '../../utils/ledger/alerts.ts';
import { loadOpen } from '../../utils/ledger/closing.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { loadRules } from '../../utils/settings/active-rules.ts';
import { now } from '../../utils/settings/clock.ts';
import { loadSettings, type Settings } from '../../utils/settings/settings.ts';
import { tellAlerts } from './alert-notice.ts';
import { clearDone } from './clear-done.ts';
import {
  isInboxInView,
  loadWaiting,
  saveWaiting,
  type Waiting,
} from './inbox-in-view.ts';
import { orLater, setAlarm } from './set-alarm.ts';

const ALARM = 'alert';

/** What is waited for. */
export interface Awaited {
  /** When something is due next, epoch ms; null = nothing is. */
  readonly next: number | null;
  /** Something is due once no inbox is in view any more. */
  readonly isHeld: boolean;
  /** The zone that quiet hours were taken in. */
  readonly zone: string;
}

export const isAlertAlarm = ({ name }: { readonly name: string }) =>
  name === ALARM;

/** Since when no inbox has been in view, as far as something waited for that; null = one is. */
async function leftAtOf(
  waiting: Waiting | null,
  at: number,
): Promise<number | null> {
  if (await isInboxInView()) return null;
  return waiting ? Math.min(waiting.leftAt ?? at, at) : 0;
}

interface World extends JudgedBy {
  readonly settings: Settings;
  readonly zone: string;
}

async function planNow(ledger: Ledger, world: World) {
  const { now: at, settings, zone } = world;
  const before = await loadWaiting();
  const leftAt = await leftAtOf(before, at);
  const [threads, told] = await Promise.all([
    loadOpen(ledger, world),
    loadTold(ledger),
  ]);
  const to = threads.at(-1)?.endsAt ?? at;
  const { alerts } = settings;
  const from = at - DAY_MS;
  const quiet = quietBetween(alerts.quiet, zone, { from, to });
  const moment = { now: at, settings: alerts, quiet, leftAt };
  const plan = planAlerts(threads, told, moment);
  if (plan.isHeld || before) await saveWaiting(plan.isHeld ? { leftAt } : null);
  return plan;
}

/** null = never. */
const sooner = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** Nothing is told twice: it is kept first, and forgotten where the browser took no notification. */
async function keepAndTell(
  ledger: Ledger,
  { due, told, over }: AlertPlan,
  at: number,
): Promise<void> {
  if (told.length || over.length) await keepTold(ledger, told, over);
  try {
    await tellAlerts(due, at);
  } catch (error) {
    const untold = told.map(({ thread }) => thread);
    await keepTold(ledger, [], untold);
    throw error;
  }
}

async function planAndTell(ledger: Ledger): Promise<Awaited> {
  const [settings, rules] = await Promise.all([loadSettings(), loadRules()]);
  const zone = localZone();
  if (!settings.alerts.isOn) {
    await setAlarm(ALARM, null);
    return { next: null, isHeld: false, zone };
  }
  const at = now();
  const plan = await planNow(ledger, { settings, rules, zone, now: at });
  const next = sooner(plan.next, nextRules(rules, at));
  await setAlarm(ALARM, next);
  await keepAndTell(ledger, plan, at);
  return { next, isHeld: plan.isHeld, zone };
}

async function tellNow(ledger: Ledger): Promise<Awaited> {
  const awaited = await planAndTell(ledger);
  await clearDone(ledger);
  return awaited;
}

/** Tells what is due, as one notification, and sets the alarm for the next. */
export const tellDue = (ledger: Ledger): Promise<Awaited> =>
  orLater(ALARM, () => tellNow(ledger));
