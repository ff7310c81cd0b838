import type { SettleSend } from './guarded-page.ts';
import type { InboxSession } from './inbox-session.ts';

const INBOX_SLOT = Symbol.for('ventana.inbox');

/**
 * Where the first script, which stands before the page's own listeners, and the second one, which comes once the page
 * is idle, find each other: both run in one isolated world, which the page cannot reach.
 */
interface InboxSlot {
  readonly session: Promise<InboxSession>;
  /** The second script settles sends from now on. */
  useSettle(settle: SettleSend): void;
}

const world = globalThis as { [INBOX_SLOT]?: InboxSlot };

/** For the first script: opens the slot at once, and fills it once there is a session. */
export function openInboxSlot() {
  const session = Promise.withResolvers<InboxSession>();
  const settle = Promise.withResolvers<SettleSend>();
  world[INBOX_SLOT] = {
    session: session.promise,
    useSettle: settle.resolve,
  };
  return { fill: session.resolve, loadSettle: () => settle.promise };
}

/** For the second script; null = the first has failed. */
export const inboxSlot = (): InboxSlot | null => world[INBOX_SLOT] ?? null;
