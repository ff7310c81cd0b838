const CLOSING_SLOT = Symbol.for('ventana.closing');
const world = globalThis as { [CLOSING_SLOT]?: object };

/** True for the first that asks for an inbox: its script may be put into a document twice, also at once. */
export function takeClosingSlot(inbox: object): boolean {
  const isFree = world[CLOSING_SLOT] !== inbox;
  world[CLOSING_SLOT] = inbox;
  return isFree;
}
