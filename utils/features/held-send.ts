import type { Draft } from '../host/send-surface.ts';

/** A send that the guard judges: an Enter in the composer, or a press on a control that sends. */
export interface HeldSend extends Draft {
  /** null = Enter in the composer. */
  readonly control: HTMLElement | null;
  /** The control sends what is in the composer; false = a like, a sticker, a suggestion: something of its own. */
  readonly isDraft: boolean;
  /** A person pressed, no script. */
  readonly isTrusted: boolean;
}

/** Lets nothing through that is not the same press, so long. */
export interface Armed {
  /** The press that passes: an Enter, or any control that sends something of its own. */
  readonly send: HeldSend;
  /** `performance.now()` at which it begins: a second Enter that was on its way is nobody's answer. */
  readonly from?: number;
  /** `performance.now()` at which it ends. */
  readonly until: number;
  /** Whether it still is the same thread and text. */
  isStill(): boolean;
  onUse(): void;
}

/** How long a pass that nobody asked for waits, ms: the moderator has to see first what went wrong. */
export const SEEN_MS = 500;

/** From the first event of a press to its click, ms: a Like grows while it is held. */
const PRESS_MS = 3000;

const isEnter = ({ control }: HeldSend) => control === null;

/** A panel was closed by our question, and its pictures are others when it is opened again. */
const isSamePress = (a: HeldSend, b: HeldSend) =>
  isEnter(a)
    ? isEnter(b) && a.composer === b.composer
    : !isEnter(b) && a.isDraft === b.isDraft;

/**
 * Lets exactly one send through: either events known by identity, or the moderator's next press of the same sort
 * within a short time. What the page dispatches by itself never matches the first kind.
 */
export class OneShotPass {
  #events: readonly Event[] = [];
  #armed: Armed | null = null;
  /** The press that uses the pass just now. */
  #press: { control: HTMLElement; until: number } | null = null;

  /** For the events that are dispatched now, and each of them once. */
  during(events: readonly Event[], dispatch: () => void): void {
    this.#events = events;
    try {
      dispatch();
    } finally {
      this.#events = [];
    }
  }

  /** For the moderator's next press on a control or in a composer. */
  arm(armed: Armed): void {
    this.#armed = armed;
    this.#press = null;
  }

  /** Uses up the pass, if there is one for this event. Pressing a control is a run of events that ends with its click. */
  use(event: Event, send: HeldSend): boolean {
    if (this.#events.includes(event)) {
      this.#events = this.#events.filter((other) => other !== event);
      return true;
    }
    return (
      event.isTrusted && (this.#isPressed(event, send) || this.#take(send))
    );
  }

  /** A pass is there, and comes into force only in a moment: nobody has read yet why. */
  isTooEarly(send: HeldSend): boolean {
    const armed = this.#armed;
    return (
      armed?.from !== undefined &&
      performance.now() < armed.from &&
      isSamePress(armed.send, send)
    );
  }

  /** The press that took the pass goes on. */
  #isPressed({ type }: Event, { control }: HeldSend): boolean {
    const press = this.#press;
    if (!press || press.control !== control) return false;
    if (type === 'click') this.#press = null;
    return performance.now() <= press.until;
  }

  #take(send: HeldSend): boolean {
    const armed = this.#armed;
    const now = performance.now();
    if (!armed || !isSamePress(armed.send, send)) return false;
    this.#armed = null;
    if (now > armed.until || !armed.isStill()) return false;
    if (send.control)
      this.#press = { control: send.control, until: now + PRESS_MS };
    armed.onUse();
    return true;
  }
}
