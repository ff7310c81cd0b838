import type { ApprovalSettings } from '../../utils/core/approvals.ts';
import type { Coverage, PageReport } from '../../utils/core/page-report.ts';
import type { Sighting } from '../../utils/core/window/observation.ts';

/** What is stored of the threads whose customer acted last. */
export interface QueueContent {
  /** They acted within seven days. */
  readonly current: readonly Sighting[];
  /** They acted before, or nobody knows when. */
  readonly over: readonly Sighting[];
  /** Rows of `current` that could not be read. */
  readonly unreadable: number;
  /** Of each list of each Page. */
  readonly coverage: readonly Coverage[];
  /** Back to when the whole inbox of every Page was seen, epoch ms; null = that cannot be said. */
  readonly coveredSince: number | null;
  readonly report: PageReport | null;
}

export interface QueueCounts {
  readonly seen: number;
  /** All that `QueueContent.current` is a part of. */
  readonly current: number;
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
}
