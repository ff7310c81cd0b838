import { useEffect, useRef } from 'react';

/**
 * What somebody has opened the panel for, the likeliest first: the questions that its button has named, or else a
 * reply; the note only where there is none.
 */
const FIRST = ['.reopeners .reply', '[type="search"]', '.reply', 'textarea'];

/** Has the focus come in with each opening; none for 0. */
export function useFirstFocus(opened: number, isReady: boolean): void {
  const focusedAt = useRef(0);
  useEffect(() => {
    if (!isReady || focusedAt.current === opened) return;
    focusedAt.current = opened;
    FIRST.map((selector) => document.querySelector<HTMLElement>(selector))
      .find((element) => element !== null)
      ?.focus();
  }, [opened, isReady]);
}
