import type { ThreadKey } from '../core/thread-key.ts';
import type { EarlierDecision } from '../core/window/decide-send.ts';
import { makeClick, makeEnter, readDraftText } from '../host/send-surface.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { isPageDark } from '../overlay/theme.ts';
import { type Asked, OVERRIDE } from './dialog-slot.ts';
import type {
  GuardedPage,
  GuardedSession,
  GuardedThread,
} from './guarded-page.ts';
import type { HeldSend, OneShotPass } from './held-send.ts';
import type { ThreadBar } from './thread-bar.ts';

/** Where sends are settled, for as long as a page is guarded. */
export interface SendPlace {
  readonly page: GuardedPage;
  readonly session: GuardedSession;
  readonly bar: ThreadBar;
  readonly pass: OneShotPass;
  readonly decided: Map<ThreadKey, EarlierDecision>;
}

/** A send outside the standard window, with all that is needed to settle it. */
export interface SendContext extends SendPlace {
  readonly open: GuardedThread;
  readonly send: HeldSend;
}

const PASS_MS = 30_000;
/** How long the page takes to empty the box after a send. */
const SENT_WITHIN_MS = 1500;
const LOOK_MS = 50;

/**
 * Asks, and sends once if so decided. `onAsking` gets the dialog while it stands and null once it does not. Whatever
 * goes wrong with the dialog, the next Enter passes.
 */
export async function askThenSend(
  context: SendContext,
  onAsking: (asked: Asked | null) => void,
): Promise<void> {
  const { page, bar, session, send } = context;
  let kind: string | null;
  try {
    kind = await ask(context, onAsking);
  } catch (error) {
    console.error('Ventana: the notice could not open.', error);
    onAsking(null);
    armNext(context, plainKind(context));
    bar.say(session.t('noteDialogFailed'));
    return;
  }
  onAsking(null);
  page.findComposer()?.focus();
  if (kind === null) return;
  if (!isSameSend(context)) {
    bar.say(session.t('noteChanged'));
    return;
  }
  remember(context);
  if (send.control && !send.text) {
    armNext(context, kind);
    bar.say(session.t('notePressAgain'));
    return;
  }
  replay(context);
  await confirm(context, kind, 'noteSent');
}

/** A send that passes without asking: looks that it left, and keeps it in the journal. */
export const noteSend = (context: SendContext): Promise<void> =>
  confirm(context, plainKind(context), 'notePassed');

const plainKind = ({ open }: SendContext): string =>
  open.verdict.allows[0] ?? OVERRIDE;

async function ask(
  { page, open, send, session }: SendContext,
  onAsking: (asked: Asked) => void,
): Promise<string | null> {
  const openDialog = await page.loadDialog();
  const question = {
    name: open.name,
    verdict: open.verdict,
    composerState: open.reading.composerState,
    text: send.text,
    now: page.now(),
    isDark: isPageDark(document),
    language: session.t.language,
  };
  const asked = openDialog(question, session.life.signal);
  onAsking(asked);
  return asked.answer;
}

/** The page may have replaced the box: always look at the one that is there now. */
function readDraftNow(page: GuardedPage): string | null {
  const composer = page.findComposer(); // The thread was closed meanwhile.
  return composer && readDraftText(composer);
}

/** Thread, phase and text are as they were when it was asked; else nothing is sent anywhere. */
function isSameSend({ page, open, send, session }: SendContext): boolean {
  session.read();
  const current = session.openThread();
  return (
    current?.key === open.key &&
    current.verdict.phase === open.verdict.phase &&
    (!send.text || readDraftNow(page) === send.text)
  );
}

function remember({ open: { key, verdict }, decided }: SendContext): void {
  const { phase, opener, allows } = verdict;
  // Of several kinds the next message may be another than this one.
  const isOneKind = allows.length < 2;
  if (key && isOneKind)
    decided.set(key, { phase, openerAt: opener?.latest ?? null });
}

/** Sends once by the page's own means: what was pressed is pressed again. */
function replay({ page, send, pass }: SendContext): void {
  const target = send.control ?? page.findComposer();
  if (!target) return;
  const event = send.control ? makeClick() : makeEnter();
  pass.forEvent(event);
  target.dispatchEvent(event);
}

/** The moderator's own next press passes, while thread and text are the same. */
function armNext(context: SendContext, kind: string): void {
  const { page, pass, send } = context;
  const on = send.control ?? page.findComposer() ?? send.composer;
  if (!on) return;
  pass.arm({
    on,
    until: performance.now() + PASS_MS,
    isStill: () => isSameSend(context),
    onUse: () => void confirm(context, kind, 'noteSent'),
  });
  on.focus();
}

/** Looks whether the box was emptied; if not, the moderator's next Enter passes. Keeps what was sent. */
async function confirm(
  context: SendContext,
  kind: string,
  note: MessageKey,
): Promise<void> {
  const { page, session, bar, send, open } = context;
  const isHere = () => session.openThread()?.key === open.key;
  // Who moves on to another thread has sent: the draft would have stopped them.
  const isGone = () => !isHere() || readDraftNow(page) === '';
  if (send.text && !(await becomesTrue(isGone))) {
    if (readDraftNow(page) !== send.text) return;
    armNext(context, kind);
    bar.say(session.t('notePressEnter'));
    return;
  }
  const { key } = open;
  const isKept =
    key !== null && (await page.keep({ open, key, kind, text: send.text }));
  if (isHere()) bar.say(session.t(isKept ? note : 'noteNotKept'));
}

function becomesTrue(isTrue: () => boolean): Promise<boolean> {
  const until = performance.now() + SENT_WITHIN_MS;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const look = () => {
    if (isTrue()) resolve(true);
    else if (performance.now() > until) resolve(false);
    else setTimeout(look, LOOK_MS);
  };
  look();
  return promise;
}
