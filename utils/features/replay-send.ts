import { type Draft, makeEnter, makePress } from '../host/send-surface.ts';
import type { GuardedPage, SendContext } from './guarded-page.ts';

const PASS_MS = 30_000;
/** How long the page takes to show that something was sent. */
const SENT_WITHIN_MS = 1500;
/** A sticker or a voice message comes later than a text; who is told too early to press again sends it twice. */
const UPLOADED_WITHIN_MS = 3500;
/** How long the page takes to tell which thread it has opened. */
const TOLD_WITHIN_MS = 2500;
const LOOK_MS = 50;

/** The page may have replaced the box: always look at the one that is there now. */
function readDraftNow(page: GuardedPage): Draft | null {
  const composer = page.findComposer(); // The thread was closed meanwhile.
  return composer && page.readDraftIn(composer);
}

/** Whether what was to be sent still waits, as it was. */
function isWaiting({ page, send }: SendContext): boolean {
  if (!send.isDraft) return true;
  const draft = readDraftNow(page);
  return draft?.text === send.text && draft.attachments === send.attachments;
}

/**
 * Whether another thread is open than the one that was asked about. `untold` = the page does not say which, as for a
 * moment after a switch, when its links lag behind.
 */
export function threadNow({
  session,
  open: { key },
}: SendContext): 'same' | 'other' | 'untold' {
  session.refresh();
  const now = session.openThread();
  if (!now) return 'other';
  if (key === null || now.key === key) return 'same';
  return now.key === null ? 'untold' : 'other';
}

/** Thread and draft are as they were when it was asked; else nothing is sent anywhere. */
export async function isSameSend(context: SendContext): Promise<boolean> {
  // Who has another draft before them has moved on, also if they come back within the time that is waited here.
  if (!isWaiting(context)) return false;
  await becomesTrue(() => threadNow(context) !== 'untold', TOLD_WITHIN_MS);
  return threadNow(context) === 'same' && isWaiting(context);
}

/** Sends once by the page's own means, if it still is the same: what was pressed is pressed again. */
export function replay(context: SendContext): void {
  const { page, send, pass } = context;
  // Looked at in this very turn: the page must not change anything between look and press.
  if (threadNow(context) !== 'same' || !isWaiting(context)) return;
  const target = send.control ?? page.findComposer();
  if (!target) return;
  const events = send.control ? makePress(send.control) : [makeEnter()];
  pass.during(events, () => {
    for (const event of events) target.dispatchEvent(event);
  });
}

/** The moderator's own next press passes, but not before `afterMs`, while thread and draft are the same. */
export function armNext(
  context: SendContext,
  onUse: () => void,
  afterMs = 0,
): void {
  const { page, pass, send } = context;
  const composer = page.findComposer();
  pass.arm({
    send: { ...send, composer },
    from: performance.now() + afterMs,
    until: performance.now() + PASS_MS,
    isStill: () => threadNow(context) === 'same' && isWaiting(context),
    onUse,
  });
  (send.control ?? composer)?.focus();
}

/** What the thread's last message is; it changes with each one that leaves. */
export const lastMessageOf = ({ session }: SendContext): string => {
  const reading = session.openThread()?.reading;
  return JSON.stringify([reading?.messageIds?.at(-1), reading?.newest]);
};

/**
 * Whether it left, as far as the page shows: the box was emptied; or, of what was not in the box, a message appeared
 * that was not the last one before (`before`). Who moves on to another thread has sent: the draft would have stopped
 * them.
 */
export function hasLeft(
  context: SendContext,
  before: string,
): Promise<boolean> {
  const { page, send } = context;
  return becomesTrue(
    () => {
      if (threadNow(context) === 'other') return send.isDraft;
      return send.isDraft
        ? readDraftNow(page)?.isEmpty === true
        : lastMessageOf(context) !== before;
    },
    send.isDraft ? SENT_WITHIN_MS : UPLOADED_WITHIN_MS,
  );
}

function becomesTrue(
  isTrue: () => boolean,
  withinMs: number,
): Promise<boolean> {
  const until = performance.now() + withinMs;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const look = () => {
    if (isTrue()) resolve(true);
    else if (performance.now() > until) resolve(false);
    else setTimeout(look, LOOK_MS);
  };
  look();
  return promise;
}
