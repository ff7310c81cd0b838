import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { DialogChoice } from '../overlay/dialog-view.ts';
import { OVERRIDE } from './dialog-slot.ts';
import type { DialogWords } from './dialog-words.ts';

const CHOICES: Readonly<Record<string, readonly [MessageKey, MessageKey]>> = {
  STANDARD: ['dialogSend', 'dialogSendHint'],
  HUMAN_AGENT: ['choiceHumanAgent', 'choiceHumanAgentHint'],
  NON_PROMOTIONAL_SUBSCRIPTION: ['choiceNews', 'choiceNewsHint'],
  PRIVATE_REPLY: ['choicePrivateReply', 'choicePrivateReplyHint'],
  PLUS_ONE: ['choicePlusOne', 'choicePlusOneHint'],
};

/** The choices to send: the kinds that fit, or to send although none does. */
export function speakChoices(
  { verdict: { allows }, told, causes }: DialogWords,
  t: Translate,
): DialogChoice[] {
  const isFlagged = causes.some((cause) => cause !== 'closed');
  const fitting = allows.map((kind): DialogChoice => {
    const [title, hint] = CHOICES[kind] ?? [null, 'choiceHumanAgentHint'];
    const usual = told?.kinds[kind]?.hint ?? t(hint);
    return {
      id: kind,
      title: told?.kinds[kind]?.title ?? (title ? t(title) : kind),
      hint: isFlagged ? t('choiceFlaggedHint') : usual,
      isDanger: false,
    };
  });
  if (fitting.length) return fitting;
  const [title, hint] = [t('choiceOverride'), t('choiceOverrideHint')];
  return [{ id: OVERRIDE, title, hint, isDanger: true }];
}
