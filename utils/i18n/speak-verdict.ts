import { MINUTE_MS } from '../core/time/duration.ts';
import { type BadgeView, isPast24, lookOf } from '../core/window/badge-look.ts';
import type { Verdict } from '../core/window/verdict.ts';
import { speakAbout, speakSpan } from './speak-time.ts';
import type { MessageKey, Translate } from './translate.ts';

/** The time of the last opener is only known to within more than a minute. */
const isAbout = ({ opener }: Verdict) =>
  opener !== null &&
  (opener.earliest === null || opener.latest - opener.earliest > MINUTE_MS);

/** What a badge says of a verdict, in one language. */
export function speakBadge(verdict: Verdict, t: Translate): BadgeView {
  const look = lookOf(verdict);
  const { phase, left } = verdict;
  if (left === null || (phase !== 'open' && phase !== 'limited'))
    return { ...look, ...fixedWords(verdict, t) };
  const text = isAbout(verdict) ? speakAbout(left, t) : speakSpan(left, t);
  const spoken = isAbout(verdict)
    ? t('about', { left: text.replace('≈ ', '') })
    : text;
  const name = t(phase === 'open' ? 'nameOpen' : 'nameLimited', {
    left: spoken,
  });
  return { ...look, text, name };
}

function fixedWords(verdict: Verdict, t: Translate) {
  const [text, name] = fixedKeys(verdict);
  return { text: t(text), name: t(name) };
}

function fixedKeys(verdict: Verdict): readonly [MessageKey, MessageKey] {
  if (isPast24(verdict)) return ['badgePast24', 'namePast24'];
  switch (verdict.phase) {
    case 'closed':
      return ['badgeClosed', 'nameClosed'];
    case 'plus-one':
      return ['badgePlusOne', 'namePlusOne'];
    case 'limited':
      return ['badgeTagOnly', 'nameLimitedNoEnd'];
    case 'unknown':
      return ['badgeUnknown', 'nameUnknown'];
    default:
      return ['badgeNoLimit', 'nameNoLimit'];
  }
}

const OPENED: Readonly<Record<string, MessageKey>> = {
  message: 'openedMessage',
  postback: 'openedPostback',
  reaction: 'openedReaction',
  referral: 'openedReferral',
  'ad-message': 'openedAd',
  'story-reply': 'openedStory',
  'story-mention': 'openedStory',
  call: 'openedCall',
  comment: 'openedComment',
};

/** "escribió ayer 14:02": what the opener was, and when. */
export const speakOpener = (kind: string, when: string, t: Translate): string =>
  t(OPENED[kind] ?? 'openedOther', { when });
