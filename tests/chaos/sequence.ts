import { giveAnswers } from './answer.ts';
import type { ChaosRun } from './chaos-run.ts';
import { judgeDialogs, judgeSends } from './judge.ts';
import {
  goToOtherTab,
  openSecondTab,
  reload,
  reopen,
  switchTo,
  visit,
} from './move.ts';
import type { Action } from './plan.ts';
import { pressToSend } from './press-to-send.ts';
import { arrive, passTime, stopBackground, update } from './shake.ts';
import { fuss } from './ways.ts';
import { write } from './write.ts';

function perform(run: ChaosRun, action: Action): Promise<void> {
  switch (action.do) {
    case 'press':
      return pressToSend(run, action.by, action.answers);
    case 'fuss':
      return fuss(run, action.with);
    case 'answer':
      return giveAnswers(run, action.answers);
    case 'switch':
      return switchTo(run, action);
    case 'arrive':
      return arrive(run, action);
    case 'reload':
      return reload(run, action.isHasty);
    case 'second-tab':
      return openSecondTab(run);
    case 'other-tab':
      return goToOtherTab(run);
    case 'reopen':
      return reopen(run);
    case 'stop-background':
      return stopBackground(run);
    case 'update':
      return update(run);
    case 'clock':
      return passTime(run, action.hours);
    default:
      return write(run, action);
  }
}

/** What was on its way has come by now; every draft is where it was left. */
async function endSequence(run: ChaosRun): Promise<void> {
  for (const tab of [...run.tabs]) {
    run.here = tab;
    await tab.tab.bringToFront();
    judgeDialogs(run, await run.look());
    await giveAnswers(run, ['escape']);
    for (const thread of run.pool)
      if (tab.drafts.get(thread.id)) await visit(run, thread);
  }
  judgeSends(run);
}

/** Plays one sequence; `tell` hears of each action before it is done. */
export async function playSequence(
  run: ChaosRun,
  plan: readonly Action[],
  tell: (action: Action) => void = () => {},
): Promise<void> {
  run.outcome.sequences++;
  try {
    for (const action of plan) {
      tell(action);
      if (action.do !== 'press') run.outcome.acted(action.do);
      await perform(run, action);
      judgeSends(run);
    }
    await endSequence(run);
  } catch (error) {
    run.wrong(
      'broken',
      error instanceof Error ? (error.stack ?? '') : String(error),
    );
  }
}
