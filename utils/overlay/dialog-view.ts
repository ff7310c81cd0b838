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
