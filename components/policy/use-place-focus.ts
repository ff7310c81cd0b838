import { useEffect, useLayoutEffect, useRef } from 'react';
import { parsePlace, RULES_VIEW } from './rules-place.ts';

/** How the overview was when a card took its place. */
interface Left {
  readonly top: number;
  readonly focused: Element | null;
}

function goTo(element: HTMLElement, block: 'start' | 'center') {
  for (
    let folded = element.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true;
  element.scrollIntoView({ block });
  element.focus({ preventScroll: true });
}

/** Moves scroll and focus with the address: to the place it names, and from a card back to where its link was. */
export function usePlaceFocus(
  hash: string,
  /** A place in the overview is to be shown: nothing may hide it. */
  onGo: () => void,
): void {
  const left = useRef(new Map<string, Left>());
  const shown = useRef<string | null>(null);
  const isCard = (at: string) => parsePlace(at).at !== 'overview';

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
  }, []);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = hash;
    const find = (id: string) => document.getElementById(id);
    if (isCard(hash)) {
      if (before === hash) return;
      const title = find('card-title');
      scrollTo({ top: 0 });
      title?.focus({ preventScroll: true });
      return;
    }
    const past = left.current.get(hash);
    if (before !== null && isCard(before) && past) {
      scrollTo({ top: past.top });
      const { focused } = past;
      if (focused instanceof HTMLElement)
        focused.focus({ preventScroll: true });
      return;
    }
    if (before === hash || (before === null && hash === RULES_VIEW)) return;
    onGo();
    // Results that hid the place are gone only after the next drawing.
    requestAnimationFrame(() => {
      const target = find(hash);
      if (target) goTo(target, 'start');
    });
  }, [hash]);
}
