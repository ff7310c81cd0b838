import { type Browser, browser } from 'wxt/browser';
import { PANEL_PAGE } from '../../utils/messaging/panel-port.ts';

/** Who says a nonce. */
export interface PanelHolder {
  readonly tabId: number;
  /** Another for each document. */
  readonly document: string;
}

type Sender = Browser.runtime.MessageSender;

/** Who a port is from; null = it is no panel page in a frame of a tab. */
export function holderOf(sender: Sender | undefined): PanelHolder | null {
  const { id, url = '', tab, frameId, documentId } = sender ?? {};
  if (id !== browser.runtime.id || !URL.canParse(url)) return null;
  const page = new URL(browser.runtime.getURL(PANEL_PAGE));
  const { origin, pathname } = new URL(url);
  const isPanel = origin === page.origin && pathname === page.pathname;
  if (!isPanel || tab?.id === undefined || !frameId) return null;
  // Firefox tells no documents apart; there its frames are numbered once for all.
  return { tabId: tab.id, document: documentId ?? `frame/${frameId}` };
}
