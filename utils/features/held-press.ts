import type { HeldSend } from './held-send.ts';

/**
 * A press on a control is a run of events, and the page may act on any: what becomes known between two of them must
 * not let it have the second half of a press whose first it never saw.
 */
export class HeldPress {
  #control: HTMLElement | null = null;

  /** Whether this event goes on with a press of which something is held already; keeps in mind whether it is. */
  goesOn({ type, isTrusted }: Event, send: HeldSend, isHeld: boolean): boolean {
    const { control } = send;
    // A script's own events are no part of what a hand does meanwhile; a key is a whole press.
    if (!control || !isTrusted || type === 'keydown') return false;
    // Of a finger too it is the first.
    if (type === 'pointerdown') this.#control = null;
    const isRest = this.#control === control;
    if (type === 'click') this.#control = null;
    else if (isHeld) this.#control = control;
    return isRest;
  }
}
