import { type Browser, browser } from 'wxt/browser';
import { isConnected } from '../../utils/messaging/client.ts';
import {
  PANEL_PORT,
  type PanelSays,
  type PanelTells,
  readNonce,
} from '../../utils/messaging/panel-port.ts';

/** `none` = nobody has given it a name yet; `gone` = the extension was updated or removed. */
export type Connection = 'none' | 'there' | 'lost' | 'gone';

const RETRY_MS = 300;
/** After so many in vain it is said. */
const PATIENCE = 4;
const SLOW_RETRY_MS = 5000;

interface Ears {
  /** There is something to say, though nobody looks. */
  isWaiting(): boolean;
  onTell(tells: PanelTells): void;
  onState(state: Connection): void;
}

/** The port to the background: opened again where it breaks, for a worker that rests takes it along. */
export class PanelConnection {
  readonly #ears: Ears;
  #port: Browser.runtime.Port | null = null;
  #fails = 0;
  #isRefused = false;
  /** Something was heard on this port. */
  #isGreeted = false;

  constructor(ears: Ears) {
    this.#ears = ears;
    // The name comes after the page: what was loaded is listed where the inbox's own scripts can read it.
    window.addEventListener('hashchange', () => {
      this.#drop();
      this.#connectAnew();
    });
    document.addEventListener('visibilitychange', () => this.#connect());
    // It was opened again.
    for (const name of ['resize', 'focus'])
      window.addEventListener(name, () => this.#connectAnew());
    this.#connect();
  }

  /** False = it could not be said. */
  say(says: PanelSays): boolean {
    try {
      this.#port?.postMessage(says);
      return this.#port !== null;
    } catch {
      return false;
    }
  }

  #drop(): void {
    const port = this.#port;
    this.#port = null;
    port?.disconnect();
  }

  #connectAnew(): void {
    this.#isRefused = false;
    this.#connect();
  }

  #connect(): void {
    const nonce = readNonce(location.hash.slice(1));
    // Unseen it leaves the background its rest.
    const isSeen = !document.hidden && innerWidth > 0;
    const isIdle = !isSeen && !this.#ears.isWaiting();
    if (this.#port || this.#isRefused || !nonce || isIdle) return;
    if (!isConnected()) {
      this.#ears.onState('gone');
      return;
    }
    try {
      const port = browser.runtime.connect({ name: PANEL_PORT });
      port.onMessage.addListener((tells: PanelTells) => this.#hear(tells));
      port.onDisconnect.addListener(() => this.#onBroken(port));
      this.#port = port;
      this.#isGreeted = false;
      port.postMessage({ say: 'hello', nonce } satisfies PanelSays);
    } catch {
      this.#port = null;
      this.#retry();
    }
  }

  #hear(tells: PanelTells): void {
    if (tells.tell === 'refused') {
      this.#isRefused = true;
      this.#drop();
    } else if (!this.#isGreeted) {
      this.#isGreeted = true;
      this.#fails = 0;
      this.#ears.onState('there');
    }
    this.#ears.onTell(tells);
  }

  #onBroken(port: Browser.runtime.Port): void {
    if (this.#port !== port) return;
    this.#port = null;
    this.#retry();
  }

  #retry(): void {
    this.#fails++;
    if (this.#fails > PATIENCE) this.#ears.onState('lost');
    const afterMs = this.#fails > PATIENCE ? SLOW_RETRY_MS : RETRY_MS;
    setTimeout(() => this.#connect(), this.#fails === 1 ? 0 : afterMs);
  }
}
