export interface DialogChoice {
  /** A message kind, or `override`. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Outside the policy: shown as such. */
  readonly isDanger: boolean;
}

/** All words of the dialog, spoken already. */
export interface DialogView {
  readonly title: string;
  readonly body: string;
  readonly draftLabel: string;
  readonly draft: string;
  readonly choices: readonly DialogChoice[];
  readonly keep: string;
  readonly why: string;
  readonly whyText: string;
  readonly language: string;
  readonly isDark: boolean;
}

/** An open dialog. */
export interface Asked {
  /** The id of the choice, or null = go on writing; rejects where the page made an answer impossible. */
  readonly answer: Promise<string | null>;
  /** Whether the moderator can see and answer it. */
  isShown(): boolean;
  /** Takes it away as one that nobody can answer. */
  giveUp(): void;
}
