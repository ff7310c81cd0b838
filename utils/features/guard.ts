import type { ThreadKey } from '../core/thread-key.ts';
import type { Standing } from './dialog-slot.ts';
import type {
  GuardedPage,
  GuardedSession,
  SendContext,
  SendPlace,
  SettleSend,
} from './guarded-page.ts';
import { type HeldSend, OneShotPass, SEEN_MS } from './held-send.ts';
import { holdEvent } from './hold-event.ts';
import type { Life } from './life.ts';
import {
  type ReadSend,
  readComposition,
  readInput,
  readKey,
  readPress,
} from './read-send.ts';
import { contextOf } from './send-context.ts';

/** Every event at which the page may send, and how it is read. */
const WATCHED: Readonly<Record<string, ReadSend>> = {
  keydown: readKey,
  beforeinput: readInput,
  compositionend: readComposition,
  // Pressing a control is all of these; the page may act on any.
  pointerdown: readPress,
  mousedown: readPress,
  touchstart: readPress,
  pointerup: readPress,
  mouseup: readPress,
  touchend: readPress,
  click: readPress,
};

/** The events at which a send is settled; the others of a press are only held with it. */
const SETTLING = new Set(['keydown', 'beforeinput', 'compositionend', 'click']);

/** How long a send waits for a thread that is still loading, ms, and how often it looks. */
const LOADING_MS = 6000;
const LOOK_MS = 40;

/** How long a held send waits for what settles it, ms: that comes when the page is idle. */
const PATIENCE_MS = 3000;

/** How long the moderator's next press passes where nobody could be asked, ms. */
const PASS_MS = 30_000;

export interface Guard {
  /** From now on sends are judged; before, all pass: nothing is known yet. */
  useSession(session: GuardedSession): void;
}

interface GuardState extends SendPlace {
  /** A dialog is open or on its way: another Enter meanwhile is held as well. */
  asking: Standing | 'loading' | null;
  /** The text that is being noted: one Enter can be several events. */
  noting: string | null;
}

/**
 * Stops a send until the moderator has decided. Registered before the page's own listeners; decides at once from
 * what this tab knows; whatever fails in here lets the message go as if we were not there.
 */
export function startGuard(life: Life, page: GuardedPage): Guard {
  let state: GuardState | null = null;
  const options = { capture: true, passive: false, signal: life.signal };
  const guarded = (readSend: ReadSend) => (event: Event) => {
    if (!state || life.signal.aborted) return;
    const start = performance.now();
    try {
      const send = readSend(event, page);
      if (!send || life.isInvalid) return;
      judge(event, send, state);
    } catch (error) {
      console.error('Ventana: the guard failed; the message goes out.', error);
    }
    // An end-to-end build tells how long each decision took.
    if (import.meta.env.MODE === 'e2e')
      performance.measure('ventana:guard', { start });
  };
  const listeners = Object.entries(WATCHED).map(
    ([type, readSend]) => [type, guarded(readSend)] as const,
  );
  const listen = () => {
    if (life.signal.aborted) return observer.disconnect();
    for (const [type, listener] of listeners)
      window.addEventListener(type, listener, options);
  };
  // `document.open()` takes every listener off the window, and gives the document another root.
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  listen();
  return {
    useSession(session) {
      const pass = new OneShotPass();
      const decided = new Map();
      state = { page, session, pass, decided, asking: null, noting: null };
    },
  };
}

function judge(event: Event, send: HeldSend, state: GuardState): void {
  const { session, pass, asking } = state;
  if (pass.isTooEarly(send)) {
    holdEvent(event);
    return;
  }
  if (pass.use(event, send)) return;
  if (asking) {
    holdEvent(event);
    // The page hid the dialog: nobody can answer, so the next Enter passes.
    if (asking !== 'loading' && !asking.isShown()) asking.giveUp();
    return;
  }
  refreshIn(session);
  const context = contextOf(send, state);
  if (!context) return;
  // A script that presses Enter is not made to wait: it would be Ventana that sends in the end.
  const isLoading = event.isTrusted && mayChange(context);
  if (isLoading || context.decision.act === 'ask') holdEvent(event);
  if (!SETTLING.has(event.type)) return;
  if (isLoading) void settleHeld(context, state, waitUntilLoaded);
  else settle(context, state);
}

/** A page that cannot be read any more is judged by what it showed before. */
function refreshIn(session: GuardedSession): void {
  try {
    session.refresh();
  } catch (error) {
    console.error('Ventana: the page could not be read.', error);
  }
}

/** Nothing is known for certain yet, and what is known may arrive within a moment. */
const mayChange = ({ decision, session }: SendContext) =>
  decision.act === 'line' && session.isLoading();

function settle(context: SendContext, state: GuardState): void {
  const { send, decision } = context;
  if (decision.act === 'pass') return;
  if (decision.act === 'ask') {
    void settleHeld(context, state, async () => context);
    return;
  }
  if (state.noting === send.text) return;
  state.noting = send.text;
  void withSettle(context, (settle) => settle.note(context)).finally(() => {
    state.noting = null;
  });
}

/** Settles a send that is held: once `decided` tells what is known of it; null = it is not to be sent any more. */
async function settleHeld(
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
async function waitUntilLoaded(
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
async function withSettle(
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
