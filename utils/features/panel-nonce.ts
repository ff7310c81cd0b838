import type { PanelNonce } from '../messaging/panel-port.ts';

/** A name that nobody can guess, for one frame. */
export function makeNonce(): PanelNonce {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('') as PanelNonce;
}
