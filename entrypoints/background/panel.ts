import { type Browser, browser } from 'wxt/browser';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import { loadNote } from '../../utils/ledger/notes.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { PANEL_PAGE, PANEL_PORT } from '../../utils/messaging/panel-port.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { PanelFrames, type PanelHolder } from './panel-frames.ts';
import { watchReplies } from './panel-replies.ts';
import { PanelTalk } from './panel-talk.ts';

type Sender = Browser.runtime.MessageSender;

/** Who a port is from; null = it is no panel page in a frame of a tab. */
function holderOf(sender: Sender | undefined): PanelHolder | null {
  const { id, url = '', tab, frameId, documentId } = sender ?? {};
  if (id !== browser.runtime.id || !URL.canParse(url)) return null;
  const page = new URL(browser.runtime.getURL(PANEL_PAGE));
  const { origin, pathname } = new URL(url);
  const isPanel = origin === page.origin && pathname === page.pathname;
  if (!isPanel || tab?.id === undefined || !frameId) return null;
  // Firefox tells no documents apart; there its frames are numbered once for all.
  return { tabId: tab.id, document: documentId ?? `frame/${frameId}` };
}

/**
 * The panels' ports. A panel is told something only after it has said the nonce that its inbox has told of it, and is
 * the first to say it.
 */
export function keepPanels(ledger: Ledger) {
  const frames = new PanelFrames();
  const talks = new Set<PanelTalk>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    const holder = holderOf(port.sender);
    if (!holder) return port.disconnect();
    const onNote = (thread: ThreadKey) => tellNote(thread, talk);
    const talk = new PanelTalk(port, { ledger, frames, holder, onNote });
    talks.add(talk);
    port.onDisconnect.addListener(() => talks.delete(talk));
  });
  browser.tabs.onRemoved.addListener((tabId) => void frames.forgetTab(tabId));
  watchReplies(ledger, (replies) => {
    for (const talk of talks) talk.tell({ tell: 'replies', replies });
  });
  /** Tells the others of a note that one has changed. */
  async function tellNote(thread: ThreadKey, but: PanelTalk | null) {
    const note = await loadNote(ledger, thread);
    for (const talk of talks)
      if (talk !== but) talk.tell({ tell: 'note', thread, note });
  }
  const handlers: Pick<Handlers, 'panel:show'> = {
    async 'panel:show'(show, from) {
      if (!from) return null;
      const { nonce } = await frames.show(from, show);
      for (const talk of talks)
        if (talk.nonce === nonce) await talk.showThread();
      return null;
    },
  };
  return {
    handlers,
    /** More is known of these threads. */
    learn(keys: readonly ThreadKey[]): void {
      for (const talk of talks) talk.learn(keys);
    },
    /** Everything was erased. */
    forget(): void {
      for (const talk of talks) talk.forget();
    },
  };
}
