import type { ClosingThread } from '../core/closing.ts';
import { linkToThread } from '../core/inbox-link.ts';
import { parseThreadKey, type ThreadKey } from '../core/thread-key.ts';
import { openRow } from '../host/open-row.ts';
import { forgetBegunJump, loadBegunJump } from '../settings/jump-begun.ts';
import type { InboxSession } from './inbox-session.ts';

/** How long the page takes to show, and to tell, what it has opened. */
const OPENED_WITHIN_MS = 3000;
const LOOK_MS = 50;

export interface JumpPlace {
  readonly session: InboxSession;
  /** Asks whether a draft may be left behind. */
  ask(): Promise<boolean>;
  /** Opens an address in this tab. */
  leadTo(url: string): Promise<void>;
}

const composerOf = (session: InboxSession): HTMLElement | null =>
  session.openThread()?.reading.composer ?? null;

/**
 * Opens a thread: by its row if the list shows it now, else by its address. A draft is left only if the moderator says
 * so.
 */
export async function jumpTo(
  { thread }: Pick<ClosingThread, 'thread'>,
  place: JumpPlace,
): Promise<void> {
  const { session } = place;
  session.read();
  const mayLeave = session.hasDraft();
  if (mayLeave && !(await place.ask())) return;
  // The page has gone on meanwhile, and so may the extension be.
  if (session.life.isInvalid) return;
  session.read();
  const before = session.openThread()?.key ?? null;
  const composer = composerOf(session);
  if (!openRow(session.reading?.rows ?? [], thread)) {
    await lead(thread, place);
    return;
  }
  if (await becomesOpen(thread, session)) {
    await focusNew(session, composer);
    return;
  }
  // A row of a newer page may take no such press. Whoever has gone elsewhere, or writes, stays there.
  const isWhereItWas = (session.openThread()?.key ?? null) === before;
  if (before && isWhereItWas && (mayLeave || !session.hasDraft()))
    await lead(thread, place);
}

/** Ends in this document a jump that led to it, and takes over what it had visited. */
export async function endBegunJump(
  session: InboxSession,
  visited: Set<ThreadKey>,
): Promise<void> {
  const jump = await loadBegunJump();
  if (!jump) return;
  const { thread, leftMs } = jump;
  if (!(await becomesOpen(thread, session, leftMs))) return;
  for (const one of jump.visited) visited.add(one);
  session.draw();
  await forgetBegunJump();
  await focusNew(session, null, leftMs);
}

async function lead(thread: ThreadKey, { leadTo }: JumpPlace): Promise<void> {
  const address = parseThreadKey(thread);
  if (address) await leadTo(linkToThread(address));
}

function becomesOpen(
  thread: ThreadKey,
  session: InboxSession,
  forMs?: number,
): Promise<boolean> {
  const isOpen = () => {
    session.refresh();
    return session.openThread()?.key === thread;
  };
  return becomesTrue(isOpen, session, forMs);
}

/** False = it did not in time, or nobody is there to wait for it. */
function becomesTrue(
  isTrue: () => boolean,
  { life }: InboxSession,
  forMs = OPENED_WITHIN_MS,
): Promise<boolean> {
  const until = performance.now() + forMs;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const look = () => {
    if (isTrue()) resolve(true);
    else if (life.isInvalid || performance.now() > until) resolve(false);
    else setTimeout(look, LOOK_MS);
  };
  look();
  return promise;
}

/** One goes there to answer. Whoever has put the focus elsewhere since keeps it. */
async function focusNew(
  session: InboxSession,
  before: HTMLElement | null,
  forMs?: number,
): Promise<void> {
  // The page tells what it has opened before it draws where to write.
  await becomesTrue(
    () => !isFocusFree(before) || composerOf(session) !== null,
    session,
    forMs,
  );
  if (isFocusFree(before)) composerOf(session)?.focus({ preventScroll: true });
}

function isFocusFree(before: HTMLElement | null): boolean {
  const { activeElement: active, body } = document;
  return (
    !active ||
    active === body ||
    active === before ||
    active.localName === 'ventana-strip'
  );
}
