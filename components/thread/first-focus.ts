import { useEffect, useRef } from 'react';

/**
 * What somebody has opened the panel for, the likeliest first: the questions that its button has named, or else a
 * reply; the note only where there is none.
 */
const FIRST = ['.reopeners .reply', '[type="search"]', '.reply', 'textarea'];

const findFirst = (): HTMLElement | null => {
  for (const selector of FIRST) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
};

/**
 * Has the focus come in with each opening; none for 0. What comes first is known bit by bit, and a reply that changes
 * its group is drawn anew, without the focus: until somebody presses something, the focus follows.
 */
export function useFirstFocus(opened: number, isReady: boolean): void {
  const focusedAt = useRef(0);
  const touchedAt = useRef(0);
  useEffect(() => {
    const end = new AbortController();
    const touch = () => {
      touchedAt.current = focusedAt.current;
    };
    for (const type of ['keydown', 'pointerdown', 'click'])
      document.addEventListener(type, touch, {
        capture: true,
        signal: end.signal,
      });
    return () => end.abort();
  }, []);
  // After each drawing.
  useEffect(() => {
    if (!isReady || touchedAt.current === opened) return;
    const isNew = focusedAt.current !== opened;
    focusedAt.current = opened;
    const first = findFirst();
    if (first !== document.activeElement && (isNew || document.hasFocus()))
      first?.focus();
  });
}
