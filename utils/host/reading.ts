import type {
  Channel,
  PageId,
  ThreadId,
  ThreadKey,
} from '../core/thread-key.ts';
import type { Observation } from '../core/window/observation.ts';

/** Raised with every change of what the reader concludes; a version found wrong can be withdrawn. */
export const READER_VERSION = 1;

/** The one evidenced layout of Business Suite that this reader knows. */
export const LAYOUT = 'business-suite-2026-09';

/** One visible row of the thread list. */
export interface RowReading {
  readonly element: HTMLElement;
  /** null = the page gives no id for it: drawn from its own text alone, never stored. */
  readonly key: ThreadKey | null;
  readonly channel: Channel | null;
  readonly name: string;
  /** null = its time or its model could not be read: nothing is drawn or stored. */
  readonly observation: Observation | null;
  /** Place in the list, 0 = newest; null = the layout does not tell. */
  readonly index: number | null;
}

export type ComposerState = 'open' | 'closed' | 'missing';

/** The open thread, as far as the page shows one. */
export interface ThreadReading {
  readonly page: PageId;
  readonly channel: Channel | null;
  readonly thread: ThreadId | null;
  /** As the header says; just after a load it may say only "Inbox". */
  readonly name: string;
  readonly observations: readonly Observation[];
  /** Meta's ids of the messages in view. */
  readonly messageIds: readonly string[];
  /** The messages themselves name this thread's person; else it is only the address that does. */
  readonly isNamed: boolean;
  readonly composer: HTMLElement | null;
  readonly composerState: ComposerState;
}
