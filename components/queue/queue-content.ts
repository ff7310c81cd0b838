import type { Account, ApprovalSettings } from '../../utils/core/approvals.ts';
import type { Coverage, PageReport } from '../../utils/core/page-report.ts';
import type { QueueRows } from '../../utils/core/queue-rows.ts';
import type { QueueView, QueueWish } from '../../utils/core/queue-view.ts';
import type { OpeningHours } from '../../utils/core/time/opening-hours.ts';

export interface QueueContent {
  /** What these rows answer. */
  readonly wish: QueueWish;
  readonly found: QueueRows;
  /** False = only what fits on the first screen; the rest is on its way. */
  readonly isWhole: boolean;
  /** Pages and channels of which anything is stored. */
  readonly accounts: readonly Account[];
  /** Of each list of each Page. */
  readonly coverage: readonly Coverage[];
  /** Back to when the whole inbox of every Page was seen, epoch ms; null = that cannot be said. */
  readonly coveredSince: number | null;
  readonly report: PageReport | null;
}

export interface QueueCounts {
  /** Threads seen, whoever acted last. */
  readonly seen: number;
  /** What each list is counted from; absent = not known yet. */
  readonly found: Readonly<Partial<Record<QueueView, QueueRows>>>;
}

export type QueueState =
  | { readonly status: 'loading' | 'failed' }
  | {
      readonly status: 'ready';
      readonly content: QueueContent;
      /** null = still being counted. */
      readonly counts: QueueCounts | null;
    };

/** Those of the moderator's settings that the list depends on. */
export interface QueueSettings extends ApprovalSettings {
  readonly pageNames: Readonly<Record<string, string>>;
  readonly openingHours: Readonly<Record<string, OpeningHours>>;
  readonly singleKeys: boolean;
}
