import type { Channel, PageId } from './thread-key.ts';

/** What the reader can do on a page, each on its own. */
export const CAPABILITIES = ['rows', 'transcript', 'composer', 'send'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** `none` = there is nothing of it to read, which is no fault: no thread is open, or it takes no replies. */
export const HEALTHS = ['ok', 'degraded', 'missing', 'none'] as const;
export type Health = (typeof HEALTHS)[number];
export type Healths = Readonly<Record<Capability, Health>>;

/** How much of an inbox tab is understood, in words the popup can show. */
export interface PageReport {
  readonly page: PageId | null;
  readonly health: Healths;
  /** Visible rows whose time could not be read. */
  readonly unreadTimes: number;
  /** Visible rows without a thread id. */
  readonly withoutId: number;
  /** Rows and messages of which the page's components contradict what is visible. */
  readonly torn: number;
  /** Epoch ms. */
  readonly at: number;
}

/** The list of all channels, or that of one. */
export type Folder = Channel | 'all';

/** Back to when this browser has seen every thread of one of a Page's lists, newest first without a gap. */
export interface Coverage {
  readonly page: PageId;
  readonly folder: Folder;
  /** Last activity of the oldest thread of that unbroken run, epoch ms. */
  readonly backTo: number;
  /** When the top of the list was last in view, epoch ms: of what happened since nothing is claimed. */
  readonly at: number;
}
