import { readEpoch, readFields } from '../core/parse.ts';
import { readThreadKey } from '../core/reminder.ts';
import {
  type ReplyId,
  readReplyId,
  type SavedReply,
} from '../core/saved-reply.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import {
  type NoteFault,
  type NoteWish,
  parseNoteWish,
  type ThreadNote,
} from '../core/thread-note.ts';
import type { Observation } from '../core/window/observation.ts';

/** The name of the port between a panel and the background. */
export const PANEL_PORT = 'panel';
export const PANEL_PAGE = '/thread-panel.html';

/** 122 random bits that one frame of ours shows itself by, once. */
export type PanelNonce = string & { readonly __brand: 'PanelNonce' };

export const readNonce = (value: unknown): PanelNonce | null =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
    ? (value as PanelNonce)
    : null;

/** What an inbox says of the panel that it shows. */
export interface PanelShow {
  readonly nonce: PanelNonce;
  /** null = none is open, or the page does not tell which. */
  readonly thread: ThreadKey | null;
  /** There is a composer. */
  readonly canType: boolean;
  /** The inbox is dark. */
  readonly isDark: boolean;
  /** How often it was opened: with each time the focus comes in; 0 = it was only loaded again. */
  readonly opened: number;
}

export function parsePanelShow(value: unknown): PanelShow | null {
  const fields = readFields(value);
  const nonce = readNonce(fields?.nonce);
  const thread = readThreadKey(fields?.thread);
  if (!nonce || (!thread && fields?.thread !== null)) return null;
  const opened = readEpoch(fields?.opened) ?? 0;
  const canType = fields?.canType === true;
  return { nonce, thread, canType, isDark: fields?.isDark === true, opened };
}

/** What a panel says to the background. */
export type PanelSays =
  | { readonly say: 'hello'; readonly nonce: PanelNonce }
  | { readonly say: 'save'; readonly wish: NoteWish }
  /** Wants a reply in the composer of the thread that it shows. */
  | {
      readonly say: 'insert';
      readonly reply: ReplyId;
      readonly thread: ThreadKey;
    }
  /** A label that is to be among the moderator's own. */
  | { readonly say: 'label'; readonly name: string }
  | { readonly say: 'close' };

/** Letters of a label that are read at all. */
const MOST_NAME = 200;

/** null = it is none of these. */
export function parsePanelSays(value: unknown): PanelSays | null {
  const { say, ...fields } = readFields(value) ?? {};
  const nonce = readNonce(fields.nonce);
  const wish = parseNoteWish(fields.wish);
  const reply = readReplyId(fields.reply);
  const thread = readThreadKey(fields.thread);
  const { name } = fields;
  if (say === 'hello' && nonce) return { say, nonce };
  if (say === 'save' && wish) return { say, wish };
  if (say === 'insert' && reply && thread) return { say, reply, thread };
  if (say === 'label' && typeof name === 'string' && name.length <= MOST_NAME)
    return { say, name };
  return say === 'close' ? { say } : null;
}

/** What is known of the thread that a panel shows. */
export interface PanelThread {
  readonly thread: ThreadKey;
  /** The customer's; empty = not known yet. */
  readonly name: string;
  readonly observations: readonly Observation[];
}

/** `unseen` = something lay over the panel when it was pressed. */
export const INSERT_OUTCOMES = [
  'inserted',
  'other-thread',
  'no-composer',
  'unseen',
  'gone',
] as const;
export type InsertOutcome = (typeof INSERT_OUTCOMES)[number];

/** What the background tells a panel. */
export type PanelTells =
  /** The nonce is none, or was another frame's. */
  | { readonly tell: 'refused' }
  /** Another thread, or more of the same. */
  | {
      readonly tell: 'thread';
      readonly thread: PanelThread | null;
      readonly canType: boolean;
      readonly isDark: boolean;
      readonly opened: number;
    }
  /** The note as it is kept; null = none. */
  | {
      readonly tell: 'note';
      readonly thread: ThreadKey;
      readonly note: ThreadNote | null;
    }
  | { readonly tell: 'saved'; readonly note: ThreadNote }
  /** `note` = the one that is kept. */
  | {
      readonly tell: 'not-saved';
      readonly thread: ThreadKey;
      readonly fault: NoteFault | 'storage';
      readonly note: ThreadNote | null;
    }
  | { readonly tell: 'replies'; readonly replies: readonly SavedReply[] }
  | { readonly tell: 'inserted'; readonly outcome: InsertOutcome };

/** What the background has an inbox do for its panel. */
export type PanelOrder =
  | {
      readonly panel: 'insert';
      readonly nonce: PanelNonce;
      readonly thread: ThreadKey;
      readonly text: string;
    }
  | { readonly panel: 'close'; readonly nonce: PanelNonce };

/** null = it is none of these. */
export function parsePanelOrder(value: unknown): PanelOrder | null {
  const { panel, text, ...fields } = readFields(value) ?? {};
  const nonce = readNonce(fields.nonce);
  const thread = readThreadKey(fields.thread);
  if (!nonce) return null;
  if (panel === 'insert' && thread && typeof text === 'string')
    return { panel, nonce, thread, text };
  return panel === 'close' ? { panel, nonce } : null;
}
