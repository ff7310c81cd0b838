import { Dexie, type EntityTable } from 'dexie';
import type { AlertRow } from '../core/alerts/alert-row.ts';
import type { JournalEntry } from '../core/journal-entry.ts';
import { nameWords } from '../core/name-words.ts';
import type { Coverage, PageReport } from '../core/page-report.ts';
import type { Reminder } from '../core/reminder.ts';
import type { SavedReply } from '../core/saved-reply.ts';
import type { Channel, PageId, ThreadKey } from '../core/thread-key.ts';
import type { ThreadNote } from '../core/thread-note.ts';
import type { Observation } from '../core/window/observation.ts';

/** A stored thread. `openedAt`, `waiting` and `words` follow from the others and are kept for the indexes. */
export interface ThreadRow {
  readonly key: ThreadKey;
  readonly page: PageId;
  readonly channel: Channel;
  readonly name: string;
  readonly observations: readonly Observation[];
  /** Earliest time of the newest customer action, epoch ms; 0 = none known. */
  readonly openedAt: number;
  /** 1 = the customer acted last and waits for an answer; put away in Done or spam, or hidden, they do not. */
  readonly waiting: 0 | 1;
  /** Of the name, folded, by which it is found. */
  readonly words: readonly string[];
  /** When it was last seen, epoch ms. */
  readonly seenAt: number;
  /** Hidden until the customer writes. */
  readonly hidden?: HiddenSince;
}

/** What was known of the customer when the thread was hidden. */
export interface HiddenSince {
  /** Latest time of their newest action, epoch ms; 0 = none was known. */
  readonly hiddenAt: number;
  /** When the thread had been read last, epoch ms. */
  readonly seenAt: number;
}

/** A stored journal entry. One that passed the guard holds what was seen of the same message, if anything was. */
export interface JournalRow extends JournalEntry {
  readonly seenAs?: JournalEntry;
}

/** Small single facts: `report` (the last page report) and `coverage/<page>/<folder>`. */
export interface MetaRow {
  readonly id: string;
  readonly report?: PageReport;
  readonly coverage?: Coverage;
}

/** A row that a fault left without a name must not stop the upgrade of all others. */
function addWords(row: { name?: unknown; words?: readonly string[] }): void {
  row.words = nameWords(typeof row.name === 'string' ? row.name : '');
}

/** The database of the extension's own origin. Only the background writes to it. */
export class Ledger extends Dexie {
  threads!: EntityTable<ThreadRow, 'key'>;
  journal!: EntityTable<JournalRow, 'id'>;
  meta!: EntityTable<MetaRow, 'id'>;
  reminders!: EntityTable<Reminder, 'thread'>;
  notes!: EntityTable<ThreadNote, 'thread'>;
  replies!: EntityTable<SavedReply, 'id'>;
  alerts!: EntityTable<AlertRow, 'thread'>;

  constructor(name = 'ventana') {
    super(name);
    // Append-only: a shipped version is never edited.
    this.version(1).stores({
      threads: 'key, page, seenAt, [waiting+openedAt]',
      journal: 'id, at, thread',
      meta: 'id',
    });
    // 2026-11: reminders, by the time at which each is due.
    this.version(2).stores({ reminders: 'thread, at' });
    // 2026-11: what moderators write for themselves.
    this.version(3).stores({ notes: 'thread', replies: 'id, changedAt' });
    // 2026-11: the popup's list by Page, channel and name; which alerts were told.
    this.version(4)
      .stores({
        threads:
          'key, page, [waiting+openedAt], [page+channel+waiting+openedAt], *words',
        alerts: 'thread',
      })
      .upgrade((tx) => tx.table('threads').toCollection().modify(addWords));
  }
}
