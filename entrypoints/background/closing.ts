import { browser } from 'wxt/browser';
import { nextRules } from '../../utils/core/alerts/coming-rules.ts';
import {
  type Closing,
  closingWithin,
  nextChange,
} from '../../utils/core/closing.ts';
import { loadOpen } from '../../utils/ledger/closing.ts';
import { coveredSince, loadCoverage } from '../../utils/ledger/coverage.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { loadRules, watchRules } from '../../utils/settings/active-rules.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings.ts';
import { watchClock } from '../../utils/settings/watch-clock.ts';
import { type ActionLook, lookOf, showLook } from './action-look.ts';
import { isNewToInboxes, NOTHING_CLOSES, saveTold } from './closing-told.ts';
import { coalesce } from './coalesce.ts';
import { orLater, setAlarm } from './set-alarm.ts';

const ALARM = 'closing';
/** For as long as the worker runs. */
const ALWAYS = new AbortController().signal;

/** What is to be said now of all that waits inside its window. */
interface ClosingNow {
  readonly closing: Closing;
  readonly look: ActionLook;
  /** When this changes by itself, epoch ms; null = it does not. */
  readonly changesAt: number | null;
}

async function readClosing(ledger: Ledger): Promise<ClosingNow> {
  const [settings, rules, coverage] = await Promise.all([
    loadSettings(),
    loadRules(),
    loadCoverage(ledger),
  ]);
  const at = now();
  const { counts, withinHours } = settings.toolbar;
  const open = await loadOpen(ledger, { now: at, settings, rules });
  const closing = closingWithin(open, at, withinHours);
  const counted = {
    closing: open.slice(0, closing.count),
    waiting: open,
    nothing: [],
  }[counts];
  const seenSince = coveredSince(coverage);
  const facts = { now: at, counts, withinHours, counted, seenSince };
  const changes = [nextChange(open, at, withinHours), nextRules(rules, at)];
  const moments = changes.filter((moment) => moment !== null);
  return {
    closing,
    look: lookOf(facts, settings.language),
    changesAt: moments.length ? Math.min(...moments) : null,
  };
}

export interface ClosingKeeper {
  /** What closes next at this moment. */
  load(): Promise<Closing>;
  /** Something may have changed that is counted, or said at the button. */
  refresh(): void;
  /** Everything was erased, and the inboxes know. */
  forget(): void;
}

const warn = (error: unknown) =>
  console.error('Ventana: the toolbar button keeps its old number.', error);

/** Reads anew only what something, or time, has changed. */
function keepRead(ledger: Ledger) {
  const isReady = startClock().catch(warn);
  let last: ClosingNow | null = null;
  let changes = 0;
  const read = async () => {
    const before = changes;
    await isReady;
    const found = await readClosing(ledger);
    // Whoever asks meanwhile is to have what holds now.
    if (changes === before) last = found;
    return found;
  };
  return {
    read,
    load: async () =>
      last && (last.changesAt ?? Number.POSITIVE_INFINITY) > now()
        ? last
        : read(),
    outdate() {
      last = null;
      changes += 1;
    },
  };
}

/**
 * Keeps the number and the words at the toolbar button, and has the inboxes told what closes next whenever that has
 * changed: now, since the browser may have forgotten it, at each change, and when time makes one. To be called in the
 * worker's first turn.
 */
export function keepClosing(
  ledger: Ledger,
  tell: (closing: Closing) => void,
): ClosingKeeper {
  const { read, load, outdate } = keepRead(ledger);
  const write = async () => {
    const { closing, look, changesAt } = await read();
    await setAlarm(ALARM, changesAt);
    await showLook(look);
    if (!(await isNewToInboxes(closing))) return;
    await saveTold(closing);
    tell(closing);
  };
  const turn = coalesce(() => orLater(ALARM, write).catch(warn));
  const refresh = () => {
    outdate();
    turn();
  };
  watchChanges(refresh);
  refresh();
  return {
    load: async () => (await load()).closing,
    refresh,
    forget() {
      outdate();
      void saveTold(NOTHING_CLOSES).catch(warn).finally(refresh);
    },
  };
}

/** Calls back at all that changes what is counted, but for the threads themselves. */
function watchChanges(onChange: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) onChange();
  });
  browser.runtime.onStartup.addListener(onChange);
  watchSettings(onChange, ALWAYS);
  watchRules(onChange, ALWAYS);
  watchClock(onChange);
}
