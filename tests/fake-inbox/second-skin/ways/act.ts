import type { KeyboardEvent, SyntheticEvent } from 'react';
import { knobs } from '../boot.ts';

export const hasWays = knobs.ways === 'on';

const isLeft = ({ nativeEvent }: SyntheticEvent) =>
  !(nativeEvent instanceof MouseEvent) || nativeEvent.button === 0;

/** One set of listeners for a control, or for the holder of many; `run` is told what was hit. */
export function acting(run: (hit: Element) => void) {
  const act = (event: SyntheticEvent) => {
    if (isLeft(event)) run(event.target as Element);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    run(event.target as Element);
  };
  if (knobs.acts === 'mousedown') return { onKeyDown, onMouseDown: act };
  if (knobs.acts === 'pointerup') return { onKeyDown, onPointerUp: act };
  return { onKeyDown, onClick: act };
}

/** For what is no way out: always a click. */
export const clickable = (run: () => void) => ({
  onClick: run,
  onKeyDown: ({ key }: KeyboardEvent) => key === 'Enter' && run(),
  tabIndex: 0,
});
