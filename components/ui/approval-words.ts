import type {
  Account,
  ApprovalKind,
  ApprovalState,
  DueReminder,
} from '../../utils/core/approvals.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { CHANNEL_NAME } from './channel-name.ts';
import { labelPage } from './page-label.ts';

/** What each approval is called. */
export const APPROVAL_NAME: Readonly<Record<ApprovalKind, MessageKey>> = {
  humanAgent: 'approvalHumanAgent',
  news: 'approvalNews',
  utility: 'approvalUtility',
  marketing: 'approvalMarketing',
  subscription: 'approvalSubscription',
  whatsapp: 'approvalWhatsapp',
};

export const APPROVAL_STATE: Readonly<Record<ApprovalState, MessageKey>> = {
  'not-asked': 'approvalNotAsked',
  applied: 'approvalApplied',
  approved: 'approvalApproved',
  refused: 'approvalRefused',
  lapsed: 'approvalLapsed',
  'not-told': 'approvalNotTold',
  app: 'approvalApp',
  platform: 'approvalPlatform',
};

const isGranted = (state: ApprovalState) => state === 'approved';
const isDenied = (state: ApprovalState) =>
  state === 'refused' || state === 'lapsed';

const EFFECT: Readonly<
  Record<ApprovalKind, (state: ApprovalState) => MessageKey>
> = {
  humanAgent(state) {
    if (isDenied(state)) return 'approvalEffectClosed';
    return isGranted(state)
      ? 'approvalEffectSevenDays'
      : 'approvalEffectAssumed';
  },
  news: (state) =>
    isGranted(state) ? 'approvalEffectNews' : 'approvalEffectNewsNone',
  utility: () => 'approvalEffectNothing',
  marketing: () => 'approvalEffectNothing',
  subscription: () => 'approvalEffectPast',
  whatsapp(state) {
    if (state === 'app') return 'approvalEffectApp';
    return state === 'platform'
      ? 'approvalEffectPlatform'
      : 'approvalEffectUntold';
  },
};

/** What a state changes in what Ventana shows today. */
export const speakEffect = (
  kind: ApprovalKind,
  state: ApprovalState,
  t: Translate,
): string => t(EFFECT[kind](state));

/** "Zapatería Sol, Instagram". */
export const speakAccount = (
  { page, channel }: Account,
  pageNames: Readonly<Record<string, string>>,
  t: Translate,
): string => `${labelPage(page, pageNames, t)}, ${t(CHANNEL_NAME[channel])}`;

/** Which approval a reminder is about, and whose. */
export const speakReminder = (
  reminder: DueReminder,
  pageNames: Readonly<Record<string, string>>,
  t: Translate,
): string =>
  t('approvalDueLine', {
    approval: t(APPROVAL_NAME[reminder.kind]),
    account: speakAccount(reminder, pageNames, t),
  });
