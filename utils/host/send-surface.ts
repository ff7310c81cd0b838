import { isBefore } from './dom-order.ts';
import { findComposer } from './pane.ts';
import { visibleText } from './visible-text.ts';

/** What a moderator is about to send: where it is typed and what it says. */
export interface Draft {
  readonly composer: HTMLElement;
  readonly text: string;
}

/** The text in a composer, as far as a person sees it. */
export const readDraftText = (composer: HTMLElement): string =>
  (composer instanceof HTMLTextAreaElement
    ? composer.value
    : visibleText(composer)
  ).trim();

/** An open list of mentions or saved replies: Enter picks from it and sends nothing. */
const isPicking = (composer: Element) =>
  composer.getAttribute('aria-expanded') === 'true' ||
  Boolean(composer.getAttribute('aria-activedescendant'));

/** The draft that an Enter on `target` would send; null = it would send none. */
export function readDraftAt(target: EventTarget | null): Draft | null {
  const composer = findComposer(document); // No thread is open, or it is closed.
  if (!composer || !(target instanceof Node) || !composer.contains(target))
    return null;
  const text = readDraftText(composer);
  return text && !isPicking(composer) ? { composer, text } : null;
}

const CONTROL = '[role="button"], button';

/**
 * The control that an event on `target` would press to send: one that stands after the composer and opens nothing.
 * Language-free on purpose: "Send", "Send a Like" and what comes next are all of this shape. Null = no such control.
 */
export function findSendControl(
  target: EventTarget | null,
): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const control = target.closest<HTMLElement>(CONTROL);
  if (
    !control ||
    control.hasAttribute('aria-haspopup') ||
    control.hasAttribute('aria-expanded')
  )
    return null;
  if (control.getAttribute('aria-disabled') === 'true') return null;
  const composer = findComposer(document);
  if (!composer || composer.contains(control)) return null;
  return isBefore(composer, control) && isBeside(control, composer)
    ? control
    : null;
}

/** In the composer's own area: near enough that the two share an ancestor without the transcript or another pane. */
function isBeside(control: Element, composer: Element): boolean {
  let area = composer.parentElement;
  while (area && !area.contains(control)) area = area.parentElement;
  return (
    area !== null &&
    !area.querySelector(
      '[role="main"], [data-surface*="thread_title"], [data-pagelet*="ContextCard"]',
    )
  );
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

/** A press on a control by the page's own means. */
export const makeClick = (): MouseEvent =>
  new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
