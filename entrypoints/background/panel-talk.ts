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
import type { PanelFrame, PanelFrames } from './panel-frames.ts';
import type { PanelHolder } from './panel-holder.ts';
import { keepOwnLabel } from './panel-labels.ts';
import { writeReply } from './panel-replies.ts';

interface PanelTools {
  readonly ledger: Ledger;
  readonly frames: PanelFrames;
  readonly holder: PanelHolder;
  /** The note of a thread has changed. */
  readonly onNote: (thread: ThreadKey) => void;
}

/** What is said on one port, and told there; one thing after the other. */
export class PanelTalk {
  readonly #port: Browser.runtime.Port;
  readonly #tools: PanelTools;
  /** The one that it has shown itself by; null = it is told nothing. */
  #nonce: PanelNonce | null = null;
  #thread: ThreadKey | null = null;
  /** Every thread that it was told of, whose note may still be on its way. */
  readonly #told = new Set<ThreadKey>();
  #turn = Promise.resolve();

  constructor(port: Browser.runtime.Port, tools: PanelTools) {
    this.#port = port;
    this.#tools = tools;
    port.onMessage.addListener((message: unknown) => {
      const says = parsePanelSays(message);
      if (says) void this.#inTurn(() => this.#hear(says));
    });
  }

  get nonce(): PanelNonce | null {
    return this.#nonce;
  }

  tell(tells: PanelTells): void {
    if (this.#nonce !== null) this.#post(tells);
  }

  /** Tells which thread is shown, and all that is kept of it. */
  showThread(): Promise<void> {
    return this.#inTurn(() => this.#showThread());
  }

  /** Tells what is kept of a thread, which another panel has changed. */
  tellNote(thread: ThreadKey): Promise<void> {
    return this.#inTurn(async () => {
      const note = await loadNote(this.#tools.ledger, thread);
      this.tell({ tell: 'note', thread, note });
    });
  }

  learn(keys: readonly ThreadKey[]): void {
    if (this.#thread && keys.includes(this.#thread)) void this.showThread();
  }

  /** What was read before a note was saved must not be told after it. Never rejects. */
  #inTurn(run: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(run).catch((error: unknown) => {
      console.error('Ventana: the panel was not served.', error);
    });
    return this.#turn;
  }

  async #showThread(): Promise<void> {
    const { ledger } = this.#tools;
    const frame = await this.#findFrame();
    if (!frame) return;
    const { thread, canType, isDark, opened } = frame;
    const how = { canType, isDark, opened };
    this.#thread = thread;
    if (!thread) return this.tell({ tell: 'thread', thread: null, ...how });
    const [row, note] = await Promise.all([
      ledger.threads.get(thread),
      loadNote(ledger, thread),
    ]);
    this.#told.add(thread);
    const { name = '', observations = [] } = row ?? {};
    const told = { thread, name, observations };
    this.tell({ tell: 'note', thread, note });
    this.tell({ tell: 'thread', thread: told, ...how });
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
    if (says.say === 'save') return this.#hearWish(says.wish);
    const frame = await this.#findFrame();
    if (!frame) return;
    const { inbox, nonce, thread } = frame;
    if (says.say === 'label') await keepOwnLabel(says.name);
    if (says.say === 'close') void orderPanel(inbox, { panel: 'close', nonce });
    if (says.say !== 'insert') return;
    const outcome =
      says.thread === thread
        ? await this.#insert(says.reply, { nonce, thread, inbox })
        : 'other-thread';
    this.tell({ tell: 'inserted', outcome });
  }

  async #findFrame(): Promise<PanelFrame | null> {
    return this.#nonce && this.#tools.frames.find(this.#nonce);
  }

  async #greet(nonce: PanelNonce): Promise<void> {
    const { frames, holder, ledger } = this.#tools;
    if (!(await frames.take(nonce, holder)))
      return this.#post({ tell: 'refused' });
    this.#nonce = nonce;
    this.tell({ tell: 'replies', replies: await loadReplies(ledger) });
    await this.#showThread();
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

  /** Whatever happens there is an answer: until then the panel says that the note is being saved. */
  async #hearWish(wish: NoteWish): Promise<void> {
    const { thread } = wish;
    try {
      if (!(await this.#hasShown(thread)))
        throw new Error('A note came for a conversation that was not shown.');
      await this.#save(wish);
    } catch (error) {
      this.tell({ tell: 'not-saved', thread, fault: 'storage', note: null });
      throw error;
    }
  }

  /** On this port, or on one before it. */
  async #hasShown(thread: ThreadKey): Promise<boolean> {
    if (this.#told.has(thread)) return true;
    return (await this.#findFrame())?.shown.includes(thread) ?? false;
  }

  async #save(wish: NoteWish): Promise<void> {
    const { ledger, onNote } = this.#tools;
    const { thread } = wish;
    const result = await saveNote(ledger, wish, now());
    if (result.ok) {
      this.tell({ tell: 'saved', note: result.value });
      return onNote(thread);
    }
    const { fault } = result;
    const note = fault === 'stale' ? await loadNote(ledger, thread) : null;
    this.tell({ tell: 'not-saved', thread, fault, note });
  }
}
