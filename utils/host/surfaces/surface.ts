import type { InboxAddress } from '../address.ts';
import type { RowReading, ThreadReading } from '../reading.ts';
import type { OwnWords } from '../spoken-time/own-words.ts';

/** What a reading starts from besides the page itself. */
export interface ReadContext {
  readonly address: InboxAddress;
  /** Surface and variant, as the observations keep it. */
  readonly layout: string;
  /** The page's `<html lang>`. */
  readonly language: string;
  /** How own messages are marked in the list; null = not known. */
  readonly own: OwnWords | null;
  /** Epoch ms, by Facebook's clock as far as it is known. */
  readonly now: number;
  /** By how much this computer's clock is behind that, ms. */
  readonly behindMs: number;
}

/** A kind of inbox page. Reads only: nothing is written, clicked or scrolled. */
export interface Surface {
  /** null = this address is not of this surface. */
  readAddress(href: string): InboxAddress | null;
  /** The variant in view, `surface/variant`. */
  readLayout(page: Document): string;
  readRows(root: ParentNode, context: ReadContext): RowReading[];
  /** The open thread; null = none is open. */
  readThread(root: ParentNode, context: ReadContext): ThreadReading | null;
}
