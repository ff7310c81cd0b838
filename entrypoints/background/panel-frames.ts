import { browser } from 'wxt/browser';
import { readEpoch, readFields, readList } from '../../utils/core/parse.ts';
import { readThreadKey } from '../../utils/core/reminder.ts';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import {
  type PanelNonce,
  type PanelShow,
  readNonce,
} from '../../utils/messaging/panel-port.ts';
import type { SenderFrame } from '../../utils/messaging/server.ts';
import type { PanelHolder } from './panel-holder.ts';

/** A panel in a document of an inbox. */
export interface PanelFrame extends PanelShow {
  /** The document that shows it. */
  readonly inbox: SenderFrame;
  /** The one document that said its nonce; null = none has yet. */
  readonly holder: string | null;
  /** Every thread that it has shown, whose note may still be on its way. */
  readonly shown: readonly ThreadKey[];
}

const KEY = 'panels';
/** Notes are saved within a second; nobody switches through more threads in it. */
const MOST_SHOWN = 50;

function parseFrame(value: unknown): PanelFrame | null {
  const fields = readFields(value);
  const nonce = readNonce(fields?.nonce);
  const { tabId, frameId } = readFields(fields?.inbox) ?? {};
  if (!nonce || typeof tabId !== 'number' || typeof frameId !== 'number')
    return null;
  return {
    nonce,
    thread: readThreadKey(fields?.thread),
    canType: fields?.canType === true,
    isDark: fields?.isDark === true,
    opened: readEpoch(fields?.opened) ?? 0,
    inbox: { tabId, frameId },
    holder: typeof fields?.holder === 'string' ? fields.holder : null,
    shown: readList(fields?.shown, readThreadKey).items,
  };
}

async function load(): Promise<PanelFrame[]> {
  const stored = await browser.storage.session.get(KEY);
  return readList(stored[KEY], parseFrame).items;
}

/**
 * The panels that inboxes have told of, one for each document. Kept where no page and no content script can read, and
 * where a worker that was stopped finds them again.
 */
export class PanelFrames {
  #loading: Promise<void> | null = null;
  #all: readonly PanelFrame[] = [];

  /** An inbox tells which thread its panel is to show. */
  async show(inbox: SenderFrame, show: PanelShow): Promise<PanelFrame> {
    await this.#load();
    const known = this.#all.find(({ nonce }) => nonce === show.nonce);
    const shown = known?.shown ?? [];
    const isNew = show.thread && !shown.includes(show.thread);
    const frame: PanelFrame = {
      ...show,
      inbox,
      holder: known?.holder ?? null,
      shown: (isNew && show.thread ? [...shown, show.thread] : shown).slice(
        -MOST_SHOWN,
      ),
    };
    const others = this.#all.filter((other) => !isSame(other.inbox, inbox));
    await this.#keep([...others, frame]);
    return frame;
  }

  /** A panel shows itself by its nonce: the first that does so in that tab has it. null = it is no panel of ours. */
  async take(
    nonce: PanelNonce,
    { tabId, document }: PanelHolder,
  ): Promise<PanelFrame | null> {
    await this.#load();
    const frame = this.#all.find((known) => known.nonce === nonce);
    if (!frame || frame.inbox.tabId !== tabId) return null;
    if (frame.holder !== null) return frame.holder === document ? frame : null;
    const taken = { ...frame, holder: document };
    await this.#keep(this.#all.map((f) => (f === frame ? taken : f)));
    return taken;
  }

  /** As it is by now; null = there is none any more. */
  async find(nonce: PanelNonce): Promise<PanelFrame | null> {
    await this.#load();
    return this.#all.find((known) => known.nonce === nonce) ?? null;
  }

  /** Everything was erased: only what a panel shows that is open is known still, for its inbox tells it once. */
  async forgetThreads(isOpen: (nonce: PanelNonce) => boolean): Promise<void> {
    await this.#load();
    await this.#keep(
      this.#all.map((frame) => {
        const thread = isOpen(frame.nonce) ? frame.thread : null;
        return { ...frame, thread, shown: thread ? [thread] : [] };
      }),
    );
  }

  async forgetTab(tabId: number): Promise<void> {
    await this.#load();
    const left = this.#all.filter(({ inbox }) => inbox.tabId !== tabId);
    if (left.length < this.#all.length) await this.#keep(left);
  }

  /** Once; what has failed is tried again by the next who asks. */
  #load(): Promise<void> {
    this.#loading ??= load().then(
      (frames) => {
        this.#all = frames;
      },
      (error: unknown) => {
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }

  async #keep(frames: readonly PanelFrame[]): Promise<void> {
    this.#all = frames;
    await browser.storage.session.set({ [KEY]: frames });
  }
}

const isSame = (a: SenderFrame, b: SenderFrame) =>
  a.tabId === b.tabId && a.frameId === b.frameId;
