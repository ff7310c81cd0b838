import type {
  DraftReview,
  FlaggedPhrase,
} from '../core/review/draft-review.ts';
import type { AskCause } from '../core/window/decide-send.ts';
import type { Verdict } from '../core/window/verdict.ts';
import type { ComposerState } from '../host/reading.ts';
import { speakReviewReason } from '../i18n/speak-review.ts';
import {
  speakDatedMoment,
  speakDatedRange,
  speakSpan,
} from '../i18n/speak-time.ts';
import { speakOpener } from '../i18n/speak-verdict.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { DialogView, DraftPart } from '../overlay/dialog-view.ts';
import { speakChoices } from './choice-words.ts';
import type { QuietOffer } from './quiet-offer.ts';

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
  /** Of the rules that hold: how long the window is; null = they have none. */
  readonly windowHours: number | null;
  readonly told?: ToldRules;
  readonly composerState: ComposerState;
  readonly text: string;
  readonly review: DraftReview | null;
  /** What speaks against the send. */
  readonly causes: readonly AskCause[];
  readonly offer: QuietOffer | null;
  /** Epoch ms. */
  readonly now: number;
  readonly isDark: boolean;
}

const TITLES: Readonly<Record<string, MessageKey>> = {
  open: 'dialogTitleOpened',
  unrestricted: 'dialogTitleOpened',
  'plus-one': 'dialogTitlePlusOne',
  closed: 'dialogTitleClosed',
};

/** All that the dialog says before a message outside the standard window. */
export function speakDialog(words: DialogWords, t: Translate): DialogView {
  const { told, isDark } = words;
  const isFlagged = flaggedIn(words).length > 0;
  return {
    title: titleOf(words, t),
    body: [
      whenOf(words, t),
      policyOf(words, t),
      facebookOf(words, t),
      flaggedOf(words, t),
    ]
      .filter(Boolean)
      .join(' '),
    draftLabel: t('dialogDraft'),
    draft: draftOf(words, t),
    choices: speakChoices(words, t),
    offer: offerOf(words, t),
    keep: t(isFlagged ? 'keepFlagged' : 'keepWriting'),
    why: t('why'),
    whyText: told?.why ?? whyOf(words, t),
    language: t.language,
    isDark,
  };
}

/** The phrases that speak against this send, where anything may look promotional at all. */
function flaggedIn({ review, causes }: DialogWords): readonly FlaggedPhrase[] {
  const phrases = review?.phrases ?? [];
  return phrases.filter(({ reason }) => causes.includes(reason));
}

function titleOf(words: DialogWords, t: Translate): string {
  const { verdict, windowHours } = words;
  const key = TITLES[verdict.phase];
  if (key) return t(key);
  if (flaggedIn(words).length) return t('dialogTitleFlagged');
  return windowHours === null
    ? t('dialogTitleOutside')
    : t('dialogTitleLimited', { hours: windowHours });
}

const whyOf = ({ windowHours }: DialogWords, t: Translate): string =>
  windowHours === null
    ? t('whyTextNoHours')
    : t('whyText', { hours: windowHours });

function whenOf(
  { name, verdict: { opener }, now }: DialogWords,
  t: Translate,
): string {
  if (!opener || opener.earliest === null) return '';
  const opened = speakOpener(opener.kind, speakDatedRange(opener, now, t), t);
  const ago = speakSpan(now - opener.latest, t);
  return name
    ? t('dialogWhen', { name, opened, ago })
    : t('dialogWhenNameless', { opened, ago });
}

function policyOf(
  { verdict: { phase, endsAt }, now }: DialogWords,
  t: Translate,
): string {
  const until = endsAt === null ? null : speakDatedMoment(endsAt, now, t);
  if (phase === 'open') return until ? t('dialogOpened', { until }) : '';
  if (phase === 'plus-one') return t('dialogPolicyPlusOne');
  if (phase !== 'limited') return t('dialogPolicyClosed');
  return until
    ? t('dialogPolicyLimited', { until })
    : t('dialogPolicyLimitedNoEnd');
}

function facebookOf(
  { composerState, verdict: { phase } }: DialogWords,
  t: Translate,
): string {
  if (phase === 'open') return '';
  return t(composerState === 'open' ? 'dialogFbOpen' : 'dialogFbClosed');
}

function flaggedOf(words: DialogWords, t: Translate): string {
  const spoken = flaggedIn(words).map(({ start, end, reason }) =>
    t('dialogPhrase', {
      phrase: words.text.slice(start, end),
      reason: speakReviewReason(reason, t),
    }),
  );
  if (!spoken.length) return '';
  return t('dialogFlagged', { phrases: [...new Set(spoken)].join(', ') });
}

/** The draft in stretches, those marked that look wrong. */
function draftOf(words: DialogWords, t: Translate): DraftPart[] {
  const { text } = words;
  if (!text) return [{ text: t('dialogNoText'), isFlagged: false }];
  const parts: DraftPart[] = [];
  let at = 0;
  for (const { start, end } of flaggedIn(words)) {
    parts.push({ text: text.slice(at, start), isFlagged: false });
    parts.push({ text: text.slice(start, end), isFlagged: true });
    at = end;
  }
  parts.push({ text: text.slice(at), isFlagged: false });
  return parts.filter((part) => part.text);
}

function offerOf({ offer }: DialogWords, t: Translate): string | null {
  if (!offer) return null;
  if (offer.offer === 'only-wrong') return t('offerOnlyWrong');
  const { cause, asked, sent } = offer;
  const name =
    cause === 'closed' ? t('offerCauseClosed') : speakReviewReason(cause, t);
  return t('offerAsLine', { asked, sent, cause: name });
}
