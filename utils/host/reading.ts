import type {
  Channel,
  PageId,
  ThreadId,
  ThreadKey,
} from '../core/thread-key.ts';
import type { Observation } from '../core/window/observation.ts';

/** Raised with every change of what the reader concludes; a version found wrong can be withdrawn. */
export const READER_VERSION = 2;

/** One visible row of the thread list. */
export interface RowReading {
  readonly element: HTMLElement;
  /** null = the page gives no id for it: drawn from its own text alone, never stored. */
  readonly key: ThreadKey | null;
  /** As the row itself names it; null = it does not. */
  readonly thread: ThreadId | null;
  readonly channel: Channel | null;
  readonly name: string;
  /** The name is followed by this; what is learned of own-message prefixes is learned from it. */
  readonly snippet: string;
  /** null = its time could not be read: nothing is drawn or stored. */
  readonly observation: Observation | null;
  /** What the page's components or attributes say was not believed, because it contradicts what is visible. */
  readonly isTorn: boolean;
  /** Place in the list, 0 = newest; null = the layout does not tell. */
  readonly index: number | null;
}

export type ComposerState = 'open' | 'closed' | 'missing';

/** The newest message in view. */
export interface NewestMessage {
  readonly by: 'customer' | 'page' | 'either';
  readonly text: string;
}

/** The open thread, as far as the page shows one. */
export interface ThreadReading {
  readonly page: PageId;
  readonly channel: Channel | null;
  readonly thread: ThreadId | null;
  /** As the header says; just after a load it may say only "Inbox". */
  readonly name: string;
  readonly observations: readonly Observation[];
  /** null = no message is in view. */
  readonly newest: NewestMessage | null;
  /** Meta's ids of the messages in view. */
  readonly messageIds: readonly string[];
  /** Messages of which side or model could not be believed. */
  readonly torn: number;
  /** The messages themselves name this thread's person; else it is only the address that does. */
  readonly isNamed: boolean;
  /** Which thread it is was told by the address or the messages; else only by a link that may lag behind. */
  readonly isSure: boolean;
  readonly composer: HTMLElement | null;
  readonly composerState: ComposerState;
}
