import { decideSend, type SendDecision } from '../core/window/decide-send.ts';
import { readDraftText } from '../host/send-surface.ts';
import type { Asked } from './dialog-slot.ts';
import {
  type GuardedPage,
  type GuardedSession,
  type GuardedThread,
  inboxPage,
} from './guarded-page.ts';
import { type HeldSend, heldEnter, OneShotPass } from './held-send.ts';
import type { Life } from './life.ts';
import {
  askThenSend,
  noteSend,
  type SendContext,
  type SendPlace,
} from './settle-send.ts';
import type { ThreadBar } from './thread-bar.ts';

/** Pressing a control is all of these; the page may act on any. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
] as const;

/** The events at which a send is settled; the others of a press are only held with it. */
const SETTLING = new Set(['keydown', 'beforeinput', 'click']);

/** The events that come first in a press or a key: before them the page is read anew. */
const FIRST = new Set([
  'keydown',
  'beforeinput',
  'click',
  'pointerdown',
  'touchstart',
]);

export interface Guard {
  /** From now on sends are judged; before, all pass: nothing is known yet. */
  useSession(session: GuardedSession, bar: ThreadBar): void;
}

interface GuardState extends SendPlace {
  /** A dialog is open or on its way: another Enter meanwhile is held as well. */
  asking: Asked | 'loading' | null;
  /** The text that is being noted: one Enter can be several events. */
  noting: string | null;
}

/**
 * Stops a send until the moderator has decided. Registered before the page's own listeners; decides at once from
 * what this tab knows; whatever fails in here lets the message go as if we were not there.
 */
export function startGuard(life: Life, page = inboxPage): Guard {
  let state: GuardState | null = null;
  const guarded =
    (readSend: (event: Event, page: GuardedPage) => HeldSend | null) =>
    (event: Event) => {
      if (!state || life.signal.aborted) return;
      try {
        const send = readSend(event, page);
        if (send && !life.isInvalid) judge(event, send, state);
      } catch (error) {
        console.error(
          'Ventana: the guard failed; the message goes out.',
          error,
        );
      }
    };
  const options = { capture: true, passive: false, signal: life.signal };
  window.addEventListener('keydown', guarded(readKey), options);
  window.addEventListener('beforeinput', guarded(readInput), options);
  for (const press of PRESSES)
    window.addEventListener(press, guarded(readPress), options);
  return {
    useSession(session, bar) {
      const pass = new OneShotPass();
      const decided = new Map();
      state = { page, session, bar, pass, decided, asking: null, noting: null };
    },
  };
}

const isPlainEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' &&
  !event.shiftKey &&
  !event.isComposing &&
  event.keyCode !== 229;

/** Where an event began, also inside an open shadow root of the page's. */
const originOf = (event: Event) => event.composedPath()[0] ?? event.target;

function readKey(event: Event, page: GuardedPage): HeldSend | null {
  if (!(event instanceof KeyboardEvent)) return null;
  const isActivation = event.key === ' ' || event.key === 'Enter';
  const origin = originOf(event);
  const control = isActivation ? page.findSendControl(origin) : null;
  if (control) return heldControl(control, page);
  const draft = isPlainEnter(event) ? page.readDraftAt(origin) : null;
  return draft && heldEnter(draft);
}

/** An Enter that the browser reports only as input: a phone's keyboard, dictation. */
function readInput(event: Event, page: GuardedPage): HeldSend | null {
  const isParagraph =
    event instanceof InputEvent && event.inputType === 'insertParagraph';
  const draft = isParagraph ? page.readDraftAt(originOf(event)) : null;
  return draft && heldEnter(draft);
}

function readPress(event: Event, page: GuardedPage): HeldSend | null {
  const control = page.findSendControl(originOf(event));
  return control && heldControl(control, page);
}

function heldControl(control: HTMLElement, page: GuardedPage): HeldSend {
  const composer = page.findComposer();
  const text = composer ? readDraftText(composer) : '';
  return { by: 'control', composer, control, text };
}

function judge(event: Event, send: HeldSend, state: GuardState): void {
  const { session, pass, asking } = state;
  if (pass.use(event, send.control ?? send.composer)) return;
  if (asking) {
    hold(event);
    // The page hid the dialog: nobody can answer, so the next Enter passes.
    if (asking !== 'loading' && !asking.isShown()) asking.giveUp();
    return;
  }
  if (FIRST.has(event.type)) session.read();
  const open = session.openThread();
  if (!open) return;
  const decision = decisionOn(open, state);
  if (decision === 'ask') hold(event);
  if (SETTLING.has(event.type)) settle(decision, { event, open, send }, state);
}

function settle(
  decision: SendDecision,
  { event, open, send }: { event: Event; open: GuardedThread; send: HeldSend },
  state: GuardState,
): void {
  const { session, bar } = state;
  const context: SendContext = { ...state, open, send };
  if (decision === 'line') bar.say(session.t('noteUnknown'));
  if (decision === 'ask') {
    state.asking = 'loading';
    void askThenSend(context, (asked) => {
      state.asking = asked;
    });
  }
  // What the page itself dispatches is not the moderator's doing: no script may write the journal.
  if (decision === 'note' && event.isTrusted && state.noting !== send.text) {
    state.noting = send.text;
    void noteSend(context).finally(() => {
      state.noting = null;
    });
  }
}

function decisionOn(
  { key, verdict }: GuardedThread,
  { session, decided }: GuardState,
): SendDecision {
  const earlier = key ? decided.get(key) : undefined;
  return decideSend(verdict, { askWhen: session.settings.askWhen, earlier });
}

/** Only the last event of a press is undone: undoing a touch would take away the click that asks. */
function hold(event: Event): void {
  event.stopImmediatePropagation();
  if (SETTLING.has(event.type)) event.preventDefault();
}
