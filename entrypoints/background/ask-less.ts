import type { AskCause } from '../../utils/core/window/decide-send.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { countAnswer, forgetCounts } from '../../utils/settings/ask-counts.ts';
import { loadSettings, saveSettings } from '../../utils/settings/settings.ts';

/** From now on a line instead of the question for this cause; null = questions only where something looks wrong. */
async function quieten(cause: AskCause | null): Promise<void> {
  const settings = await loadSettings();
  if (cause === null) return saveSettings({ ...settings, askWhen: 'closed' });
  const asLines = [...new Set([...settings.asLines, cause])];
  await saveSettings({ ...settings, asLines });
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
