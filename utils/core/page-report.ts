import type { PageId } from './thread-key.ts';

/** Whether an inbox tab is understood, in words the popup can show. */
export interface PageReport {
  /** `understood`; `partly` = some rows or times are not; `unknown-layout` = nothing is. */
  readonly state: 'understood' | 'partly' | 'unknown-layout' | 'broken';
  readonly page: PageId | null;
  /** Visible rows whose time could not be read. */
  readonly unreadTimes: number;
  /** Visible rows without a thread id. */
  readonly withoutId: number;
  /** Epoch ms. */
  readonly at: number;
}

/** Back to when this browser has seen every thread of a Page's list, newest first without a gap. */
export interface Coverage {
  readonly page: PageId;
  /** Last activity of the oldest thread of that unbroken run, epoch ms. */
  readonly backTo: number;
  /** Epoch ms. */
  readonly at: number;
}
