import { type Ask, DIALOG_SLOT } from './dialog-slot.ts';

/** The dialog's script comes when the page is idle; somebody who types before that waits so long at most. */
const PATIENCE_MS = 3000;
const LOOK_MS = 50;

const slot = () =>
  (globalThis as unknown as Record<symbol, Ask | undefined>)[DIALOG_SLOT];

/** The dialog; throws where its script did not come. */
export async function loadDialog(): Promise<Ask> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const ask = slot();
    if (ask) return ask;
    if (performance.now() > until) throw new Error('its script did not come');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
