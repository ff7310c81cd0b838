import type { Language } from '../i18n/translate.ts';
import type { Asked } from '../overlay/dialog-view.ts';
import type { DialogWords } from './dialog-words.ts';

export type { Asked };

/** Where the dialog's script, which has its own words, leaves its one function for the first script. */
export const DIALOG_SLOT = Symbol.for('ventana.ask');

/** The choice to send although no kind fits. */
export const OVERRIDE = 'override';

export interface Question extends DialogWords {
  readonly language: Language;
}

/** Asks the moderator. */
export type Ask = (question: Question, signal: AbortSignal) => Asked;
