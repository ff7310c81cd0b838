import { useEffect, useLayoutEffect, useRef } from 'react';
import { parsePlace, RULES_VIEW } from './rules-place.ts';

interface Left {
  /** The address of the overview at that time. */
  readonly hash: string;
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
  const left = useRef<Left | null>(null);
  const shown = useRef<string | null>(null);
  const isCard = (at: string) => parsePlace(at).at !== 'overview';

  useEffect(() => {
    // The place must be noted before the card takes it: React draws after the event.
    const note = () => {
      const to = location.hash.slice(1);
      const hash = shown.current;
      if (hash !== null && !isCard(hash) && isCard(to))
        left.current = {
          hash,
          top: scrollY,
          focused: document.activeElement,
        };
    };
    window.addEventListener('hashchange', note, { capture: true });
    return () =>
      window.removeEventListener('hashchange', note, { capture: true });
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
    if (before !== null && isCard(before) && hash === left.current?.hash) {
      const { top, focused } = left.current;
      scrollTo({ top });
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
