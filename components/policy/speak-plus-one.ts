import { lastPlusOne, standingOn } from '../../utils/core/policy/book-days.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { speakOn, speakSince } from './speak-day.ts';

/** Whether the extra message after the window may still be sent, or since when not. */
export function speakPlusOne(
  book: RuleBook,
  today: string,
  t: Translate,
): string {
  const rules = lastPlusOne(book);
  if (!rules) return t('policyShortPlusNever');
  const { from, to } = rules;
  const standing = standingOn(rules, today);
  if (standing === 'now') return t('policyShortPlusNow');
  if (standing === 'future' || to === null) return t('policyShortPlusFuture');
  const ended = t('policyShortPlusEnded', { on: speakOn(to, t) });
  return from
    ? `${ended} ${t('policyShortPlusFrom', { since: speakSince(from, t) })}`
    : ended;
}
