import type { KeyboardEvent } from 'react';

/** Moves the focus among what a selector finds here, by the steps that keys stand for; it stops at either end. */
export function moveFocus(
  event: KeyboardEvent<HTMLElement>,
  selector: string,
  steps: Readonly<Record<string, number>>,
): void {
  const step = steps[event.key];
  if (!step || event.nativeEvent.isComposing) return;
  const stops = event.currentTarget.querySelectorAll<HTMLElement>(selector);
  const list = [...stops];
  const at = list.indexOf(event.target as HTMLElement);
  const next = list[Math.max(0, Math.min(at + step, list.length - 1))];
  // In a field beside them the keys move the caret.
  if (at < 0 || !next || next === event.target) return;
  event.preventDefault();
  next.focus();
}
