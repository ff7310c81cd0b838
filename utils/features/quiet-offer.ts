import type { AskCounts } from '../core/window/ask-causes.ts';
import type { AskCause } from '../core/window/decide-send.ts';
import type { SendContext } from './guarded-page.ts';

/** What would make the guard quieter: asking only when something looks wrong, or a line instead of one question. */
export type QuietOffer =
  | { readonly offer: 'only-wrong' }
  | {
      readonly offer: 'as-line';
      readonly cause: AskCause;
      /** How often it was asked for this cause, and how often it was sent all the same. */
      readonly asked: number;
      readonly sent: number;
    };

/** The first dialogs offer it; later the options do. */
const FIRST_DIALOGS = 5;

/** A cause that was asked for at least so often, and overruled more than half of the time, is offered as a line. */
const ENOUGH = 4;

/** What to offer with this question, because of what was answered before; null = nothing. */
export function decideOffer(
  { open, decision, session }: SendContext,
  { dialogs, causes }: AskCounts,
): QuietOffer | null {
  const { phase, allows } = open.verdict;
  const { askWhen } = session.settings;
  const isRoutine =
    phase === 'limited' && allows.length === 1 && !decision.causes.length;
  if (isRoutine && askWhen === 'outside' && dialogs < FIRST_DIALOGS)
    return { offer: 'only-wrong' };
  for (const cause of decision.causes) {
    const { asked, sent } = causes[cause] ?? { asked: 0, sent: 0 };
    if (asked >= ENOUGH && sent * 2 > asked)
      return { offer: 'as-line', cause, asked, sent };
  }
  return null;
}
