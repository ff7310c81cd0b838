import type { Verdict } from '../core/window/verdict.ts';
import type { ComposerState } from '../host/reading.ts';
import { speakMoment, speakRange, speakSpan } from '../i18n/speak-time.ts';
import { speakOpener } from '../i18n/speak-verdict.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { DialogChoice, DialogView } from '../overlay/dialog-view.ts';
import { OVERRIDE } from './dialog-slot.ts';

/** What the rules say in their own words: of a day that is not today, or of kinds that have no words here. */
export interface ToldRules {
  /** Why there is something to decide. */
  readonly why: string;
  /** Without a title the usual one stays. */
  readonly kinds: Readonly<
    Record<string, { readonly title?: string; readonly hint: string }>
  >;
}

export interface DialogWords {
  readonly name: string;
  readonly verdict: Verdict;
  readonly told?: ToldRules;
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
  const { verdict, told, text, isDark } = words;
  return {
    title: t(TITLES[verdict.phase] ?? 'dialogTitleClosed'),
    body: [whenOf(words, t), policyOf(words, t), facebookOf(words, t)]
      .filter(Boolean)
      .join(' '),
    draftLabel: t('dialogDraft'),
    draft: text || t('dialogNoText'),
    choices: choicesOf(words, t),
    keep: t('keepWriting'),
    why: t('why'),
    whyText: told?.why ?? t('whyText'),
    language: t.language,
    isDark,
  };
}

function choicesOf(
  { verdict: { allows }, told }: DialogWords,
  t: Translate,
): DialogChoice[] {
  const fitting = allows.map((kind): DialogChoice => {
    const [title, hint] = CHOICES[kind] ?? [null, 'choiceHumanAgentHint'];
    return {
      id: kind,
      title: told?.kinds[kind]?.title ?? (title ? t(title) : kind),
      hint: told?.kinds[kind]?.hint ?? t(hint),
      isDanger: false,
    };
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
