import type { ThreadKey } from '../core/thread-key.ts';
import {
  decideSend,
  type EarlierDecision,
  type SendDecision,
} from '../core/window/decide-send.ts';
import { findComposer } from '../host/read-thread.ts';
import {
  findSendControl,
  readDraftAt,
  readDraftText,
} from '../host/send-surface.ts';
import { type HeldSend, heldEnter, OneShotPass } from './held-send.ts';
import type { InboxSession, OpenThread } from './inbox-session.ts';
import { settleSend } from './settle-send.ts';
import type { ThreadBar } from './thread-bar.ts';

/** Pressing a control is all of these; the page may act on any. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
] as const;

export interface Guard {
  /** From now on sends are judged; before, all pass: nothing is known yet. */
  useSession(session: InboxSession, bar: ThreadBar): void;
}

interface Watch {
  readonly session: InboxSession;
  readonly bar: ThreadBar;
  readonly pass: OneShotPass;
  readonly decided: Map<ThreadKey, EarlierDecision>;
  /** A dialog is open or on its way: another Enter meanwhile is held as well. */
  isAsking: boolean;
}

/**
 * Stops a send until the moderator has decided. Registered before the page's own listeners; decides at once from
 * what this tab knows; whatever fails in here lets the message go as if we were not there.
 */
export function startGuard(signal: AbortSignal): Guard {
  let watch: Watch | null = null;
  const guarded =
    (handle: (event: Event, watch: Watch) => void) => (event: Event) => {
      if (!watch || signal.aborted) return;
      try {
        handle(event, watch);
      } catch (error) {
        console.error(
          'Ventana: the guard failed; the message goes out as it is.',
          error,
        );
      }
    };
  const options = { capture: true, signal };
  window.addEventListener('keydown', guarded(onKeydown), options);
  window.addEventListener('beforeinput', guarded(onBeforeInput), options);
  for (const press of PRESSES)
    window.addEventListener(press, guarded(onPress), options);
  return {
    useSession(session, bar) {
      watch = {
        session,
        bar,
        pass: new OneShotPass(),
        decided: new Map(),
        isAsking: false,
      };
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

function onKeydown(event: Event, watch: Watch): void {
  if (!(event instanceof KeyboardEvent)) return;
  const isActivation = event.key === ' ' || event.key === 'Enter';
  const control = isActivation ? findSendControl(originOf(event)) : null;
  const draft = isPlainEnter(event) ? readDraftAt(originOf(event)) : null;
  if (control) judge(event, heldControl(control), watch);
  else if (draft) judge(event, heldEnter(draft), watch);
}

/** Enter without a keydown: the end of a composition, a phone's keyboard, dictation. */
function onBeforeInput(event: Event, watch: Watch): void {
  if (!(event instanceof InputEvent) || event.inputType !== 'insertParagraph')
    return;
  const draft = readDraftAt(originOf(event));
  if (draft) judge(event, heldEnter(draft), watch);
}

function onPress(event: Event, watch: Watch): void {
  const control = findSendControl(originOf(event));
  if (control) judge(event, heldControl(control), watch);
}

function heldControl(control: HTMLElement): HeldSend {
  const composer = findComposer(document);
  const text = composer ? readDraftText(composer) : '';
  return { by: 'control', composer, control, text };
}

function judge(event: Event, send: HeldSend, watch: Watch): void {
  const { session, bar, pass, decided } = watch;
  if (pass.covers(event, send.control ?? send.composer)) return;
  if (watch.isAsking) {
    hold(event);
    return;
  }
  const isStart =
    event.type === 'keydown' ||
    event.type === 'click' ||
    event.type === 'beforeinput';
  if (isStart) session.read();
  const open = session.openThread();
  if (!open) return;
  const decision = decisionOn(open, watch);
  if (decision === 'pass') return;
  if (decision === 'ask') {
    hold(event);
    if (!isStart) return;
    watch.isAsking = true;
    const onAnswer = () => {
      watch.isAsking = false;
    };
    void settleSend({ open, send, session, bar, pass, decided, onAnswer });
  } else if (isStart) {
    if (decision === 'line') bar.say(session.t('noteUnknown'));
    else
      void settleSend({
        open,
        send,
        session,
        bar,
        pass,
        decided,
        isDecided: true,
      });
  }
}

function decisionOn(
  { key, verdict }: OpenThread,
  { session, decided }: Watch,
): SendDecision {
  const earlier = key ? decided.get(key) : undefined;
  return decideSend(verdict, { askWhen: session.settings.askWhen, earlier });
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
