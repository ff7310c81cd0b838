/** Where the dialog's script, loaded on demand, leaves its one function for the content script. */
export const DIALOG_SLOT = Symbol.for('ventana.open-dialog');

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

/** Opens the dialog; resolves with the id of the choice, or null = go on writing. */
export type OpenDialog = (
  view: DialogView,
  signal: AbortSignal,
) => Promise<string | null>;
