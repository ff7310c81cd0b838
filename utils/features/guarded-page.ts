import type { ThreadKey } from '../core/thread-key.ts';
import type { Verdict } from '../core/window/verdict.ts';
import { findComposer } from '../host/pane.ts';
import type { ComposerState } from '../host/reading.ts';
import {
  type Draft,
  findSendControl,
  readDraftAt,
} from '../host/send-surface.ts';
import type { Translate } from '../i18n/translate.ts';
import { now } from '../settings/clock.ts';
import type { Settings } from '../settings/settings.ts';
import type { Ask } from './dialog-slot.ts';
import { keepInJournal, type Sent } from './keep-in-journal.ts';
import type { Life } from './life.ts';
import { loadDialog } from './load-dialog.ts';

/** The open thread, as far as a send depends on it. */
export interface GuardedThread {
  /** null = the page does not tell which thread it is. */
  readonly key: ThreadKey | null;
  readonly name: string;
  readonly verdict: Verdict;
  readonly reading: { readonly composerState: ComposerState };
}

/** What the guard asks of the session in whose page it stands. */
export interface GuardedSession {
  readonly life: Life;
  readonly t: Translate;
  readonly settings: Pick<Settings, 'askWhen'>;
  /** Looks at the page anew, so that nothing is decided on an old view. */
  read(): void;
  /** null = none is open. */
  openThread(): GuardedThread | null;
}

/** Where messages are written and sent, and what follows a send: the real inbox, or the practice inbox. */
export interface GuardedPage {
  findComposer(): HTMLElement | null;
  /** The draft that an Enter on `target` would send; null = it would send none. */
  readDraftAt(target: EventTarget | null): Draft | null;
  /** The control that an event on `target` would press to send; null = no such control. */
  findSendControl(target: EventTarget | null): HTMLElement | null;
  /** Epoch ms. */
  now(): number;
  /** Throws where the dialog cannot be had. */
  loadDialog(): Promise<Ask>;
  /** False = the send could not be kept in the journal. */
  keep(sent: Sent): Promise<boolean>;
}

/** Meta's inbox. */
export const inboxPage: GuardedPage = {
  findComposer: () => findComposer(document), // Null: no thread is open, or it is closed.
  readDraftAt,
  findSendControl,
  now,
  loadDialog,
  keep: keepInJournal,
};
