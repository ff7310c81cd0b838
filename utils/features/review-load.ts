import { findComposer } from '../host/pane.ts';
import { send } from '../messaging/client.ts';
import { panelSlot } from './panel-slot.ts';
import { isReviewLoaded } from './review-slot.ts';

/**
 * Has the draft review, and what helps to write, put into this document once somebody begins to write; tried again
 * where they did not come.
 */
export function startReviewLoad(signal: AbortSignal): void {
  const load = ({ target }: { target: EventTarget | null }) => {
    const isThere = isReviewLoaded() && panelSlot()?.toggle;
    if (isThere || !(target instanceof Node)) return;
    if (findComposer(document)?.contains(target))
      void send('review:load', null);
  };
  addEventListener('focusin', load, { capture: true, signal });
  addEventListener('input', load, { capture: true, signal });
  load({ target: document.activeElement });
}
