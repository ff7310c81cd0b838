import { browser } from 'wxt/browser';
import { type Ask, DIALOG_SLOT } from './dialog-slot.ts';

const slot = () =>
  (globalThis as unknown as Record<symbol, Ask | undefined>)[DIALOG_SLOT];

/** The dialog, loaded the first time it is wanted; throws where its file cannot be had. */
export async function loadDialog(): Promise<Ask> {
  const loaded = slot();
  if (loaded) return loaded;
  await import(/* @vite-ignore */ browser.runtime.getURL('/dialog.js'));
  const ask = slot();
  if (!ask) throw new Error('dialog.js left no function behind');
  return ask;
}
