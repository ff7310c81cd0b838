import { MINUTE_MS } from '../core/time/duration.ts';
import { now } from '../settings/clock.ts';
import { SETTLED_MS } from './settled.ts';

/** Has the page read where nothing on it changes; until the signal aborts. */
export class ReadTimer {
  readonly #read: () => void;
  readonly #signal: AbortSignal;
  #ticker: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(read: () => void, signal: AbortSignal) {
    this.#read = read;
    this.#signal = signal;
  }

  /** From now on once a minute, and whenever the tab comes into view. */
  start(): void {
    const signal = this.#signal;
    // After sleep, or in a tab that was frozen, what is drawn is old.
    const onVisible = () => {
      if (!document.hidden) this.#read();
    };
    document.addEventListener('visibilitychange', onVisible, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#ticker);
      clearTimeout(this.#settling);
    });
    this.#tick();
  }

  /** Once what must settle has done so: nothing else may happen on the page until then. */
  readSettled(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#read(), SETTLED_MS + 50);
  }

  /** Once a minute, on the minute: labels and badges change together. */
  #tick(): void {
    this.#ticker = setTimeout(
      () => {
        try {
          this.#read();
        } finally {
          if (!this.#signal.aborted) this.#tick();
        }
      },
      MINUTE_MS - (now() % MINUTE_MS),
    );
  }
}
