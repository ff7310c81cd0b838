import { HOUR_MS } from '../core/time/duration.ts';
import type { Translate } from '../i18n/translate.ts';
import { speakEnd, speakHours } from './bar-time.ts';
import type { BarWords } from './bar-words.ts';

/** Until when, and what, in one short line. */
export function speakHeadline(words: BarWords, t: Translate): string {
  const { verdict, isConflict } = words;
  if (isConflict) return t('barConflict');
  switch (verdict.phase) {
    case 'open':
      return t('barUntil', { until: endOf(words, t) });
    case 'limited':
      return withPerhaps(limited(words, t), words, t);
    case 'plus-one':
      return withPerhaps(t('barPlusOne'), words, t);
    case 'closed':
      return withPerhaps(closed(words, t), words, t);
    case 'unrestricted':
      return t(words.detail.rules?.boundTo ? 'barApp' : 'barNoLimit');
    case 'unknown':
      return unknown(words, t);
  }
}

/** What is certain of the phase's end; an ad may lengthen the window, and no answers after it. */
function endOf({ verdict, detail, now }: BarWords, t: Translate): string {
  const { phase, endsAt } = verdict;
  if (endsAt === null) return '';
  const until = speakEnd(endsAt, now, t);
  const isLeast = !detail.isExact || (phase === 'open' && detail.isAd);
  return isLeast ? t('barAtLeast', { until }) : until;
}

function limited(words: BarWords, t: Translate): string {
  const { allows, endsAt } = words.verdict;
  const { answersUntil } = words.detail;
  const until = endOf(words, t);
  if (allows.includes('PRIVATE_REPLY')) return t('barReply', { until });
  if (allows.includes('HUMAN_AGENT') && answersUntil !== null)
    return endsAt === null
      ? t('barBoth', { until: speakEnd(answersUntil, words.now, t) })
      : t('barAnswer', { until });
  if (allows.every((kind) => kind === 'NON_PROMOTIONAL_SUBSCRIPTION'))
    return t('barNews');
  return endsAt === null ? t('barTags') : t('barTagsUntil', { until });
}

const closed = ({ detail: { rules } }: BarWords, t: Translate): string =>
  t(rules?.privateReplyHours === undefined ? 'barClosed' : 'barReplyOver');

function withPerhaps(
  certain: string,
  { verdict, detail: { perhapsUntil }, now }: BarWords,
  t: Translate,
): string {
  if (verdict.maybe !== 'open') return certain;
  const perhaps =
    perhapsUntil === null
      ? t('barMaybeOpen')
      : t('barMaybeUntil', { until: speakEnd(perhapsUntil, now, t) });
  return `${certain}\u00a0· ${perhaps}`;
}

function unknown(words: BarWords, t: Translate): string {
  const { isLoading, isChannelUntold } = words;
  const { rules } = words.detail;
  if (isChannelUntold) return t('barNoChannel');
  if (!rules) return t('barNoRules');
  if (rules.boundTo && words.approvals.whatsapp === undefined)
    return t('barWhatsApp');
  const past = hoursPast(words);
  if (past !== null) return t('barPast', { hours: speakHours(past, t) });
  if (isLoading) return t('barLoading');
  return withPerhaps(t('barUnknown'), words, t);
}

/** The window's hours where they have passed for certain, though not by how much; null = that is not certain. */
export function hoursPast({ verdict, detail, now }: BarWords): number | null {
  const hours = detail.rules?.windowHours ?? null;
  const { opener, phase, maybe } = verdict;
  if (phase !== 'unknown' || hours === null || !opener) return null;
  const isPast = opener.latest + hours * HOUR_MS <= now;
  return isPast && maybe !== 'open' ? hours : null;
}
