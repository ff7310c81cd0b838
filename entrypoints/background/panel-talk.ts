import type { Browser } from 'wxt/browser';
import type { ReplyId } from '../../utils/core/saved-reply.ts';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import type { NoteWish } from '../../utils/core/thread-note.ts';
import { loadNote, saveNote } from '../../utils/ledger/notes.ts';
import { loadReplies } from '../../utils/ledger/replies.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { orderPanel } from '../../utils/messaging/panel-orders.ts';
import {
  type PanelNonce,
  type PanelSays,
  type PanelTells,
  parsePanelSays,
} from '../../utils/messaging/panel-port.ts';
import { now } from '../../utils/settings/clock.ts';
import type { PanelFrames, PanelHolder } from './panel-frames.ts';
import { keepOwnLabel } from './panel-labels.ts';
import { writeReply } from './panel-replies.ts';

interface PanelTools {
  readonly ledger: Ledger;
  readonly frames: PanelFrames;
  readonly holder: PanelHolder;
  /** The note of a thread has changed. */
  readonly onNote: (thread: ThreadKey) => void;
}

/** What is said on one port; one thing after the other. */
export class PanelTalk {
  readonly #port: Browser.runtime.Port;
  readonly #tools: PanelTools;
  /** The one that it has shown itself by; null = it is told nothing. */
  #nonce: PanelNonce | null = null;
  #thread: ThreadKey | null = null;
  #turn = Promise.resolve();

  constructor(port: Browser.runtime.Port, tools: PanelTools) {
    this.#port = port;
    this.#tools = tools;
    port.onMessage.addListener((message: unknown) => {
      const says = parsePanelSays(message);
      if (!says) return;
      this.#turn = this.#turn
        .then(() => this.#hear(says))
        .catch((error: unknown) => {
          console.error('Ventana: the panel was not answered.', error);
        });
    });
  }

  get nonce(): PanelNonce | null {
    return this.#nonce;
  }

  tell(tells: PanelTells): void {
    if (this.#nonce !== null) this.#post(tells);
  }

  /** Tells which thread is shown, and all that is kept of it. */
  async showThread(): Promise<void> {
    const { ledger, frames } = this.#tools;
    const frame = this.#nonce && (await frames.find(this.#nonce));
    if (!frame) return;
    const { thread, isDark, opened } = frame;
    this.#thread = thread;
    if (!thread)
      return this.tell({ tell: 'thread', thread: null, isDark, opened });
    const [row, note] = await Promise.all([
      ledger.threads.get(thread),
      loadNote(ledger, thread),
    ]);
    // Another was opened meanwhile, and is told of by itself.
    if (this.#thread !== thread) return;
    const { name = '', observations = [] } = row ?? {};
    const told = { thread, name, observations };
    this.tell({ tell: 'note', thread, note });
    this.tell({ tell: 'thread', thread: told, isDark, opened });
  }

  learn(keys: readonly ThreadKey[]): void {
    if (this.#thread && keys.includes(this.#thread)) void this.showThread();
  }

  forget(): void {
    const thread = this.#thread;
    if (thread) this.tell({ tell: 'note', thread, note: null });
    void this.showThread();
  }

  #post(tells: PanelTells): void {
    try {
      this.#port.postMessage(tells);
    } catch {
      // The panel has gone; it connects again if it has not.
    }
  }

  async #hear(says: PanelSays): Promise<void> {
    if (says.say === 'hello') return this.#greet(says.nonce);
    const frame = this.#nonce && (await this.#tools.frames.find(this.#nonce));
    if (!frame) return;
    const { inbox, nonce, thread, shown } = frame;
    if (says.say === 'save' && shown.includes(says.wish.thread))
      await this.#save(says.wish);
    if (says.say === 'label') await keepOwnLabel(says.name);
    if (says.say === 'close') void orderPanel(inbox, { panel: 'close', nonce });
    if (says.say !== 'insert') return;
    const outcome =
      says.thread === thread
        ? await this.#insert(says.reply, { nonce, thread, inbox })
        : 'other-thread';
    this.tell({ tell: 'inserted', outcome });
  }

  async #greet(nonce: PanelNonce): Promise<void> {
    const { frames, holder, ledger } = this.#tools;
    if (!(await frames.take(nonce, holder)))
      return this.#post({ tell: 'refused' });
    this.#nonce = nonce;
    this.tell({ tell: 'replies', replies: await loadReplies(ledger) });
    await this.showThread();
  }

  async #insert(
    reply: ReplyId,
    place: {
      readonly nonce: PanelNonce;
      readonly thread: ThreadKey;
      readonly inbox: { readonly tabId: number; readonly frameId: number };
    },
  ) {
    const { nonce, thread, inbox } = place;
    const text = await writeReply(this.#tools.ledger, reply, thread);
    if (text === null) return 'gone';
    return orderPanel(inbox, { panel: 'insert', nonce, thread, text });
  }

  async #save(wish: NoteWish): Promise<void> {
    const { ledger, onNote } = this.#tools;
    const { thread } = wish;
    const result = await saveNote(ledger, wish, now()).catch(
      () => ({ ok: false, fault: 'storage' }) as const,
    );
    if (result.ok) {
      this.tell({ tell: 'saved', note: result.value });
      return onNote(thread);
    }
    const { fault } = result;
    const note = fault === 'stale' ? await loadNote(ledger, thread) : null;
    this.tell({ tell: 'not-saved', thread, fault, note });
  }
}
