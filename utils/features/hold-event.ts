/**
 * What the browser would do by itself after these is part of the send, or, of a mouse, takes the caret out of the
 * draft. Undoing a touch or a pointer would take the click away, and that is what asks.
 */
const UNDONE = new Set(['keydown', 'beforeinput', 'mousedown', 'click']);

/** Keeps an event from the page. */
export function holdEvent(event: Event): void {
  event.stopImmediatePropagation();
  if (UNDONE.has(event.type)) event.preventDefault();
  if (event instanceof CompositionEvent) endWithoutNewline(event);
}

/** The page's editor has to learn that the composition is over, but not of the newline that it takes for an Enter. */
function endWithoutNewline({ target, data }: CompositionEvent): void {
  const ended = new CompositionEvent('compositionend', {
    data: data.replace(/\n$/, ''),
    bubbles: true,
    composed: true,
  });
  target?.dispatchEvent(ended);
}
