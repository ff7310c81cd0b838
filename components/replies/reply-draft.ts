import type { Result } from '../../utils/core/result.ts';
import type {
  ReplyFault,
  ReplyId,
  ReplyWish,
  SavedReply,
} from '../../utils/core/saved-reply.ts';

/** A reply that is being written. */
export interface ReplyDraft {
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

export const EMPTY_DRAFT: ReplyDraft = {
  base: null,
  title: '',
  text: '',
  isReopener: false,
};

export const draftOf = (base: SavedReply): ReplyDraft => {
  const { title, text, isReopener } = base;
  return { base, title, text, isReopener };
};

/** Whether something would be lost. */
export function isChanged({ base, title, text, isReopener }: ReplyDraft) {
  const before = base ?? EMPTY_DRAFT;
  return (
    title !== before.title ||
    text !== before.text ||
    isReopener !== before.isReopener
  );
}

/** What is asked for; `over` = the form of the reply that it is to take the place of, null = none is there. */
export function wishOf(draft: ReplyDraft, over: SavedReply | null): ReplyWish {
  const { base, title, text, isReopener } = draft;
  const id = base?.id ?? null;
  return { id, title, text, isReopener, revision: over?.revision ?? 0 };
}
