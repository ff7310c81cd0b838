import { browser } from 'wxt/browser';
import { oneOf } from '../core/parse.ts';
import {
  INSERT_OUTCOMES,
  type InsertOutcome,
  type PanelOrder,
  parsePanelOrder,
} from './panel-port.ts';

export type InsertOrder = Extract<PanelOrder, { panel: 'insert' }>;

/** In an inbox: obeys the background, and nobody else, for the panel of this nonce, until the signal aborts. */
export function watchPanelOrders(
  nonce: string,
  orders: {
    insert(order: InsertOrder): InsertOutcome;
    close(): void;
  },
  signal: AbortSignal,
): void {
  const onMessage = (
    message: unknown,
    sender: { readonly id?: string; readonly tab?: unknown },
    respond: (outcome: InsertOutcome) => void,
  ) => {
    const order = parsePanelOrder(message);
    // What is in a tab is a page, of ours or not.
    const isBackground = sender.id === browser.runtime.id && !sender.tab;
    if (!isBackground || order?.nonce !== nonce) return;
    if (order.panel === 'close') orders.close();
    else respond(orders.insert(order));
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(onMessage),
  );
}

/** In the background: gives an order to the document that shows the panel; a `close` has no outcome. */
export async function orderPanel(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  order: PanelOrder,
): Promise<InsertOutcome> {
  try {
    const said = await browser.tabs.sendMessage(tabId, order, { frameId });
    return oneOf(said, INSERT_OUTCOMES) ?? 'gone';
  } catch {
    // Its script is another version's, or the document is gone.
    return 'gone';
  }
}
