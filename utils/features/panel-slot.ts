/**
 * Where the bar's button and the script that holds the panel, which comes later, find each other: both run in one
 * isolated world, which the page cannot reach.
 */
export interface PanelSlot {
  /** Opens the panel, or closes it, by a button; absent = its script is not there yet. */
  toggle?(button: HTMLElement): void;
  isOpen?: boolean;
  /** The button that was pressed before the script was there. */
  pressed?: HTMLElement;
}

const PANEL_SLOT = Symbol.for('ventana.panel');
const world = globalThis as { [PANEL_SLOT]?: PanelSlot };

/** For the bar: an empty slot, whatever an older script has left. */
export function openPanelSlot(): PanelSlot {
  const slot = {};
  world[PANEL_SLOT] = slot;
  return slot;
}

/** For the panel's script; null = there is no bar. */
export const panelSlot = (): PanelSlot | null => world[PANEL_SLOT] ?? null;
