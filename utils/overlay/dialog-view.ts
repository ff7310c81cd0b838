export interface DialogChoice {
  /** A message kind, or `override`. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Outside the policy: shown as such. */
  readonly isDanger: boolean;
}

/** A stretch of the draft; flagged = it looks wrong. */
export interface DraftPart {
  readonly text: string;
  readonly isFlagged: boolean;
}

/** All words of the dialog, spoken already. */
export interface DialogView {
  readonly title: string;
  readonly body: string;
  readonly draftLabel: string;
  readonly draft: readonly DraftPart[];
  readonly choices: readonly DialogChoice[];
  /** What can be had with a choice: to be asked less; null = nothing is offered. */
  readonly offer: string | null;
  readonly keep: string;
  readonly why: string;
  /** Each sentence on a line. */
  readonly whyText: string;
  /** Below that, a way to have a phrase marked no more; null = there is none. */
  readonly except: { readonly label: string; readonly phrase: string } | null;
  readonly language: string;
  readonly isDark: boolean;
}

/** What somebody did with the dialog. */
export interface Answer {
  /** The id of the choice; null = go on writing. */
  readonly kind: string | null;
  /** A person did it. */
  readonly isTrusted: boolean;
  /** They took what was offered. */
  readonly isTaken: boolean;
}

/** An open dialog. */
export interface Asked {
  /** Rejects where the page made an answer impossible. */
  readonly answer: Promise<Answer>;
  /** Asks something else from now on: what is asked has changed meanwhile. */
  update(view: DialogView): void;
  /** There is nothing to decide any more. */
  leave(): void;
  /** Whether the moderator can see and answer it. */
  isShown(): boolean;
  /** Takes it away as one that nobody can answer. */
  giveUp(): void;
}
