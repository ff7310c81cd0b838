import { browser } from 'wxt/browser';
import { DIALOG_SLOT, type OpenDialog } from '../overlay/dialog-view.ts';

const slot = () =>
  (globalThis as unknown as Record<symbol, OpenDialog | undefined>)[
    DIALOG_SLOT
  ];

/** The dialog, loaded the first time it is wanted; throws where its file cannot be had. */
export async function loadDialog(): Promise<OpenDialog> {
  const loaded = slot();
  if (loaded) return loaded;
  await import(/* @vite-ignore */ browser.runtime.getURL('/dialog.js'));
  const open = slot();
  if (!open) throw new Error('dialog.js left no function behind');
  return open;
}
