import type { Closing } from '../core/closing.ts';
import type { Command } from '../core/command.ts';
import type { JournalEntry } from '../core/journal-entry.ts';
import type { Coverage, PageReport } from '../core/page-report.ts';
import type {
  Reminder,
  ReminderFault,
  ReminderWish,
} from '../core/reminder.ts';
import type { Result } from '../core/result.ts';
import type { ReviewLanguage } from '../core/review/review-language.ts';
import type {
  ReplyFault,
  ReplyId,
  ReplyWish,
  SavedReply,
} from '../core/saved-reply.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import type { AskAnswer } from '../core/window/ask-causes.ts';
import type { AskCause } from '../core/window/decide-send.ts';
import type { Observation, Sighting } from '../core/window/observation.ts';
import type { PanelShow } from './panel-port.ts';

/** A thread as the ledger knows it: the observations, from which any context folds the facts itself. */
export interface ThreadRecord {
  readonly key: ThreadKey;
  readonly name: string;
  readonly observations: readonly Observation[];
}

export type ImportFault =
  | 'not-json'
  | 'not-ventana'
  | 'newer-version'
  | 'storage';

/** What an import did; rows that could not be read are counted, not fatal. */
export interface ImportCounts {
  readonly threads: number;
  readonly journal: number;
  readonly replies: number;
  readonly notes: number;
  /** How many there are more of than before. */
  readonly added: Pick<
    ImportCounts,
    'threads' | 'journal' | 'replies' | 'notes'
  >;
  /** Replies and notes of the file that are newer here, and stay so. */
  readonly kept: number;
  readonly skipped: number;
}

export interface HideWish {
  readonly thread: ThreadKey;
  readonly isHidden: boolean;
}

/** Every message to the background, with its payload and its reply. Names are `noun:verb`. */
export interface Protocol {
  /** Keeps what was seen and answers with what is known of these threads by now. */
  'threads:sight': [sightings: readonly Sighting[], reply: ThreadRecord[]];
  'journal:add': [entry: JournalEntry, reply: null];
  /** An answer to the guard's question. */
  'ask:count': [answer: AskAnswer, reply: null];
  /** From now on a line instead of the question for one cause; null = only questions where something looks wrong. */
  'ask:quieten': [cause: AskCause | null, reply: null];
  /** Has the draft review put into the tab that asks, or one of its languages. */
  'review:load': [language: ReviewLanguage | null, reply: null];
  /** Opens the options with a phrase that the moderator may add to the exceptions. */
  'exception:begin': [phrase: string, reply: null];
  /** The thread that the panel in this document is to show; known by its nonce. */
  'panel:show': [show: PanelShow, reply: null];
  'page:report': [report: PageReport, reply: null];
  'coverage:report': [coverage: Coverage, reply: null];
  'reminder:list': [nothing: null, reply: readonly Reminder[]];
  /** Sets the thread's one reminder, if the window it comes before still is open by then. */
  'reminder:set': [wish: ReminderWish, reply: Result<Reminder, ReminderFault>];
  'reminder:clear': [thread: ThreadKey, reply: null];
  /**
   * Extension pages only. Takes a thread off everything that waits until its customer acts again, or brings it back;
   * false = it is not known.
   */
  'thread:hide': [wish: HideWish, reply: boolean];
  'closing:read': [nothing: null, reply: Closing];
  /** Opens the popup's list, in a tab where the browser does not let its popup be opened. */
  'queue:open': [nothing: null, reply: null];
  /** Extension pages only. */
  'reply:save': [
    wish: ReplyWish,
    reply: Result<SavedReply, ReplyFault | 'storage'>,
  ];
  /** Extension pages only. */
  'reply:remove': [id: ReplyId, reply: null];
  /** Extension pages only. The payload is the text of a backup file. */
  'backup:import': [text: string, reply: Result<ImportCounts, ImportFault>];
  /** Extension pages only. */
  'everything:erase': [nothing: null, reply: null];
}

export type MessageName = keyof Protocol;

export interface Envelope {
  readonly ventana: MessageName;
  readonly payload: unknown;
}

/** What the background pushes to inbox tabs. */
export type Push =
  | { readonly push: 'threads:changed'; readonly records: ThreadRecord[] }
  | { readonly push: 'everything:erased' };

/** All reminders, after each change of any. */
export interface ReminderPush {
  readonly push: 'reminders:changed';
  readonly reminders: readonly Reminder[];
  /** Those that are gone because somebody answered. */
  readonly answered: readonly ThreadKey[];
}

/** What closes next, after each change of it. */
export interface ClosingPush {
  readonly push: 'closing:changed';
  readonly closing: Closing;
}

/** A shortcut of the browser was pressed while this tab was in front. */
export interface CommandPush {
  readonly push: 'command';
  readonly command: Command;
}

/** What an own page asks of an inbox tab; the answer is a `PageOutline`, or none. */
export interface TabAsk {
  readonly ask: 'outline:read';
}

/** What an inbox tab tells of itself for a fault report; nothing of it is text or value of the page. */
export interface PageOutline {
  /** Version of the reader. */
  readonly reader: number;
  /** Surface and variant; empty = it was not read. */
  readonly layout: string;
  /** The page's language code of two or three letters; empty = it gives no such. */
  readonly language: string;
  /** null = it was not read. */
  readonly report: PageReport | null;
  /** The page's structure, as `outlineOf` censors it. */
  readonly outline: string;
}

/** Messages that a content script may not send. */
export const PAGE_ONLY: ReadonlySet<MessageName> = new Set([
  'thread:hide',
  'reply:save',
  'reply:remove',
  'backup:import',
  'everything:erase',
]);
