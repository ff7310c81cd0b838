import { dayOf } from '../../utils/core/policy/in-force.ts';
import { speakMoment } from '../../utils/i18n/speak-time.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { speakPhase, speakReason } from '../ui/speak-journal.ts';
import type { Kept, PracticeRules } from './practice-view.ts';
import { titleOfRules, titleOfTag } from './tell-rules.ts';

/** A tag by the book's title and its constant, any other kind as the journal says it. */
function speakKind(
  { kind, phase, at }: Exclude<Kept, 'nothing'>,
  { book }: PracticeRules,
  t: Translate,
): string {
  const title = kind && titleOfTag(book, kind, dayOf(at));
  return title
    ? `${title[t.language]} (${kind})`
    : speakReason({ kind, phase }, t);
}

/** What the journal would have got of a send. */
export function speakKept(
  kept: Kept,
  now: number,
  rules: PracticeRules,
  t: Translate,
): string {
  if (kept === 'nothing') return t('practiceKeptNothing');
  return t('practiceKept', {
    when: speakMoment(kept.at, now, t),
    name: kept.name,
    phase: speakPhase(kept.phase, t),
    kind: speakKind(kept, rules, t),
    rules: titleOfRules(rules.book, kept.ruleSet)?.[t.language] ?? '',
  });
}
