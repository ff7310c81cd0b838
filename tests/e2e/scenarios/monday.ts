import assert from 'node:assert/strict';
import {
  type JournalRow,
  QUIET_MS,
  readJournal,
  startAnew,
} from './guard-moments-tools.ts';
import { waitForBadges } from './inbox-tab.ts';
import { MondayMorning } from './monday-morning.ts';
import { MondayShift } from './monday-shift.ts';
import { moveClock } from './options.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

/** More are not answered in a minute. */
const MOST = 40;

/** Each of them is a promotional draft, or a window that is over. */
const MOST_DIALOGS = 5;

const countDialogs = (tab: Tab) =>
  tab.evaluate(() => {
    const counted = window as unknown as { dialogs?: number };
    if (counted.dialogs !== undefined) return counted.dialogs;
    counted.dialogs = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const { nodeName } of addedNodes)
          if (nodeName === 'VENTANA-DIALOG')
            counted.dialogs = (counted.dialogs ?? 0) + 1;
    }).observe(document, { subtree: true, childList: true });
    return 0;
  }, undefined);

/** 200 threads after a weekend, answered in one tab, with a question only where something looks wrong. */
export async function mondayIsQuiet(stage: Stage): Promise<void> {
  const morning = new MondayMorning();
  await startAnew(stage);
  await moveClock(stage, morning.offset);
  try {
    morning.fill(stage);
    const now = morning.madeAt;
    const tab = await stage.openInbox({ now, clock: morning.offset });
    await waitForBadges(tab);
    await countDialogs(tab);
    const shift = new MondayShift(stage, tab, morning);
    const waiting = morning.waiting();
    const inTime = waiting.filter(({ phase }) => phase !== 'closed');
    const late = waiting.filter(({ phase }) => phase === 'closed');
    assert.ok(inTime.length >= 60, `${inTime.length} wait`);
    for (const one of [...inTime.slice(0, MOST), ...late.slice(0, 2)])
      await shift.answer(one);
    await stayQuiet(QUIET_MS);
    assert.deepEqual(
      stage.inbox.sent.map(({ thread, text }) => ({ thread, text })),
      shift.sent,
    );
    assert.equal(await countDialogs(tab), 1 + shift.dialogs);
    assert.ok(
      shift.dialogs <= MOST_DIALOGS,
      `asked about ordinary replies: ${JSON.stringify(shift.flagged)}`,
    );
    await checkJournal(stage, shift);
    await tab.close();
  } finally {
    await moveClock(stage, 0);
    await startAnew(stage);
  }
}

/** What left past its window is kept as it was sent, and nothing else. */
async function checkJournal(stage: Stage, { tab, kept }: MondayShift) {
  const rows = await until(
    'the journal has them all',
    () => readJournal(stage, tab),
    ({ length }) => length >= kept.length,
  );
  const told = ({ thread, kind, how, isOverride, textHash }: JournalRow) => ({
    thread: thread.split('/').at(-1),
    how,
    isOverride,
    textHash,
    kind,
  });
  const sorted = <T>(list: readonly T[]) =>
    list.map((one) => JSON.stringify(one)).toSorted();
  assert.deepEqual(sorted(rows.map(told)), sorted(kept));
}
