import type { InboxAddress } from './address.ts';
import { checkAgainstRow } from './cross-check.ts';
import type { RowReading, ThreadReading } from './reading.ts';
import { type OwnWords, ownWords } from './spoken-time/own-words.ts';
import { businessSuite } from './surfaces/business-suite.ts';
import { messages } from './surfaces/messages.ts';
import type { Surface } from './surfaces/surface.ts';

/** What the page shows at one moment. */
export interface InboxReading {
  /** Epoch ms. */
  readonly at: number;
  readonly address: InboxAddress;
  readonly layout: string;
  /** The page's `<html lang>`. */
  readonly language: string;
  readonly rows: readonly RowReading[];
  readonly thread: ThreadReading | null;
}

export interface ReadOptions {
  /** Epoch ms. */
  readonly now: number;
  /** By how much this computer's clock is known to be slow, ms. */
  readonly behindMs?: number;
  /** The page's address, where that is not the document's own. */
  readonly href?: string;
  /** How own messages are marked, where this browser knows better than the evidence; null = not at all. */
  readonly learnOwn?: (language: string) => OwnWords | null | undefined;
}

const SURFACES: readonly Surface[] = [businessSuite, messages];

/** Reads the whole inbox; null = this address is not an inbox. Writes nothing, clicks nothing. */
export function readInbox(
  page: Document,
  { now, behindMs = 0, href = page.location.href, learnOwn }: ReadOptions,
): InboxReading | null {
  for (const surface of SURFACES) {
    const address = surface.readAddress(href);
    if (!address) continue;
    const language = page.documentElement.lang;
    const layout = surface.readLayout(page);
    const learned = learnOwn?.(language);
    const own = learned === undefined ? ownWords(language) : learned;
    const context = { address, layout, language, own, now, behindMs };
    const rows = surface.readRows(page, context);
    const found = surface.readThread(page, context);
    const thread = found && checkAgainstRow(found, rows);
    return { at: now, address, layout, language, rows, thread };
  }
  return null;
}
