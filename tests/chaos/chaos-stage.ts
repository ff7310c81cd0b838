import type { Stage, Tab } from '../e2e/scenarios/tab.ts';

/** What the two browsers' drivers do each in its own way. */
export interface ChaosStage extends Stage {
  /** Composes `text` with an input method and confirms it; absent = the driver has no input method. */
  compose?(tab: Tab, text: string): Promise<void>;
  /** Touches the screen; absent = the driver has no finger. */
  touch?(tab: Tab, x: number, y: number): Promise<void>;
  /** Opens an address and does not wait for more than its first byte. */
  openHasty(tab: Tab, url: string): Promise<void>;
  /** A page of the extension with nothing of ours in it; it stays, out of sight, until an update closes it. */
  openLedger(): Promise<Tab>;
  close(): Promise<void>;
}

/** Any address of the extension's origin at which none of its scripts runs. */
export const SILENT_PAGE = 'icon/32.png';

/** Opens it at first use, and again once it is gone. */
export function keepOpen(open: () => Promise<Tab>): () => Promise<Tab> {
  let kept: Tab | null = null;
  return async () => {
    const isThere = await kept?.evaluate(() => true, undefined).catch(() => {});
    kept = isThere ? kept : await open();
    return kept as Tab;
  };
}
