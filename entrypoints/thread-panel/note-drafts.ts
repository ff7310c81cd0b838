import type {
  ClashChoice,
  NoteStatus,
  NoteView,
} from '../../components/thread/note-view.ts';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import {
  isNoteTooLong,
  type Label,
  type NoteWish,
  type ThreadNote,
  tidyNote,
} from '../../utils/core/thread-note.ts';

/** So long nothing is typed before it is saved, ms. */
const PAUSE_MS = 500;

type Words = Pick<ThreadNote, 'text' | 'labels'>;

interface Draft extends Words {
  readonly thread: ThreadKey;
  /** What is kept by what this tab knows, and its revision. */
  kept: Words & { readonly revision: number };
  text: string;
  labels: readonly Label[];
  /** What is on its way. */
  sent: Words | null;
  /** What was on its way as a port broke; it may have arrived. */
  lost: readonly Words[];
  theirs: (Words & { readonly revision: number }) | null;
  fault: 'too-long' | 'failed' | null;
}

const NONE = { text: '', labels: [], revision: 0 };

const wordsOf = ({ text, labels }: Words): Words => ({ text, labels });

const isSame = (a: Words, b: Words): boolean => {
  const [one, other] = [tidyNote(wordsOf(a)), tidyNote(wordsOf(b))];
  return (
    one.text === other.text &&
    [...one.labels].sort().join() === [...other.labels].sort().join()
  );
};

const isDirty = (draft: Draft): boolean => !isSame(draft, draft.kept);

function statusOf(draft: Draft): NoteStatus {
  if (draft.fault) return draft.fault;
  if (draft.sent) return 'saving';
  return isDirty(draft) ? 'waiting' : 'kept';
}

const merged = (theirs: Words, mine: Words): Words => ({
  text: [theirs.text, mine.text].filter((text) => text.trim()).join('\n\n'),
  labels: [...new Set([...theirs.labels, ...mine.labels])],
});

interface Saving {
  /** False = it cannot be said now. */
  readonly save: (wish: NoteWish) => boolean;
  readonly onChange: () => void;
}

/**
 * The notes that were written in this frame. Each belongs to the thread it was written for and stays here until the
 * background has said that it is kept.
 */
export class NoteDrafts {
  readonly #saving: Saving;
  readonly #drafts = new Map<ThreadKey, Draft>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(saving: Saving) {
    this.#saving = saving;
  }

  /** Something that was written is not kept yet. */
  get isWaiting(): boolean {
    return [...this.#drafts.values()].some(isDirty);
  }

  /** null = nothing is known of it yet. */
  view(thread: ThreadKey): NoteView | null {
    const draft = this.#drafts.get(thread);
    if (!draft) return null;
    const { text, labels, theirs } = draft;
    return { text, labels, theirs, status: statusOf(draft) };
  }

  /** The note as it is kept; what was written here and is not kept yet stays. */
  learn(thread: ThreadKey, note: ThreadNote | null): void {
    const kept = note ?? NONE;
    const draft = this.#drafts.get(thread);
    // What another tab has written meanwhile, the next save will tell.
    if (draft && (isDirty(draft) || draft.sent || draft.theirs)) return;
    // It was read before the last one was saved here.
    if (note && draft && note.revision < draft.kept.revision) return;
    this.#drafts.set(thread, {
      thread,
      kept,
      ...wordsOf(kept),
      sent: null,
      lost: [],
      theirs: null,
      fault: null,
    });
    this.#saving.onChange();
  }

  write(thread: ThreadKey, words: Partial<Words>): void {
    const draft = this.#drafts.get(thread);
    if (!draft) return;
    Object.assign(draft, words, { fault: null });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
    this.#saving.onChange();
  }

  /** Saves all that is not kept yet. */
  flush(): void {
    clearTimeout(this.#timer);
    for (const draft of this.#drafts.values()) this.#send(draft);
    this.#saving.onChange();
  }

  /** What was on its way may never have arrived. */
  resume(): void {
    for (const draft of this.#drafts.values()) {
      if (draft.sent) draft.lost = [...draft.lost, draft.sent];
      draft.sent = null;
      if (draft.fault === 'failed') draft.fault = null;
    }
    this.flush();
  }

  onSaved({ thread, revision }: ThreadNote): void {
    const draft = this.#drafts.get(thread);
    if (!draft) return;
    // As it was sent, not as it was tidied: nothing moves under the caret.
    draft.kept = { ...(draft.sent ?? wordsOf(draft)), revision };
    draft.sent = null;
    draft.lost = [];
    this.#send(draft);
    this.#saving.onChange();
  }

  onNotSaved(
    thread: ThreadKey,
    fault: 'stale' | 'too-long' | 'storage',
    note: ThreadNote | null,
  ): void {
    const draft = this.#drafts.get(thread);
    if (!draft) return;
    draft.sent = null;
    if (fault === 'too-long') draft.fault = 'too-long';
    else if (fault === 'storage') draft.fault = 'failed';
    else this.#meet(draft, note ?? NONE);
    this.#saving.onChange();
  }

  /** Says what goes with two notes. */
  settle(thread: ThreadKey, choice: ClashChoice): void {
    const draft = this.#drafts.get(thread);
    const theirs = draft?.theirs;
    if (!draft || !theirs) return;
    draft.theirs = null;
    draft.kept = theirs;
    if (choice === 'theirs') Object.assign(draft, wordsOf(theirs));
    if (choice === 'both') Object.assign(draft, merged(theirs, draft));
    this.flush();
  }

  #meet(draft: Draft, theirs: Words & { readonly revision: number }): void {
    // It had arrived after all, or both wrote the same.
    const isOurs = [draft, ...draft.lost].some((own) => isSame(own, theirs));
    draft.lost = [];
    if (!isOurs) {
      draft.theirs = theirs;
      return;
    }
    draft.kept = theirs;
    this.#send(draft);
  }

  #send(draft: Draft): void {
    const { thread, text, labels, kept, sent, theirs, fault } = draft;
    if (sent || theirs || fault || !isDirty(draft)) return;
    const { revision } = kept;
    const wish = tidyNote({ thread, text, labels, revision });
    if (isNoteTooLong(wish)) draft.fault = 'too-long';
    else if (this.#saving.save(wish)) draft.sent = { text, labels };
  }
}
