import type { MessageKind } from '../core/window/verdict.ts';
import { lacksApproval } from '../core/window/window-detail.ts';
import { speakMoment } from '../i18n/speak-time.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { hoursPast } from './bar-headline.ts';
import { speakHours } from './bar-time.ts';
import type { BarWords } from './bar-words.ts';

const sentences = (...said: readonly string[]) =>
  said.filter(Boolean).join(' ');

/** What Meta's policy says: first what is certain, then what only may be. */
export function speakPolicy(words: BarWords, t: Translate): string {
  const { verdict, isConflict, detail } = words;
  if (isConflict) return t('policyConflict');
  switch (verdict.phase) {
    case 'open':
      return open(words, t);
    case 'limited':
      return limited(words, t);
    case 'plus-one':
      return sentences(
        t(verdict.allows.length > 1 ? 'policyPlusOneTags' : 'policyPlusOne'),
        perhaps(words, t),
      );
    case 'closed':
      return sentences(closed(words, t), perhaps(words, t));
    case 'unrestricted':
      return t(detail.rules?.boundTo ? 'policyApp' : 'policyNoLimit');
    case 'unknown':
      return unknown(words, t);
  }
}

/** What messages of these kinds may hold. */
function kindsSaid(kinds: readonly MessageKind[]): MessageKey {
  const isAnswer = kinds.includes('HUMAN_AGENT');
  const isNews = kinds.includes('NON_PROMOTIONAL_SUBSCRIPTION');
  if (kinds.length === 2 && isAnswer && isNews) return 'policyDoBoth';
  if (kinds.length > 1) return 'policyDoTags';
  if (isAnswer) return 'policyDoAnswer';
  return isNews ? 'policyDoNews' : 'policyDoTags';
}

function open(words: BarWords, t: Translate): string {
  const { verdict, detail, now } = words;
  if (verdict.endsAt === null) return t('policyNoLimit');
  const until = speakMoment(verdict.endsAt, now, t);
  const anything = t('policyOpen', { until });
  // What comes after is not certain where the window itself may go on.
  return detail.isAd || !detail.isExact
    ? sentences(anything, perhaps(words, t))
    : sentences(anything, after(words, t));
}

/** What only may be: the ad's longer window, or what a later time of writing would give. */
function perhaps(words: BarWords, t: Translate): string {
  const { verdict, detail, now } = words;
  const { rules, isAd, perhapsUntil } = detail;
  if (isAd && rules?.adWindowHours !== undefined && rules.windowHours !== null)
    return t('policyAd', {
      most: speakHours(rules.adWindowHours, t),
      hours: speakHours(rules.windowHours, t),
    });
  if (perhapsUntil !== null)
    return t(verdict.phase === 'open' ? 'policyPerhaps' : 'policyPerhapsAll', {
      until: speakMoment(perhapsUntil, now, t),
    });
  return verdict.maybe ? t('policyMaybeMore') : '';
}

function after(
  { after: verdict, detail, now }: BarWords,
  t: Translate,
): string {
  if (verdict?.phase === 'plus-one')
    return t(
      verdict.allows.length > 1
        ? 'policyAfterPlusOneTags'
        : 'policyAfterPlusOne',
    );
  if (verdict?.phase !== 'limited')
    return t(
      detail.rules?.boundTo ? 'policyAfterTemplates' : 'policyAfterNothing',
    );
  const said = kindsSaid(verdict.allows);
  // That offers are safe until then is said already.
  const what = t(said === 'policyDoAnswer' ? 'policyDoReply' : said);
  return verdict.endsAt === null
    ? t('policyAfterNoEnd', { what })
    : t('policyAfter', { what, until: speakMoment(verdict.endsAt, now, t) });
}

function limited(words: BarWords, t: Translate): string {
  const { verdict, detail } = words;
  if (verdict.allows.includes('PRIVATE_REPLY')) return t('policyReply');
  const what = t(kindsSaid(verdict.allows));
  if (verdict.maybe)
    return sentences(t('policyCertain', { what }), perhaps(words, t));
  const hours = detail.rules?.windowHours ?? null;
  return sentences(
    hours === null
      ? t('policyOnly', { what })
      : t('policyPassed', { what, hours: speakHours(hours, t) }),
    verdict.endsAt === null ? '' : t('policyAfterNothing'),
  );
}

function closed(words: BarWords, t: Translate): string {
  const { verdict, detail, approvals, now } = words;
  const { rules } = detail;
  if (rules?.privateReplyHours !== undefined) return t('policyReplyOver');
  if (rules?.boundTo) return t('policyTemplates');
  if (verdict.maybe) return t('policyCertainNothing');
  return sentences(
    t('policyClosed'),
    lacksApproval(detail, approvals, now) ? t('policyAgent') : '',
  );
}

function unknown(words: BarWords, t: Translate): string {
  const { verdict, detail, approvals, isLoading, isChannelUntold } = words;
  const { rules } = detail;
  if (isChannelUntold) return t('policyNoChannel');
  if (!rules) return t('policyNoRules');
  if (rules.boundTo && approvals.whatsapp === undefined)
    return t('policyWhatsApp');
  const past = hoursPast(words);
  if (past !== null) {
    const hours = speakHours(past, t);
    if (verdict.maybe !== 'limited') return t('policyUnwritten', { hours });
    const isAnswer =
      detail.answerHours !== null && approvals.humanAgent !== false;
    const what = t(isAnswer ? 'policyDoAnswer' : 'policyDoTags');
    return t('policyPast', { hours, what });
  }
  if (isLoading) return t('policyLoading');
  if (rules.privateReplyHours !== undefined) return t('policyReplyUnknown');
  return sentences(t('policyUnknown'), perhaps(words, t));
}
