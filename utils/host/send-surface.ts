import { countAttachments } from './attachments.ts';
import { findComposer } from './pane.ts';
import { childrenOf, fits, isIn } from './past-names.ts';

/** What a moderator is about to send: where it is typed and what it holds. */
export interface Draft {
  /** null = a control that sends something of its own, where nothing can be typed. */
  readonly composer: HTMLElement | null;
  readonly text: string;
  /** Pictures and files that wait beside the text. */
  readonly attachments: number;
  readonly isEmpty: boolean;
}

/** What breaks a line where it is seen. */
const LINE = 'br, p, div';

/** The text of an editor as a person sees it, with its lines; emoji are images there, and speak by their `alt`. */
export function editorText(root: Node): string {
  let text = '';
  for (const node of childrenOf(root)) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof Element) {
      if (fits(node, LINE) && text) text += '\n';
      text += editorText(node);
    }
  }
  return text;
}

/** The text in a composer, as far as a person sees it. */
export const readDraftText = (composer: HTMLElement): string =>
  (composer instanceof HTMLTextAreaElement
    ? composer.value
    : editorText(composer)
  ).trim();

/** What is in a composer, sent or not. */
export function readDraftIn(composer: HTMLElement): Draft {
  const text = readDraftText(composer);
  const attachments = countAttachments(composer);
  return { composer, text, attachments, isEmpty: !text && !attachments };
}

/** An open list of mentions or saved replies: Enter picks from it and sends nothing. */
export const isPicking = (composer: Element) =>
  composer.getAttribute('aria-expanded') === 'true' ||
  Boolean(composer.getAttribute('aria-activedescendant'));

/** The draft that an Enter on `target` would send; null = it would send none. */
export function readDraftAt(target: EventTarget | null): Draft | null {
  const composer = findComposer(document); // No thread is open, or it is closed.
  if (!composer || !(target instanceof Node) || !isIn(target, composer))
    return null;
  const draft = readDraftIn(composer);
  return draft.isEmpty || isPicking(composer) ? null : draft;
}

/** An Enter by the page's own means; it is dispatched by its maker, who so knows it again. */
export function makeEnter(): KeyboardEvent {
  // Lexical and React read `key`; older builds of the page read `keyCode`.
  return new KeyboardEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

/** A press on a control by the page's own means: all of its events, for the page may act on any. */
export function makePress(control: Element): readonly Event[] {
  const { left, top, width, height } = control.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  const init = { ...place, bubbles: true, cancelable: true, composed: true };
  const pointer = { ...init, pointerId: 1, isPrimary: true };
  return [
    new PointerEvent('pointerdown', { ...pointer, buttons: 1 }),
    new MouseEvent('mousedown', { ...init, buttons: 1 }),
    new PointerEvent('pointerup', pointer),
    new MouseEvent('mouseup', init),
    new MouseEvent('click', init),
  ];
}
