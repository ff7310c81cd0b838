import type { KeyboardEvent, SyntheticEvent } from 'react';
import { knobs } from '../boot.ts';

/** Enter and Space press what has the focus, in every build. */
export const byKey = (run: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  run();
};

/** Handlers of a control that some builds let act before the click. */
export function pressable(run: () => void) {
  const act = (event: SyntheticEvent) => {
    if ('button' in event.nativeEvent && event.nativeEvent.button !== 0) return;
    event.preventDefault();
    run();
  };
  const onKeyDown = byKey(run);
  if (knobs.acts === 'mousedown') return { onKeyDown, onMouseDown: act };
  if (knobs.acts === 'pointerup') return { onKeyDown, onPointerUp: act };
  return { onKeyDown, onClick: act };
}
