import { browser } from 'wxt/browser';
import type { ThreadKey } from '../core/thread-key.ts';
import { insertText } from '../host/insert-text.ts';
import { translator } from '../i18n/translate.ts';
import { send } from '../messaging/client.ts';
import {
  type InsertOrder,
  watchPanelOrders,
} from '../messaging/panel-orders.ts';
import {
  type InsertOutcome,
  PANEL_PAGE,
  type PanelNonce,
} from '../messaging/panel-port.ts';
import { createPanelFrame, type PanelFrame } from '../overlay/panel-frame.ts';
import { type Sight, watchSight } from '../overlay/plain-sight.ts';
import { isPageDark } from '../overlay/theme.ts';
import { dropHeldEnter } from './held-enter.ts';
import type { InboxSession } from './inbox-session.ts';
import { isInPanel, type KeptFocus, keepFocus } from './panel-focus.ts';
import { makeNonce } from './panel-nonce.ts';
import { keepPlace } from './panel-place.ts';
import type { PanelSlot } from './panel-slot.ts';
import { keptThread } from './panel-thread.ts';

/** So long it must have been in plain sight before what is pressed in it counts. */
const SEEN_MS = 400;

/** So long the page may not tell its thread before that is shown, ms: it does so for a moment as it draws anew. */
const UNTOLD_MS = 1000;

const TRIES = 3;
const RETRY_MS = 300;

/** A panel while it is open. */
interface Opening {
  readonly end: AbortController;
  readonly sight: Sight;
  readonly focus: KeptFocus;
  readonly place: () => void;
}

/** Waits, until the signal aborts. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/** The panel beside the inbox: nothing of it is there before it is opened for the first time. */
export class Panel {
  readonly #session: InboxSession;
  readonly #slot: PanelSlot;
  #frame: PanelFrame | null = null;
  #nonce: PanelNonce | null = null;
  #opening: Opening | null = null;
  /** The end of the frame that is there. */
  #frameEnd = new AbortController();
  #opened = 0;
  /** What was told last. */
  #told = '';
  #shown: ThreadKey | null = null;
  /** `performance.now()` since which the page has not told its thread; null = it tells. */
  #untoldSince: number | null = null;
  readonly #findComposer = (): HTMLElement | null =>
    this.#session.openThread()?.reading.composer ?? null;

  constructor(session: InboxSession, slot: PanelSlot) {
    this.#session = session;
    this.#slot = slot;
    session.life.signal.addEventListener('abort', () => this.#remove());
  }

  toggle(button: HTMLElement): void {
    if (this.#opening) this.#close();
    else this.#open(button);
  }

  get #thread(): ThreadKey | null {
    return keptThread(this.#session.openThread());
  }

  /** What the panel shows: whoever writes a note goes on while the page draws their thread anew. */
  #threadToShow(): ThreadKey | null {
    const thread = this.#thread;
    const now = performance.now();
    this.#untoldSince = thread ? null : (this.#untoldSince ?? now);
    const isPassing = now - (this.#untoldSince ?? now) < UNTOLD_MS;
    if (thread || !isPassing) this.#shown = thread;
    else if (this.#shown) setTimeout(() => void this.#tell(), UNTOLD_MS);
    return this.#shown;
  }

  #open(button: HTMLElement): void {
    const { life } = this.#session;
    if (life.isInvalid) return;
    this.#shown = null;
    const frame = this.#frame?.isThere() ? this.#frame : this.#make();
    const end = new AbortController();
    const { signal } = end;
    const find = this.#findComposer;
    const focus = keepFocus(button, find, signal);
    this.#opened++;
    frame.setShown(true);
    const sight = watchSight(frame.panel, signal);
    const place = keepPlace(frame, find, signal);
    this.#opening = { end, sight, focus, place };
    this.#show(true);
    this.#session.watch(() => this.#follow(), signal);
    window.addEventListener('keydown', (event) => this.#onKey(event), {
      capture: true,
      signal,
    });
    place();
    void this.#tell();
    frame.focus();
  }

  #onKey({ key, isTrusted, isComposing }: KeyboardEvent): void {
    // A question of ours is answered first.
    const isAsked = document.querySelector('ventana-dialog');
    if (key === 'Escape' && isTrusted && !isComposing && !isAsked)
      this.#close();
  }

  #close(): void {
    const opening = this.#opening;
    if (!opening) return;
    const isInside = isInPanel();
    this.#opening = null;
    opening.end.abort();
    this.#frame?.setShown(false);
    if (isInside) opening.focus.giveBack();
    this.#show(false);
  }

  #show(isOpen: boolean): void {
    this.#slot.isOpen = isOpen;
    this.#session.draw();
  }

  #follow(): void {
    if (!this.#frame?.isThere()) {
      this.#close();
      return;
    }
    this.#opening?.place();
    void this.#tell();
  }

  /** Tells the background what is to be shown, before the frame says its nonce. */
  async #tell(): Promise<void> {
    const nonce = this.#nonce;
    if (!nonce) return;
    const { signal } = this.#frameEnd;
    const isDark = isPageDark(document);
    this.#frame?.setDark(isDark);
    const show = {
      nonce,
      thread: this.#threadToShow(),
      canType: this.#findComposer() !== null,
      isDark,
      opened: this.#opened,
    };
    const told = JSON.stringify(show);
    if (told === this.#told) return;
    this.#told = told;
    for (let tries = 0; tries < TRIES; tries++) {
      if ((await send('panel:show', show)) !== 'gone') return;
      // The background went to rest at that very moment.
      await pause(RETRY_MS, signal);
      // Something else is shown by now.
      if (this.#told !== told) return;
    }
    this.#told = '';
  }

  #make(): PanelFrame {
    const t = translator(this.#session.language);
    const url = browser.runtime.getURL(PANEL_PAGE);
    this.#nonce = null;
    this.#frame = createPanelFrame({ url, title: t('panelOpen') }, (say) =>
      this.#name(say),
    );
    return this.#frame;
  }

  /** Gives what was loaded a name; the one before is the document's that was there before. */
  #name(say: (name: string) => void): void {
    this.#frameEnd.abort();
    this.#frameEnd = new AbortController();
    // Loaded again: somebody may write elsewhere by now.
    if (this.#nonce) this.#opened = 0;
    const nonce = makeNonce();
    this.#nonce = nonce;
    void this.#tell().then(() => {
      if (nonce !== this.#nonce) return;
      say(nonce);
      // Only what was loaded can take the focus; somebody may have gone on elsewhere.
      if (isInPanel()) this.#frame?.focus();
    });
    const orders = {
      insert: (order: InsertOrder) => this.#insert(order),
      close: () => this.#close(),
    };
    watchPanelOrders(nonce, orders, this.#frameEnd.signal);
  }

  #insert({ thread, text }: InsertOrder): InsertOutcome {
    const opening = this.#opening;
    if (!opening) return 'gone';
    // Asked for in the thread that is shown now, not in the one that was a moment ago.
    this.#session.refresh();
    if (this.#thread !== thread) return 'other-thread';
    const composer = this.#findComposer();
    if (!composer) return 'no-composer';
    // The page may have laid something over the panel, so that somebody pressed what they did not see.
    if (!opening.sight.isSeenFor(SEEN_MS, new Event('press'))) return 'unseen';
    dropHeldEnter();
    opening.focus.toCaret();
    return insertText(composer, text) ? 'inserted' : 'no-composer';
  }

  #remove(): void {
    this.#close();
    this.#frameEnd.abort();
    this.#frame?.remove();
    this.#frame = null;
  }
}
