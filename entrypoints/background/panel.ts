import { browser } from 'wxt/browser';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { PANEL_PORT } from '../../utils/messaging/panel-port.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { PanelFrames } from './panel-frames.ts';
import { holderOf } from './panel-holder.ts';
import { watchReplies } from './panel-replies.ts';
import { PanelTalk } from './panel-talk.ts';

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
    const onNote = (thread: ThreadKey) => {
      for (const other of talks)
        if (other !== talk) void other.tellNote(thread);
    };
    const talk = new PanelTalk(port, { ledger, frames, holder, onNote });
    talks.add(talk);
    port.onDisconnect.addListener(() => talks.delete(talk));
  });
  const report = (error: unknown) =>
    console.error('Ventana: a panel was not forgotten.', error);
  browser.tabs.onRemoved.addListener((tabId) => {
    frames.forgetTab(tabId).catch(report);
  });
  watchReplies(ledger, (replies) => {
    for (const talk of talks) talk.tell({ tell: 'replies', replies });
  });
  const handlers: Pick<Handlers, 'panel:show'> = {
    async 'panel:show'(show, from) {
      if (!from) return null;
      const { nonce } = await frames.show(from, show);
      for (const talk of talks)
        if (talk.nonce === nonce) void talk.showThread();
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
      const open = new Set([...talks].map(({ nonce }) => nonce));
      frames.forgetThreads((nonce) => open.has(nonce)).catch(report);
      for (const talk of talks) void talk.showThread();
    },
  };
}
