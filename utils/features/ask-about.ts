import type { Translate } from '../i18n/translate.ts';
import { isPageDark } from '../overlay/theme.ts';
import type { SendContext } from './guarded-page.ts';
import type { Answer, Ask, Question, Standing } from './question.ts';
import type { Quiet } from './quiet.ts';
import { threadNow } from './replay-send.ts';
import { contextOf } from './send-context.ts';

/** What a question needs of the page around it. */
export interface AskPlace {
  /** In the language of just now. */
  t(): Translate;
  /** Throws where the dialog cannot be shown. */
  readonly ask: Ask;
  readonly quiet: Quiet;
}

/** Asks, and keeps the question true while it stands: the customer may write, the clock goes on. */
export async function askAbout(
  context: SendContext,
  place: AskPlace,
  onAsking: (asked: Standing) => void,
): Promise<{ answer: Answer; context: SendContext }> {
  const { session, send } = context;
  let current = context;
  const asked = place.ask(questionOf(current, place), session.life.signal);
  const over = new AbortController();
  onAsking(asked);
  session.watch(() => {
    const thread = threadNow(context);
    if (thread === 'other') return asked.leave();
    const next = thread === 'same' && contextOf(send, context);
    if (!next || !isOtherQuestion(next, current)) return;
    current = next;
    asked.update(questionOf(current, place));
  }, over.signal);
  try {
    const answer = await asked.answer;
    return { answer, context: current };
  } finally {
    over.abort();
  }
}

const questionIn = ({ open: { verdict }, decision, review }: SendContext) =>
  JSON.stringify([
    verdict.phase,
    verdict.maybe,
    verdict.allows,
    verdict.opener,
    decision,
    review,
  ]);

/** Whether what would be asked now is not what was. */
export const isOtherQuestion = (a: SendContext, b: SendContext) =>
  questionIn(a) !== questionIn(b);

const questionOf = (context: SendContext, { quiet, t }: AskPlace): Question => {
  const { open, send, session, review, decision } = context;
  return {
    name: open.name,
    verdict: open.verdict,
    windowHours: session.rulesOf(open.verdict)?.windowHours ?? null,
    composerState: open.reading.composerState,
    text: send.text,
    review,
    causes: decision.causes,
    offer: quiet.offerFor(context),
    now: session.now(),
    isDark: isPageDark(document),
    language: t().language,
  };
};
