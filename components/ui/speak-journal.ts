import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import type { Phase } from '../../utils/core/window/verdict.ts';
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

/** Why a message was sent; empty where there was nothing to decide. */
export function speakReason(
  { kind, phase }: Pick<JournalEntry, 'kind' | 'phase'>,
  t: Translate,
): string {
  // Without data nobody was asked: it would be wrong to say that the policy was broken.
  if (kind === null) return phase === 'unknown' ? '' : t('kindNone');
  const key = KIND[kind];
  return key ? t(key) : kind;
}
