import type { Healths } from '../core/page-report.ts';
import { isPast24 } from '../core/window/badge-look.ts';
import type { Verdict } from '../core/window/verdict.ts';
import type { ComposerState } from '../host/reading.ts';
import { speakMoment, speakRange } from '../i18n/speak-time.ts';
import { speakBadge, speakOpener } from '../i18n/speak-verdict.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { BarView } from '../overlay/bar.ts';

export interface BarWords {
  readonly verdict: Verdict;
  /** The verdict at this one's end; null = it has no end. */
  readonly after: Verdict | null;
  readonly composerState: ComposerState;
  /** What was read of the thread contradicts itself: nothing is claimed. */
  readonly isConflict: boolean;
  /** How well the page is read. */
  readonly reading: Healths;
  /** Epoch ms. */
  readonly now: number;
}

const FACEBOOK: Readonly<Record<ComposerState, MessageKey>> = {
  open: 'fbOpen',
  closed: 'fbClosed',
  missing: 'fbMissing',
};

/** All that the bar says of the open thread. */
export function speakBar(words: BarWords, t: Translate): BarView {
  const { verdict } = words;
  const reading = gaps(words.reading).map((key) => t(key));
  return {
    label: t('barLabel'),
    badge: speakBadge(verdict, t),
    headline: [headline(words, t), opened(words, t)]
      .filter(Boolean)
      .join(' · '),
    lines: [
      [t('policySays'), policy(words, t)],
      [t('facebookLets'), t(facebook(words))],
      ...(reading.length
        ? [[t('barReading'), reading.join(' ')] as const]
        : []),
    ],
  };
}

/** What of the open thread is not read. */
function gaps({ transcript, composer }: Healths): MessageKey[] {
  const keys: MessageKey[] = [];
  if (transcript === 'degraded') keys.push('barReadingPartly');
  if (transcript === 'missing') keys.push('barReadingMissing');
  if (composer === 'missing') keys.push('barComposerMissing');
  return keys;
}

function facebook({ composerState, reading }: BarWords): MessageKey {
  // There is something to write in, and it is not known what it is.
  const isUnrecognised =
    composerState === 'missing' && reading.composer === 'missing';
  return isUnrecognised ? 'fbUnrecognised' : FACEBOOK[composerState];
}

function headline(
  { verdict, isConflict, now }: BarWords,
  t: Translate,
): string {
  if (isConflict) return t('barConflict');
  const { phase, endsAt, opener, maybe } = verdict;
  const until = endsAt === null ? '' : speakMoment(endsAt, now, t);
  const perhaps = maybe === 'open' ? ` · ${t('barMaybeOpen')}` : '';
  switch (phase) {
    case 'open': {
      const isExact = opener?.earliest === opener?.latest;
      return t(isExact ? 'barUntil' : 'barUntilAtLeast', { until });
    }
    case 'limited':
    case 'plus-one':
      return t('barLimited') + perhaps;
    case 'closed':
      return t('barClosed') + perhaps;
    case 'unrestricted':
      return t('barNoLimit');
    case 'unknown':
      return isPast24(verdict) ? t('barPast24') : t('barUnknown');
  }
}

function opened(
  { verdict: { opener, phase }, now }: BarWords,
  t: Translate,
): string {
  if (!opener || opener.earliest === null || phase === 'unknown') return '';
  return speakOpener(opener.kind, speakRange(opener, now, t), t);
}

function policy(
  { verdict, after, isConflict, now }: BarWords,
  t: Translate,
): string {
  if (isConflict) return t('policyConflict');
  const { phase, endsAt } = verdict;
  const until = endsAt === null ? '' : speakMoment(endsAt, now, t);
  switch (phase) {
    case 'open':
      return `${t('policyOpen', { until })} ${policyAfter(after, now, t)}`;
    case 'limited':
      return until ? t('policyLimited', { until }) : t('policyLimitedNoEnd');
    case 'plus-one':
      return t('policyPlusOne');
    case 'closed':
      return t('policyClosed');
    case 'unrestricted':
      return t('policyNoLimit');
    case 'unknown':
      return t(isPast24(verdict) ? 'policyPast24' : 'policyUnknown');
  }
}

function policyAfter(after: Verdict | null, now: number, t: Translate): string {
  if (after?.phase !== 'limited') return t('policyAfterNothing');
  return after.endsAt === null
    ? t('policyLimitedNoEnd')
    : t('policyAfter', { until: speakMoment(after.endsAt, now, t) });
}
