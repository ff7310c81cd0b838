import type { GuardedPage } from './guarded-page.ts';
import type { HeldSend } from './held-send.ts';

/** What may be a send: what it would send, and null where it would send nothing. */
export type ReadSend = (event: Event, page: GuardedPage) => HeldSend | null;

const isPlainEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' &&
  !event.shiftKey &&
  !event.isComposing &&
  event.keyCode !== 229;

/** Where an event began, also inside an open shadow root of the page's. */
const originOf = (event: Event) => event.composedPath()[0] ?? event.target;

function heldEnter(event: Event, page: GuardedPage): HeldSend | null {
  const draft = page.readDraftAt(originOf(event));
  const { isTrusted } = event;
  return draft && { ...draft, control: null, isDraft: true, isTrusted };
}

const NOTHING = { text: '', attachments: 0, isEmpty: true } as const;

function heldControl(event: Event, page: GuardedPage): HeldSend | null {
  const found = page.findSendControl(originOf(event));
  if (!found) return null;
  const { control, sendsDraft } = found;
  const composer = page.findComposer();
  const draft = composer && page.readDraftIn(composer);
  const isDraft = sendsDraft && draft !== null && !draft.isEmpty;
  const held = isDraft ? draft : { composer, ...NOTHING };
  return { ...held, control, isDraft, isTrusted: event.isTrusted };
}

/** Enter in the composer; Enter or Space on a control. */
export const readKey: ReadSend = (event, page) => {
  if (!(event instanceof KeyboardEvent)) return null;
  const isActivation = event.key === ' ' || event.key === 'Enter';
  const control = isActivation ? heldControl(event, page) : null;
  return control ?? (isPlainEnter(event) ? heldEnter(event, page) : null);
};

/** An Enter that the browser reports only as input: a phone's keyboard, dictation. */
export const readInput: ReadSend = (event, page) =>
  event instanceof InputEvent && event.inputType === 'insertParagraph'
    ? heldEnter(event, page)
    : null;

/** A composition that ends in a newline: Lexical takes it for an Enter. */
export const readComposition: ReadSend = (event, page) =>
  event instanceof CompositionEvent && event.data.endsWith('\n')
    ? heldEnter(event, page)
    : null;

export const readPress: ReadSend = heldControl;
