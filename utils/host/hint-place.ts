import { readBarPlace } from './bar-place.ts';
import { findTranscript } from './pane.ts';
import { isIn } from './past-names.ts';

/**
 * Puts a line under the composer: right after what the bar stands before. Where the newest message was in view, it
 * stays so. Nothing else of the page moves by what the line says later. null, or a page in which there is no such
 * place = takes it away.
 */
export function placeHint(host: HTMLElement, composer: Element | null): void {
  const place = composer && readBarPlace(document);
  const after = place?.before;
  if (!after || !isIn(composer, after)) {
    host.remove();
    return;
  }
  const isThere =
    host.parentNode === place.parent && host.previousElementSibling === after;
  // What is just being pressed must not move away; the next reading puts it there.
  if (isThere || document.querySelector(':active')) return;
  const stayAtEnd = watchEnd();
  after.after(host);
  // The bar comes in the same turn.
  queueMicrotask(stayAtEnd);
}

/** Remembers whether the newest message is in view; what it gives brings it back there. */
function watchEnd(): () => void {
  const scroller = findScroller(findTranscript(document));
  if (!scroller) return () => {};
  const { scrollHeight, scrollTop, clientHeight } = scroller;
  const isAtEnd = scrollHeight - scrollTop - clientHeight < 2;
  return () => {
    if (isAtEnd) scroller.scrollTop = scrollHeight;
  };
}

function findScroller(transcript: Element | null): Element | null {
  for (let box = transcript; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return null;
}
