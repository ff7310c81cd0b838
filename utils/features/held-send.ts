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

interface Armed {
  /** The composer or control whose next press passes. */
  readonly on: HTMLElement;
  /** `performance.now()` at which it ends. */
  readonly until: number;
  /** Whether it still is the same thread and text. */
  isStill(): boolean;
  onUse(): void;
}

/**
 * Lets exactly one send through: either one event known by identity, or the next press of one control or Enter
 * within a short time. What the page dispatches by itself never matches the first kind.
 */
export class OneShotPass {
  #event: Event | null = null;
  #armed: Armed | null = null;

  /** For the one event that is about to be dispatched. */
  forEvent(event: Event): void {
    this.#event = event;
  }

  /** For the moderator's next press on a control or in a composer. */
  arm(armed: Armed): void {
    this.#armed = armed;
  }

  /** Uses up the pass, if there is one for this event. Pressing a control is a run of events that ends with its click. */
  use(event: Event, on: HTMLElement | null): boolean {
    if (event === this.#event) {
      this.#event = null;
      return true;
    }
    const armed = this.#armed;
    if (!armed || !on || armed.on !== on || !event.isTrusted) return false;
    if (performance.now() > armed.until || !armed.isStill()) {
      this.#armed = null;
      return false;
    }
    const isControl = on.matches('button, [role="button"]');
    const isLast =
      event.type === 'click' || (!isControl && event.type === 'keydown');
    if (isLast) {
      this.#armed = null;
      armed.onUse();
    }
    return true;
  }
}
