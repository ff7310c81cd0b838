import type { Result } from '../../utils/core/result.ts';
import {
  newReplyId,
  type ReplyFault,
  type ReplyId,
  type ReplyWish,
  type SavedReply,
} from '../../utils/core/saved-reply.ts';

/** A reply that is being written. */
export interface ReplyDraft {
  /** It has one from the start: what is saved twice is one reply. */
  readonly id: ReplyId;
  /** What it was edited from; null = a new one. */
  readonly base: SavedReply | null;
  readonly title: string;
  readonly text: string;
  readonly isReopener: boolean;
}

/** The place of the new reply among the drafts; the others have the ids of their replies. */
export const NEW = '';

export type ReplyDrafts = Readonly<Record<string, ReplyDraft>>;

/** `gone` = the background did not answer. */
export type SaveAnswer = Result<SavedReply, ReplyFault | 'storage'> | 'gone';

/** What the view can have done; none of these throws for a reason that can be foreseen. */
export interface RepliesActions {
  readonly onSave: (wish: ReplyWish) => Promise<SaveAnswer>;
  /** Resolves with whether it was done. */
  readonly onRemove: (id: ReplyId) => Promise<boolean>;
  /** null = the draft is done with. */
  readonly onDraft: (key: string, draft: ReplyDraft | null) => void;
}

const EMPTY = { title: '', text: '', isReopener: false };

export const newDraft = (): ReplyDraft => ({
  id: newReplyId(),
  base: null,
  ...EMPTY,
});

export const draftOf = (base: SavedReply): ReplyDraft => {
  const { id, title, text, isReopener } = base;
  return { id, base, title, text, isReopener };
};

/** Whether something would be lost. */
export function isChanged({ base, title, text, isReopener }: ReplyDraft) {
  const before = base ?? EMPTY;
  return (
    title !== before.title ||
    text !== before.text ||
    isReopener !== before.isReopener
  );
}

/** What is asked for; `over` = the form of the reply that it is to take the place of, null = none is there. */
export function wishOf(draft: ReplyDraft, over: SavedReply | null): ReplyWish {
  const { id, title, text, isReopener } = draft;
  return { id, title, text, isReopener, revision: over?.revision ?? 0 };
}
