import type { Standing } from '../../utils/core/policy/book-days.ts';
import type {
  BookOpener,
  BookRuleSet,
  BookTag,
  BookText,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { Channel } from '../../utils/core/thread-key.ts';
import type { CustomerKind } from '../../utils/core/window/thread-event.ts';
import type {
  Language,
  MessageKey,
  Translate,
} from '../../utils/i18n/translate.ts';
import { speakCount } from '../ui/speak-count.ts';

/** A text of the book in the page's language. */
export const say = (text: BookText, t: Translate): string => text[t.language];

/** "7 días" where they are whole, else "24 horas"; one day is said in hours, as Meta does. */
export function speakHours(hours: number, t: Translate): string {
  return hours > 24 && hours % 24 === 0
    ? speakCount('policyDays', hours / 24, t)
    : speakCount('policyHours', hours, t);
}

/** Making one costs much more than what it says. */
const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
  es: new Intl.ListFormat('es', { type: 'conjunction' }),
};

export const speakList = (items: readonly string[], t: Translate): string =>
  lists[t.language].format(items);

/** What the rules of a channel are the rules of. */
export const CHANNEL_TITLE: Readonly<Record<Channel, MessageKey>> = {
  messenger: 'channelMessenger',
  instagram: 'channelInstagram',
  whatsapp: 'channelWhatsapp',
  comment: 'policyChannelComment',
};

export const OPENER_NAME: Readonly<Record<CustomerKind, MessageKey>> = {
  message: 'policyByMessage',
  postback: 'policyByPostback',
  referral: 'policyByReferral',
  plugin: 'policyByPlugin',
  reaction: 'policyByReaction',
  'ad-message': 'policyByAd',
  'story-reply': 'policyByStoryReply',
  'story-mention': 'policyByStoryMention',
  call: 'policyByCall',
  comment: 'policyByComment',
  'opt-in': 'policyByOptIn',
  read: 'policyByRead',
  'link-click': 'policyByLinkClick',
  delivery: 'policyByDelivery',
};

export const APPROVAL: Readonly<Record<BookTag['approval'], MessageKey>> = {
  none: 'policyApprovalNone',
  humanAgent: 'policyApprovalHuman',
  news: 'policyApprovalNews',
  subscription: 'policyApprovalSubscription',
};

export const CONFIDENCE: Readonly<Record<BookTag['confidence'], MessageKey>> = {
  high: 'policySureHigh',
  medium: 'policySureMedium',
  low: 'policySureLow',
};

export const EFFECT: Readonly<Record<BookOpener['effect'], MessageKey>> = {
  opens: 'policyEffectOpens',
  'opens-ad': 'policyEffectOpensAd',
  'does-not': 'policyEffectNot',
  disputed: 'policyEffectDisputed',
};

export const STANDING: Readonly<Record<Standing, MessageKey>> = {
  now: 'policyStandingNow',
  past: 'policyStandingPast',
  future: 'policyStandingFuture',
};

/** What a rule set is in a few signs, for a picture: "24 h + 1". */
export function speakBrief(rules: BookRuleSet, t: Translate): string {
  const { windowHours, plusOne, adWindowHours, privateReplyHours } = rules;
  const span = (hours: number) =>
    hours > 24 && hours % 24 === 0 ? `${hours / 24} d` : `${hours} h`;
  if (windowHours === null)
    return privateReplyHours
      ? t('policyBriefReply', { span: span(privateReplyHours) })
      : t('policyBriefNone');
  const ads = adWindowHours ? ` / ${span(adWindowHours)}` : '';
  return `${span(windowHours)}${plusOne ? ' + 1' : ''}${ads}`;
}

/** A country of an ISO code, or the European Union. */
export function speakRegion(code: string, t: Translate): string {
  if (code === 'EU') return t('policyRegionEU');
  const names = new Intl.DisplayNames(t.language, { type: 'region' });
  return names.of(code) ?? code;
}
