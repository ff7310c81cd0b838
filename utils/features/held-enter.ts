/**
 * The Enter that chose a reply may still be held when the caret is in the composer: until it is let go, it is not for
 * the page.
 */
export function dropHeldEnter(): void {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.repeat) return over.abort();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('keyup', () => over.abort(), options);
}
