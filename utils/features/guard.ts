import type {
  GuardedPage,
  GuardedSession,
  SendContext,
} from './guarded-page.ts';
import { HeldPress } from './held-press.ts';
import { type HeldSend, OneShotPass } from './held-send.ts';
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
import {
  type GuardState,
  mayChange,
  settleHeld,
  waitUntilLoaded,
  withSettle,
} from './settle-held.ts';

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

export interface Guard {
  /** From now on sends are judged; before, all pass: nothing is known yet. */
  useSession(session: GuardedSession): void;
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
      const press = new HeldPress();
      const now = { asking: null, noting: null };
      state = { page, session, pass, press, decided, ...now };
    },
  };
}

const isHeldKey = (event: Event) =>
  event instanceof KeyboardEvent && event.repeat;

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
  const isHeld = isLoading || context.decision.act === 'ask';
  const isRest = state.press.goesOn(event, send, isHeld);
  if (isHeld || isRest) holdEvent(event);
  if (!SETTLING.has(event.type)) return;
  // A key that is still held, pressed for something else, asks nothing.
  if (context.decision.act === 'ask' && isHeldKey(event)) return;
  if (isLoading) void settleHeld(context, state, waitUntilLoaded);
  else if (isRest) void settleHeld(context, state, async () => context);
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
