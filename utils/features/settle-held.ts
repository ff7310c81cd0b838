import type { ThreadKey } from '../core/thread-key.ts';
import type { SendContext, SendPlace, SettleSend } from './guarded-page.ts';
import type { HeldPress } from './held-press.ts';
import { SEEN_MS } from './held-send.ts';
import type { Standing } from './question.ts';
import { contextOf } from './send-context.ts';

/** How long a send waits for a thread that is still loading, ms, and how often it looks. */
const LOADING_MS = 6000;
const LOOK_MS = 40;

/** How long a held send waits for what settles it, ms: that comes when the page is idle. */
const PATIENCE_MS = 3000;

/** How long the moderator's next press passes where nobody could be asked, ms. */
const PASS_MS = 30_000;

/** What the guard holds just now. */
export interface GuardState extends SendPlace {
  readonly press: HeldPress;
  /** A dialog is open or on its way: another Enter meanwhile is held as well. */
  asking: Standing | 'loading' | null;
  /** The text that is being noted: one Enter can be several events. */
  noting: string | null;
}

/** Nothing is known for certain yet, and what is known may arrive within a moment. */
export const mayChange = ({ decision, session }: SendContext) =>
  decision.act === 'line' && session.isLoading();

/** Settles a send that is held: once `decided` tells what is known of it; null = it is not to be sent any more. */
export async function settleHeld(
  context: SendContext,
  state: GuardState,
  decide: (
    context: SendContext,
    state: GuardState,
  ) => Promise<SendContext | null>,
): Promise<void> {
  state.asking = 'loading';
  const onAsking = (asked: Standing | null) => {
    state.asking = asked;
  };
  try {
    const known = await decide(context, state);
    if (known)
      await withSettle(known, (settle) =>
        known.decision.act === 'ask'
          ? settle.ask(known, onAsking)
          : settle.release(known),
      );
  } finally {
    state.asking = null;
  }
}

/** For a moment the page may not tell which thread it is. */
const isOther = (a: ThreadKey | null, b: ThreadKey | null) =>
  a !== null && b !== null && a !== b;

/** Waits for what this tab is about to know of the thread. */
export async function waitUntilLoaded(
  { open, send }: SendContext,
  state: GuardState,
): Promise<SendContext | null> {
  const until = performance.now() + LOADING_MS;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    state.session.refresh();
    const context = contextOf(send, state);
    // Somebody moved on to another thread: what stays there is a draft.
    if (!context || isOther(open.key, context.open.key)) return null;
    if (!mayChange(context) || performance.now() > until) return context;
  }
}

/** Whatever goes wrong with what settles sends, the moderator's next press passes. */
export async function withSettle(
  context: SendContext,
  run: (settle: SettleSend) => Promise<void>,
): Promise<void> {
  const { page, pass, send } = context;
  try {
    await run(await inTime(page.loadSettle()));
  } catch (error) {
    console.error('Ventana: a send could not be settled.', error);
    const now = performance.now();
    const times = { from: now + SEEN_MS, until: now + PASS_MS };
    pass.arm({ send, ...times, isStill: () => true, onUse() {} });
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  const tooLate = Promise.withResolvers<never>();
  const late = () => tooLate.reject(new Error('its script did not come'));
  const timer = setTimeout(late, PATIENCE_MS);
  return Promise.race([promise, tooLate.promise]).finally(() =>
    clearTimeout(timer),
  );
}
