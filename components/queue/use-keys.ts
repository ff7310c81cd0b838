import { useEffect, useEffectEvent } from 'react';

/** A key that is held down goes on with these alone: it must not hide one row after the other. */
const GOES_ON: ReadonlySet<string> = new Set([
  'j',
  'k',
  'ArrowDown',
  'ArrowUp',
]);

const NOT_TYPED: ReadonlySet<string> = new Set(['radio', 'checkbox', 'button']);

/** Whether a key pressed here writes, or picks from a list. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type);
  return target.matches('textarea, select') || target.isContentEditable;
}

const isOurs = (event: KeyboardEvent) =>
  !event.defaultPrevented &&
  !event.isComposing &&
  (!event.repeat || GOES_ON.has(event.key)) &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !isTyping(event.target) &&
  !document.querySelector('dialog[open]');

/** Single keys, wherever the focus is, except while somebody types or is asked something; a handler may pass one on. */
export function useKeys(
  isOn: boolean,
  handlers: Readonly<Record<string, () => unknown>>,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = isOurs(event) ? handlers[event.key] : undefined;
    if (act && act() !== 'passed') event.preventDefault();
  });
  useEffect(() => {
    if (!isOn) return;
    const end = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event), {
      signal: end.signal,
    });
    return () => end.abort();
  }, [isOn]);
}
