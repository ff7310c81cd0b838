import { browser } from 'wxt/browser';
import { readEpoch, readFields } from '../core/parse.ts';
import type { AskAnswer, AskCounts } from '../core/window/ask-causes.ts';
import type { AskCause } from '../core/window/decide-send.ts';
import { watchKey } from './watch-key.ts';

export const NO_COUNTS: AskCounts = { dialogs: 0, causes: {} };

const KEY = 'askCounts';

function parseAskCounts(value: unknown): AskCounts {
  const { dialogs, causes } = readFields(value) ?? {};
  const counted = Object.entries(readFields(causes) ?? {}).flatMap(
    ([cause, count]) => {
      const { asked, sent } = readFields(count) ?? {};
      const [a, s] = [readEpoch(asked), readEpoch(sent)];
      return a === null || s === null ? [] : [[cause, { asked: a, sent: s }]];
    },
  );
  return {
    dialogs: readEpoch(dialogs) ?? 0,
    causes: Object.fromEntries(counted),
  };
}

export async function loadAskCounts(): Promise<AskCounts> {
  const stored = await browser.storage.local.get(KEY);
  return parseAskCounts(stored[KEY]);
}

/** Calls back with the counts at each change, until the signal aborts. */
export function watchAskCounts(
  onCounts: (counts: AskCounts) => void,
  signal: AbortSignal,
): void {
  watchKey(KEY, (value) => onCounts(parseAskCounts(value)), signal);
}

/** Counts one answer. Only the background does so, one after the other. */
export async function countAnswer({
  causes,
  isSent,
}: AskAnswer): Promise<void> {
  const counts = await loadAskCounts();
  const changed = { ...counts.causes };
  for (const cause of causes) {
    const { asked, sent } = changed[cause] ?? { asked: 0, sent: 0 };
    changed[cause] = { asked: asked + 1, sent: sent + Number(isSent) };
  }
  await browser.storage.local.set({
    [KEY]: { dialogs: counts.dialogs + 1, causes: changed },
  });
}

/** What was counted of a cause counts no more: it is asked for again, or by a line from now on. */
export async function forgetCounts(cause?: AskCause): Promise<void> {
  const { dialogs, causes } = await loadAskCounts();
  const left = Object.entries(causes).filter(([name]) => name !== cause);
  await browser.storage.local.set({
    [KEY]: cause ? { dialogs, causes: Object.fromEntries(left) } : NO_COUNTS,
  });
}
