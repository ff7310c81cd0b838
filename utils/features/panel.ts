import { browser } from 'wxt/browser';
import type { ThreadKey } from '../core/thread-key.ts';
import { insertText } from '../host/insert-text.ts';
import { translator } from '../i18n/translate.ts';
import { send } from '../messaging/client.ts';
import { watchPanelOrders } from '../messaging/panel-orders.ts';
import {
  type InsertOutcome,
  PANEL_PAGE,
  type PanelNonce,
} from '../messaging/panel-port.ts';
import { createPanelFrame, type PanelFrame } from '../overlay/panel-frame.ts';
import { type Sight, watchSight } from '../overlay/plain-sight.ts';
import { isPageDark } from '../overlay/theme.ts';
import type { InboxSession } from './inbox-session.ts';
import { isInPanel, type KeptFocus, keepFocus } from './panel-focus.ts';
import { makeNonce } from './panel-nonce.ts';
import type { PanelSlot } from './panel-slot.ts';
import { keptThread } from './panel-thread.ts';

/** So long it must have been in plain sight before what is pressed in it counts. */
const SEEN_MS = 400;

const TRIES = 3;
const RETRY_MS = 300;

/** A panel while it is open. */
interface Opening {
  readonly end: AbortController;
  readonly sight: Sight;
  readonly giveBack: KeptFocus['giveBack'];
  readonly toCaret: KeptFocus['toCaret'];
}

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

  constructor(session: InboxSession, slot: PanelSlot) {
    this.#session = session;
    this.#slot = slot;
    session.life.signal.addEventListener('abort', () => this.#remove());
  }

  toggle(button: HTMLElement): void {
    if (this.#opening) this.#close();
    else this.#open(button);
  }

  get #composer(): HTMLElement | null {
    return this.#session.openThread()?.reading.composer ?? null;
  }

  get #thread(): ThreadKey | null {
    return keptThread(this.#session.openThread());
  }

  #open(button: HTMLElement): void {
    const { life } = this.#session;
    if (life.isInvalid) return;
    if (!this.#frame?.isThere()) this.#make();
    const frame = this.#frame;
    if (!frame) return;
    const composer = this.#composer;
    const { toCaret, giveBack } = keepFocus(button, composer);
    const end = new AbortController();
    this.#opened++;
    frame.setShown(true);
    const sight = watchSight(frame.panel, end.signal);
    this.#opening = { end, sight, giveBack, toCaret };
    this.#show(true);
    this.#session.watch(() => this.#follow(), end.signal);
    const place = () => frame.place(this.#composer);
    addEventListener('resize', place, { signal: end.signal });
    const grows = new ResizeObserver(place);
    if (composer) grows.observe(composer);
    end.signal.addEventListener('abort', () => grows.disconnect());
    window.addEventListener('keydown', (event) => this.#onKey(event), {
      capture: true,
      signal: end.signal,
    });
    place();
    void this.#tell();
    frame.focus();
  }

  #onKey({ key, isTrusted, isComposing }: KeyboardEvent): void {
    // A question of ours is answered first.
    const isAsked = document.querySelector('ventana-dialog') !== null;
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
    if (isInside) opening.giveBack(this.#composer);
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
    this.#frame.place(this.#composer);
    void this.#tell();
  }

  /** Tells the background what is to be shown, before the frame says its nonce. */
  async #tell(): Promise<void> {
    const nonce = this.#nonce;
    if (!nonce) return;
    const isDark = isPageDark(document);
    this.#frame?.setDark(isDark);
    const opened = this.#opened;
    const show = { nonce, thread: this.#thread, isDark, opened };
    const told = JSON.stringify(show);
    if (told === this.#told) return;
    this.#told = told;
    for (let tries = 0; tries < TRIES; tries++) {
      if ((await send('panel:show', show)) !== 'gone') return;
      // The background went to rest at that very moment.
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      // Something else is shown by now.
      if (this.#told !== told) return;
    }
    this.#told = '';
  }

  #make(): void {
    this.#frameEnd.abort();
    this.#frameEnd = new AbortController();
    const nonce = makeNonce();
    this.#nonce = nonce;
    const t = translator(this.#session.language);
    const url = browser.runtime.getURL(PANEL_PAGE);
    this.#frame = createPanelFrame({ url, title: t('panelOpen') }, (say) => {
      this.#told = '';
      void this.#tell().then(() => {
        say(nonce);
        // Only what was loaded can take the focus; somebody may have gone on elsewhere.
        if (isInPanel()) this.#frame?.focus();
      });
    });
    const orders = {
      insert: ({ thread, text }: { thread: ThreadKey; text: string }) =>
        this.#insert(thread, text),
      close: () => this.#close(),
    };
    watchPanelOrders(nonce, orders, this.#frameEnd.signal);
  }

  #insert(thread: ThreadKey, text: string): InsertOutcome {
    const opening = this.#opening;
    if (!opening) return 'gone';
    // Asked for in the thread that is shown now, not in the one that was a moment ago.
    this.#session.refresh();
    if (this.#thread !== thread) return 'other-thread';
    const composer = this.#composer;
    if (!composer) return 'no-composer';
    // The page may have laid something over the panel, so that somebody pressed what they did not see.
    if (!opening.sight.isSeenFor(SEEN_MS, new Event('press'))) return 'unseen';
    opening.toCaret(composer);
    return insertText(composer, text) ? 'inserted' : 'no-composer';
  }

  #remove(): void {
    this.#close();
    this.#frameEnd.abort();
    this.#frame?.remove();
    this.#frame = null;
  }
}
