import { keepCaret } from '../host/keep-caret.ts';
import { selectPhrase } from '../host/select-phrase.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { type AskPlace, askAbout, isOtherQuestion } from './ask-about.ts';
import type { SendContext, SettleSend } from './guarded-page.ts';
import { SEEN_MS } from './held-send.ts';
import type { Sent } from './keep-in-journal.ts';
import { type Answer, OVERRIDE, type Standing } from './question.ts';
import {
  armNext,
  hasLeft,
  isSameSend,
  lastMessageOf,
  replay,
} from './replay-send.ts';
import { contextOf } from './send-context.ts';
import type { ThreadBar } from './thread-bar.ts';

/** What settling a send needs of the page around it. */
export interface SettlePlace extends AskPlace {
  readonly bar: ThreadBar;
  /** False = the send could not be kept in the journal. */
  keep(sent: Sent): Promise<boolean>;
}

const say = ({ bar, t }: SettlePlace, key: MessageKey): void =>
  bar.say(t()(key));

/** How a send is to be kept: what was chosen, and whether anybody was asked. */
type Kept = Pick<Sent, 'kind' | 'how'>;

/** Settles sends: asks, replays, tells what came of it, and keeps it. */
export const settleSends = (place: SettlePlace): SettleSend => ({
  ask: (context, onAsking) => askThenSend(context, place, onAsking),
  async release(context) {
    // Who typed on meanwhile has another draft than the one that was to be sent.
    if (!(await isSameSend(context))) return say(place, 'noteChanged');
    replay(context);
    if (context.decision.act === 'pass') return;
    // Not waited for: the next Enter is not to be held until this one is kept.
    note(context, place).catch((error) =>
      console.error('Ventana: a send could not be noted.', error),
    );
  },
  note: (context) => note(context, place),
});

const plainKind = ({ open }: SendContext): string =>
  open.verdict.allows[0] ?? OVERRIDE;

async function askThenSend(
  context: SendContext,
  place: SettlePlace,
  onAsking: (asked: Standing | null) => void,
): Promise<void> {
  const { page } = context;
  const { quiet } = place;
  const putBack = keepCaret(page.findComposer());
  let last: { answer: Answer; context: SendContext };
  try {
    last = await askAbout(context, place, onAsking);
  } catch (error) {
    console.error('Ventana: the notice could not open.', error);
    onAsking(null);
    armNext(context, () => void note(context, place), SEEN_MS);
    say(place, 'noteDialogFailed');
    return;
  }
  onAsking(null);
  const { answer, context: asked } = last;
  const { kind } = answer;
  putBack(page.findComposer());
  if (kind === null) {
    quiet.count(asked, answer);
    // Another thread may have come under the dialog: nothing is selected in its draft.
    if (await isSameSend(asked)) selectFlagged(asked);
    return;
  }
  if (!(await isSameSend(asked)) || isOutdated(asked))
    return say(place, 'noteChanged');
  remember(asked);
  quiet.count(asked, answer);
  await (asked.send.isDraft
    ? sendOnce(asked, place, kind)
    : pressOnce(asked, place, kind));
  if (answer.isTaken) say(place, 'noteQuieter');
}

/** What was decided on is not so any more: it changed with the very answer. */
function isOutdated(asked: SendContext): boolean {
  const now = contextOf(asked.send, asked);
  return now === null || isOtherQuestion(now, asked);
}

/** Back to the draft, with the first phrase selected that looked wrong. */
function selectFlagged({ page, send, review, decision }: SendContext): void {
  const composer = page.findComposer();
  const phrase = review?.phrases.find(({ reason }) =>
    decision.causes.includes(reason),
  );
  if (composer && phrase && send.isDraft)
    selectPhrase(composer, send.text, phrase);
}

function remember({ open: { key, verdict }, decision, decided }: SendContext) {
  const { phase, opener, allows } = verdict;
  // Of several kinds the next message may be another than this one.
  if (!key || allows.length > 1 || phase === 'open') return;
  const openerAt = opener?.latest ?? null;
  decided.set(key, { phase, openerAt, causes: decision.causes });
}

async function sendOnce(
  context: SendContext,
  place: SettlePlace,
  kind: string,
): Promise<void> {
  const before = lastMessageOf(context);
  replay(context);
  const keepIt = () => keep(context, place, { kind, how: 'asked' });
  if (await hasLeft(context, before)) return keepIt();
  if (!(await isSameSend(context))) return;
  armNext(context, () => void keepIt());
  say(place, 'notePressEnter');
}

/**
 * Presses a control again that sends something of its own, if it is still there: our question may have closed its
 * panel. Where nothing leaves, as where it only opened something, the moderator's next press passes.
 */
async function pressOnce(
  context: SendContext,
  place: SettlePlace,
  kind: string,
): Promise<void> {
  const before = lastMessageOf(context);
  const keepOnceGone = async () => {
    const isGone = await hasLeft(context, before);
    if (isGone) await keep(context, place, { kind, how: 'asked' });
    return isGone;
  };
  const isThere = context.send.control?.checkVisibility() === true;
  if (isThere) replay(context);
  // What was not pressed need not be waited for.
  if (isThere && (await keepOnceGone())) return;
  armNext(context, () => void keepOnceGone());
  say(place, 'notePressAgain');
}

/** A send that passes without asking: looks that it left, and keeps it. */
async function note(context: SendContext, place: SettlePlace): Promise<void> {
  const { decision, open, send } = context;
  const isUnknown = open.verdict.phase === 'unknown';
  if (decision.act === 'line')
    say(place, isUnknown ? 'noteUnknown' : 'noteMaybe');
  // Of a thread without data it is not known that it was outside the window. What a page dispatches by itself is not
  // the moderator's doing: no script may write the journal.
  if (isUnknown || !send.isTrusted) return;
  if (await hasLeft(context, lastMessageOf(context)))
    await keep(context, place, { kind: plainKind(context), how: 'noted' });
}

/** What was sent while the window was open is nothing to keep. */
async function keep(
  context: SendContext,
  place: SettlePlace,
  kept: Kept,
): Promise<void> {
  const { open, session, send, decision } = context;
  const { key, verdict, name } = open;
  if (verdict.phase === 'open' || verdict.phase === 'unrestricted') return;
  const sent = { key, verdict, name, causes: decision.causes, ...kept };
  const isKept =
    key !== null && (await place.keep({ ...sent, key, text: send.text }));
  if (session.openThread()?.key !== key || decision.act === 'line') return;
  const said = kept.how === 'asked' ? 'noteSent' : 'notePassed';
  say(place, isKept ? said : 'noteNotKept');
}
