import type { Language } from '../i18n/translate.ts';
import type { Asked } from '../overlay/dialog-view.ts';
import type { DialogWords } from './dialog-words.ts';

export type { Answer } from '../overlay/dialog-view.ts';

/** The choice to send although no kind fits. */
export const OVERRIDE = 'override';

export interface Question extends DialogWords {
  readonly language: Language;
}

/** What the guard has to know of a dialog that stands. */
export type Standing = Pick<Asked, 'isShown' | 'giveUp'>;

/** An open dialog, which can ask something else while it stands. */
export interface AskedQuestion extends Omit<Asked, 'update'> {
  update(question: Question): void;
}

/** Asks the moderator. Throws where the dialog cannot be shown. */
export type Ask = (question: Question, signal: AbortSignal) => AskedQuestion;
