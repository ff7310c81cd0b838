import type { ThreadKey } from '../core/thread-key.ts';
import type { EarlierDecision } from '../core/window/decide-send.ts';
import { makeEnter, readDraftText } from '../host/send-surface.ts';
import { isPageDark } from '../overlay/theme.ts';
import { now } from '../settings/clock.ts';
import { OVERRIDE } from './dialog-slot.ts';
import type { HeldSend, OneShotPass } from './held-send.ts';
import type { InboxSession, OpenThread } from './inbox-session.ts';
import { keepInJournal } from './keep-in-journal.ts';
import { loadDialog } from './load-dialog.ts';
import type { ThreadBar } from './thread-bar.ts';

export interface Settling {
  readonly open: OpenThread;
  readonly send: HeldSend;
  readonly session: InboxSession;
  readonly bar: ThreadBar;
  readonly pass: OneShotPass;
  readonly decided: Map<ThreadKey, EarlierDecision>;
  /** Decided before, or by the settings: the message is on its way already. */
  readonly isDecided?: true;
  /** Called as soon as the moderator has answered, or could not be asked. */
  readonly onAnswer?: () => void;
}

const PASS_MS = 30_000;
/** How long the page takes to put a sent message into the transcript and empty the box. */
const SENT_WITHIN_MS = 1500;
const LOOK_MS = 50;

/** Asks, sends once if so decided, and keeps what was sent in the journal. Never throws. */
export async function settleSend(settling: Settling): Promise<void> {
  const { session, bar, send, pass } = settling;
  try {
    const kind = settling.isDecided
      ? defaultKind(settling)
      : await ask(settling);
    if (kind === null) return focusComposer(send);
    if (!settling.isDecided) {
      if (!isSameThread(settling)) return;
      remember(settling);
      if (!replay(settling)) return bar.say(session.t('notePressAgain'));
    }
    await confirm(settling, kind);
  } catch (error) {
    console.error('Ventana: the notice could not open.', error);
    const on = send.control ?? send.composer;
    if (on) pass.arm(on, PASS_MS);
    on?.focus();
    bar.say(session.t('noteDialogFailed'));
  }
}

const defaultKind = ({ open }: Settling): string =>
  open.verdict.allows[0] ?? OVERRIDE;

async function ask(settling: Settling): Promise<string | null> {
  try {
    return await openNotice(settling);
  } finally {
    settling.onAnswer?.();
  }
}

async function openNotice({
  open,
  send,
  session,
}: Settling): Promise<string | null> {
  const askThem = await loadDialog();
  const question = {
    name: open.name,
    verdict: open.verdict,
    composerState: open.reading.composerState,
    text: send.text,
    now: now(),
    isDark: isPageDark(document),
    language: session.t.language,
  };
  return askThem(question, session.signal);
}

/** The thread may have been switched by the page while the dialog was open: then nothing is sent anywhere. */
function isSameThread({ open, send, session }: Settling): boolean {
  session.read();
  const isSameText =
    !send.composer || readDraftText(send.composer) === send.text;
  return session.openThread()?.key === open.key && isSameText;
}

function remember({ open: { key, verdict }, decided }: Settling): void {
  if (key)
    decided.set(key, {
      phase: verdict.phase,
      openerAt: verdict.opener?.latest ?? null,
    });
}

/** Sends once by the page's own means; false = only the moderator's own press will do. */
function replay({ send, pass }: Settling): boolean {
  const { composer, control, text } = send;
  if (control && !text) {
    pass.arm(control, PASS_MS);
    control.focus();
    return false;
  }
  if (!composer) return false;
  composer.focus();
  const enter = makeEnter();
  pass.forEvent(enter);
  composer.dispatchEvent(enter);
  return true;
}

function focusComposer({ composer }: HeldSend): void {
  composer?.focus();
}

/** Looks whether the box was emptied; if not, the moderator's next Enter passes. */
async function confirm(settling: Settling, kind: string): Promise<void> {
  const { session, bar, send, pass, open, isDecided } = settling;
  const { composer, text } = send;
  if (!composer || !text) return;
  const isSent = await becomesTrue(
    () => !composer.isConnected || readDraftText(composer) !== text,
  );
  if (!isSent) {
    pass.arm(composer, PASS_MS);
    return bar.say(session.t('notePressEnter'));
  }
  if (open.key) await keepInJournal({ open, key: open.key, kind, text });
  bar.say(session.t(isDecided ? 'notePassed' : 'noteSent'));
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
