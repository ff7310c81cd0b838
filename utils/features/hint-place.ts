import { placeHint } from '../host/hint-place.ts';
import { createHintPlace } from '../overlay/hint-place.ts';
import { fillHintSlot } from './hint-slot.ts';
import type { InboxSession } from './inbox-session.ts';

/**
 * Keeps the place under the composer from the time a thread is shown. The line's own script comes with the first focus:
 * a place that came with it would push the composer up under the first letter.
 */
export function startHintPlace(session: InboxSession): void {
  const place = createHintPlace();
  fillHintSlot(place);
  session.addView(() => {
    const reading = session.openThread()?.reading;
    const isOpen = reading?.composerState === 'open';
    placeHint(place.host, isOpen ? reading.composer : null);
  });
  session.life.signal.addEventListener('abort', () => place.host.remove());
}
