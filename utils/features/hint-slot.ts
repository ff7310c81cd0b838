import type { OwnElement } from '../overlay/own-element.ts';

const HINT_SLOT = Symbol.for('ventana.hint');
const world = globalThis as { [HINT_SLOT]?: OwnElement };

/** Where the script that is there from the start leaves the line's place for the one that fills it. */
export const fillHintSlot = (place: OwnElement): void => {
  world[HINT_SLOT] = place;
};

/** null = no place is kept. */
export const hintSlot = (): OwnElement | null => world[HINT_SLOT] ?? null;
