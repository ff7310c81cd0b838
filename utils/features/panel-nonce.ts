import type { PanelNonce } from '../messaging/panel-port.ts';

/** A name that nobody can guess, for one frame. */
export const makeNonce = (): PanelNonce =>
  crypto.randomUUID().replaceAll('-', '') as PanelNonce;
