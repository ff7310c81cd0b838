import { findComposer } from '../host/pane.ts';
import { send } from '../messaging/client.ts';
import { isReviewLoaded } from './review-slot.ts';

/** Has the draft review put into this document once somebody begins to write; tried again where it did not come. */
export function startReviewLoad(signal: AbortSignal): void {
  const load = ({ target }: { target: EventTarget | null }) => {
    if (isReviewLoaded() || !(target instanceof Node)) return;
    if (findComposer(document)?.contains(target))
      void send('review:load', null);
  };
  addEventListener('focusin', load, { capture: true, signal });
  addEventListener('input', load, { capture: true, signal });
  load({ target: document.activeElement });
}
