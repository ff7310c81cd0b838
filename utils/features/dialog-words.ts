import type { Verdict } from '../core/window/verdict.ts';
import type { ComposerState } from '../host/reading.ts';
import { speakMoment, speakRange, speakSpan } from '../i18n/speak-time.ts';
import { speakOpener } from '../i18n/speak-verdict.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { DialogChoice, DialogView } from '../overlay/dialog-view.ts';
import { OVERRIDE } from './dialog-slot.ts';

export interface DialogWords {
  readonly name: string;
  readonly verdict: Verdict;
  readonly composerState: ComposerState;
  readonly text: string;
  /** Epoch ms. */
  readonly now: number;
  readonly isDark: boolean;
}

const CHOICES: Readonly<Record<string, readonly [MessageKey, MessageKey]>> = {
  HUMAN_AGENT: ['choiceHumanAgent', 'choiceHumanAgentHint'],
  NON_PROMOTIONAL_SUBSCRIPTION: ['choiceNews', 'choiceNewsHint'],
  PRIVATE_REPLY: ['choicePrivateReply', 'choicePrivateReplyHint'],
  PLUS_ONE: ['choicePlusOne', 'choicePlusOneHint'],
};

const TITLES: Readonly<Record<string, MessageKey>> = {
  limited: 'dialogTitleLimited',
  'plus-one': 'dialogTitlePlusOne',
  closed: 'dialogTitleClosed',
};

/** All that the dialog says before a message outside the standard window. */
export function speakDialog(words: DialogWords, t: Translate): DialogView {
  const { verdict, text, isDark } = words;
  return {
    title: t(TITLES[verdict.phase] ?? 'dialogTitleClosed'),
    body: [whenOf(words, t), policyOf(words, t), facebookOf(words, t)]
      .filter(Boolean)
      .join(' '),
    draftLabel: t('dialogDraft'),
    draft: text || t('dialogNoText'),
    choices: choicesOf(verdict, t),
    keep: t('keepWriting'),
    why: t('why'),
    whyText: t('whyText'),
    language: t.language,
    isDark,
  };
}

function choicesOf({ allows }: Verdict, t: Translate): DialogChoice[] {
  const fitting = allows.flatMap((kind): DialogChoice[] => {
    const keys = CHOICES[kind];
    return keys
      ? [{ id: kind, title: t(keys[0]), hint: t(keys[1]), isDanger: false }]
      : [];
  });
  if (fitting.length) return fitting;
  const [title, hint] = [t('choiceOverride'), t('choiceOverrideHint')];
  return [{ id: OVERRIDE, title, hint, isDanger: true }];
}

function whenOf(
  { name, verdict: { opener }, now }: DialogWords,
  t: Translate,
): string {
  if (!opener || opener.earliest === null) return '';
  const opened = speakOpener(opener.kind, speakRange(opener, now, t), t);
  const ago = speakSpan(now - opener.latest, t);
  return name
    ? t('dialogWhen', { name, opened, ago })
    : t('dialogWhenNameless', { opened, ago });
}

function policyOf(
  { verdict: { phase, endsAt }, now }: DialogWords,
  t: Translate,
): string {
  if (phase === 'plus-one') return t('dialogPolicyPlusOne');
  if (phase !== 'limited') return t('dialogPolicyClosed');
  return endsAt === null
    ? t('dialogPolicyLimitedNoEnd')
    : t('dialogPolicyLimited', { until: speakMoment(endsAt, now, t) });
}

const facebookOf = ({ composerState }: DialogWords, t: Translate): string =>
  t(composerState === 'open' ? 'dialogFbOpen' : 'dialogFbClosed');
