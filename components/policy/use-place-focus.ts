import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { parsePlace, RULES_VIEW } from './rules-place.ts';

/** How the overview was when a card took its place. */
interface Left {
  readonly top: number;
  readonly focused: Element | null;
}

function goTo(element: HTMLElement) {
  for (
    let folded = element.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true;
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
}

const isCard = (hash: string) => parsePlace(hash).at !== 'overview';

/** Notes how the overview was at each place that was left for a card. */
function useLeftPlaces(shown: RefObject<string | null>) {
  const left = useRef(new Map<string, Left>());
  useEffect(() => {
    const note = () => {
      const to = location.hash.slice(1);
      const hash = shown.current;
      if (hash !== null && !isCard(hash) && isCard(to))
        left.current.set(hash, {
          top: scrollY,
          focused: document.activeElement,
        });
    };
    // A browser tells `popstate` first: at `hashchange` the card may already be drawn.
    const events = ['popstate', 'hashchange'] as const;
    for (const event of events) window.addEventListener(event, note);
    return () => {
      for (const event of events) window.removeEventListener(event, note);
    };
  }, [shown]);
  return left;
}

function showCard() {
  scrollTo({ top: 0 });
  document.getElementById('card-title')?.focus({ preventScroll: true });
}

function goBackTo({ top, focused }: Left) {
  scrollTo({ top });
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Moves scroll and focus with the address: to the place it names, and from a card back to where its link was. */
export function usePlaceFocus(
  hash: string,
  /** A place in the overview is to be shown: nothing may hide it. */
  onGo: () => void,
): void {
  const shown = useRef<string | null>(null);
  const left = useLeftPlaces(shown);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = hash;
    if (before === hash) return;
    if (isCard(hash)) return showCard();
    const past = left.current.get(hash);
    if (before !== null && isCard(before) && past) return goBackTo(past);
    if (before === null && hash === RULES_VIEW) return;
    onGo();
    // Results that hid the place are gone only after the next drawing.
    requestAnimationFrame(() => {
      const target = document.getElementById(hash);
      if (target) goTo(target);
    });
  }, [hash]);
}
