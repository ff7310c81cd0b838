import type { JournalEntry, SentHow } from '../../utils/core/journal-entry.ts';
import type { ReviewReason } from '../../utils/core/review/draft-review.ts';
import type { Phase } from '../../utils/core/window/verdict.ts';
import { speakReviewReason } from '../../utils/i18n/speak-review.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

const PHASE: Readonly<Record<Phase, MessageKey>> = {
  open: 'phaseOpen',
  'plus-one': 'phasePlusOne',
  limited: 'phaseLimited',
  closed: 'phaseClosed',
  unknown: 'phaseUnknown',
  unrestricted: 'phaseUnrestricted',
};

const KIND: Readonly<Record<string, MessageKey>> = {
  STANDARD: 'kindStandard',
  HUMAN_AGENT: 'kindHumanAgent',
  PLUS_ONE: 'kindPlusOne',
  PRIVATE_REPLY: 'kindPrivateReply',
  NON_PROMOTIONAL_SUBSCRIPTION: 'kindNews',
};

export const speakPhase = (phase: Phase, t: Translate): string =>
  t(PHASE[phase]);

export const HOW: Readonly<Record<SentHow, MessageKey>> = {
  asked: 'journalHowAsked',
  noted: 'journalHowNoted',
  seen: 'journalHowSeen',
};

export const HOW_TEXT: Readonly<Record<SentHow, MessageKey>> = {
  asked: 'journalHowAskedText',
  noted: 'journalHowNotedText',
  seen: 'journalHowSeenText',
};

/** Why a message was sent; empty where there was nothing to decide. */
export function speakReason(
  {
    kind,
    phase,
    how,
  }: Pick<JournalEntry, 'kind' | 'phase'> & Partial<Pick<JournalEntry, 'how'>>,
  t: Translate,
): string {
  if (kind === null) {
    // Without data nobody was asked: it would be wrong to say that the policy was broken.
    if (phase === 'unknown') return '';
    // Nor is it of what left elsewhere while something could be sent.
    const isUntold = how === 'seen' && phase !== 'closed';
    return t(isUntold ? 'journalNoKind' : 'kindNone');
  }
  const key = KIND[kind];
  return key ? t(key) : kind;
}

/** What the draft review found, as a list. */
export const speakReasons = (
  reasons: readonly ReviewReason[],
  t: Translate,
): string => reasons.map((reason) => speakReviewReason(reason, t)).join(', ');
