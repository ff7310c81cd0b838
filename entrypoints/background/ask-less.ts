import type { AskCause } from '../../utils/core/window/decide-send.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { countAnswer, forgetCounts } from '../../utils/settings/ask-counts.ts';
import { changeSettings } from '../../utils/settings/change-settings.ts';

/** From now on a line instead of the question for this cause; null = questions only where something looks wrong. */
async function quieten(cause: AskCause | null): Promise<void> {
  if (cause === null) return changeSettings(() => ({ askWhen: 'closed' }));
  await changeSettings(({ asLines }) => ({
    asLines: [...new Set([...asLines, cause])],
  }));
  await forgetCounts(cause);
}

/** Counts the answers to the guard's questions and makes it quieter, one after the other: tabs answer at once. */
export function askLess(): Pick<Handlers, 'ask:count' | 'ask:quieten'> {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (run: () => Promise<void>): Promise<null> => {
    const done = turn.then(run);
    turn = done.catch(() => {});
    return done.then(() => null);
  };
  return {
    'ask:count': (answer) => inTurn(() => countAnswer(answer)),
    'ask:quieten': (cause) => inTurn(() => quieten(cause)),
  };
}
