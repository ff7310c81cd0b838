import type { Draft } from '../host/send-surface.ts';

/** A send that the guard holds back: an Enter in the composer, or a press on a control beside it. */
export interface HeldSend {
  readonly by: 'enter' | 'control';
  readonly composer: HTMLElement | null;
  readonly control: HTMLElement | null;
  /** Empty = a like, a sticker, an attachment. */
  readonly text: string;
}

export const heldEnter = ({ composer, text }: Draft): HeldSend => ({
  by: 'enter',
  composer,
  control: null,
  text,
});

/**
 * Lets exactly one send through: either one event known by identity, or the next press of one control or Enter
 * within a short time. What the page dispatches by itself never matches the first kind.
 */
export class OneShotPass {
  #event: Event | null = null;
  #armed: { readonly on: HTMLElement; readonly until: number } | null = null;

  /** For the one event that is about to be dispatched. */
  forEvent(event: Event): void {
    this.#event = event;
  }

  /** For the moderator's next press on a control or in a composer. */
  arm(on: HTMLElement, forMs: number): void {
    this.#armed = { on, until: performance.now() + forMs };
  }

  /** Whether this event is let through. Pressing a control is a run of events that ends with its click. */
  covers(event: Event, on: HTMLElement | null): boolean {
    if (event === this.#event) {
      this.#event = null;
      return true;
    }
    const armed = this.#armed;
    if (!armed || !on || armed.on !== on || !event.isTrusted) return false;
    if (performance.now() > armed.until) {
      this.#armed = null;
      return false;
    }
    if (event.type === 'click' || event.type === 'keydown') this.#armed = null;
    return true;
  }
}
