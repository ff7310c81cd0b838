import type { BookError } from '../../utils/core/policy/rule-book-schema.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';

/** What an error of Meta's is about. */
export const ERROR_ABOUT: Readonly<Record<BookError['about'], MessageKey>> = {
  window: 'policyErrorWindow',
  restriction: 'policyErrorRestriction',
  person: 'policyErrorPerson',
  tag: 'policyErrorTag',
  pace: 'policyErrorPace',
  other: 'policyErrorOther',
};
