import type { MessageKind } from '../core/window/verdict.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { DialogChoice } from '../overlay/dialog-view.ts';
import { flaggedIn } from './dialog-draft.ts';
import type { DialogWords } from './dialog-words.ts';
import { fittingKinds } from './fitting-kinds.ts';
import { OVERRIDE } from './question.ts';

interface KindWords {
  readonly title: MessageKey;
  readonly hint?: MessageKey;
  /** What becomes of it; absent = nothing is kept. */
  readonly kept?: MessageKey;
}

const KINDS: Readonly<Record<MessageKind, KindWords>> = {
  STANDARD: { title: 'dialogSend' },
  PLUS_ONE: { title: 'choicePlusOne', kept: 'choiceKept' },
  PRIVATE_REPLY: { title: 'choicePrivateReply', kept: 'choiceKept' },
  HUMAN_AGENT: {
    title: 'choiceHumanAgent',
    hint: 'choiceHumanAgentHint',
    kept: 'choiceKeptTag',
  },
  NON_PROMOTIONAL_SUBSCRIPTION: {
    title: 'choiceNews',
    hint: 'choiceNewsHint',
    kept: 'choiceKeptTag',
  },
};

const ANY_TAG: KindWords = {
  title: 'choiceTag',
  hint: 'choiceTagHint',
  kept: 'choiceKeptTag',
};

/** Those first that are for what the draft is about. */
function bestFirst({ verdict, review }: DialogWords): readonly MessageKind[] {
  const fitting = fittingKinds(verdict, review);
  return [...new Set([...fitting, ...verdict.allows])];
}

/** The choices to send: the kinds that fit, or to send although none is known to. */
export function speakChoices(words: DialogWords, t: Translate): DialogChoice[] {
  const kinds = bestFirst(words);
  if (kinds.length) return kinds.map((kind) => choiceOf(kind, words, t));
  const { phase, maybe } = words.verdict;
  const isDanger = phase === 'closed' && !maybe;
  const hint = isDanger ? [t('choiceOverrideHint')] : [];
  return [
    {
      id: OVERRIDE,
      title: t(isDanger ? 'choiceOverride' : 'choiceUnsure'),
      hint: [...hint, t('choiceKept')].join('. '),
      isDanger,
    },
  ];
}

function choiceOf(
  kind: MessageKind,
  words: DialogWords,
  t: Translate,
): DialogChoice {
  const { title, kept } = KINDS[kind] ?? ANY_TAG;
  const told = words.told?.kinds[kind];
  const isOnly = words.verdict.allows.length === 1;
  const isFlagged = isOnly && flaggedIn(words).length > 0;
  const end = isFlagged ? 'choiceKeptFlagged' : kept;
  const hint = isFlagged
    ? t('choiceFlaggedHint')
    : (told?.hint ?? hintOf(kind, words, t));
  return {
    id: kind,
    title: told?.title ?? t(title, { tag: kind }),
    hint: [hint, isOnly && end ? t(end) : '']
      .filter(Boolean)
      .join(hint === told?.hint ? '\n' : '. '),
    isDanger: false,
  };
}

function hintOf(
  kind: MessageKind,
  { verdict: { phase, allows } }: DialogWords,
  t: Translate,
): string {
  if (kind === 'STANDARD' && phase === 'open') return t('dialogSendHint');
  if (kind === 'PLUS_ONE' && allows.length > 1)
    return t('choicePlusOneTagsHint');
  const { hint } = KINDS[kind] ?? ANY_TAG;
  return hint ? t(hint) : '';
}
