import type { Effect } from '../../utils/core/policy/compare-effects.ts';
import type { RuleSet } from '../../utils/core/policy/rule-set.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { speakRuleDay } from '../ui/speak-rule-day.ts';

function speakTags({ tags, plusOne }: RuleSet, t: Translate): string {
  const names = tags.map(({ name, limitHours }) =>
    limitHours === null ? name : t('packHoldsTag', { name, hours: limitHours }),
  );
  return [...(plusOne ? [t('packHoldsPlusOne')] : []), ...names].join(', ');
}

/** What a rule set lets one write, in a line: "24 h; después HUMAN_AGENT (168 h)". */
function speakHolds(rules: RuleSet | null, t: Translate): string {
  if (!rules) return t('packHoldsNothing');
  const { windowHours, privateReplyHours, adWindowHours } = rules;
  if (privateReplyHours !== undefined)
    return t('packHoldsReply', { hours: privateReplyHours });
  if (windowHours === null) return t('packHoldsUnlimited');
  const after = speakTags(rules, t) || t('packHoldsNoTag');
  return t(adWindowHours ? 'packHoldsAd' : 'packHolds', {
    hours: windowHours,
    ad: adWindowHours ?? 0,
    after,
  });
}

/** Where threads would be judged otherwise: "Messenger, desde el …: antes …, con este archivo …". */
export const speakEffect = (
  { day, channel, before, after }: Effect,
  t: Translate,
): string =>
  t('packEffect', {
    channel: t(CHANNEL_NAME[channel]),
    day: speakRuleDay(day, t),
    before: speakHolds(before, t),
    after: speakHolds(after, t),
  });
