import { builtInRules } from '../core/policy/built-in-rules.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import { type BadgeView, isPast, lookOf } from '../core/window/badge-look.ts';
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
  return { ...look, text, name: t(nameOf(verdict), { left: spoken }) };
}

/** What may be written for as long as is left. */
function nameOf({ phase, allows }: Verdict): MessageKey {
  if (phase === 'open') return 'nameOpen';
  if (allows.includes('PRIVATE_REPLY')) return 'nameLimitedReply';
  return allows.includes('HUMAN_AGENT') ? 'nameLimited' : 'nameLimitedTags';
}

/** How long the window was, by the rules that Ventana comes with; imported ones may have others. */
function speakPast({ ruleSet }: Verdict, t: Translate): string {
  const rules = builtInRules.ruleSets.find(({ id }) => id === ruleSet);
  const hours = rules?.windowHours ?? null;
  return hours === null ? t('badgePastWindow') : t('badgePast', { hours });
}

function fixedWords(verdict: Verdict, t: Translate) {
  if (isPast(verdict))
    return { text: speakPast(verdict, t), name: t('namePast') };
  const [text, name] = fixedKeys(verdict);
  return { text: t(text), name: t(name) };
}

function fixedKeys(verdict: Verdict): readonly [MessageKey, MessageKey] {
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
