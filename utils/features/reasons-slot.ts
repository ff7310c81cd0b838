import type { ReviewReason } from '../core/review/draft-review.ts';
import type { Translate } from '../i18n/translate.ts';

/** Where the script that comes with the review leaves the sentences of its reasons for the dialog. */
const REASONS_SLOT = Symbol.for('ventana.reasons');

type SpeakReasonText = (reason: ReviewReason, t: Translate) => string;

const place = globalThis as { [REASONS_SLOT]?: SpeakReasonText };

export const fillReasonsSlot = (speak: SpeakReasonText): void => {
  place[REASONS_SLOT] = speak;
};

/** Why the reason counts by Meta's definition; empty = the script is not there yet. */
export const speakReasonText: SpeakReasonText = (reason, t) =>
  place[REASONS_SLOT]?.(reason, t) ?? '';
