import type { DraftReview } from '../core/review/draft-review.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import type { AskCause } from '../core/window/decide-send.ts';
import type { OpenerSeen, Verdict } from '../core/window/verdict.ts';
import type { ComposerState } from '../host/reading.ts';
import { speakReviewReason } from '../i18n/speak-review.ts';
import { speakDatedRange, speakSpan } from '../i18n/speak-time.ts';
import { speakOpener } from '../i18n/speak-verdict.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { DialogView } from '../overlay/dialog-view.ts';
import { speakChoices } from './choice-words.ts';
import {
  draftOf,
  exceptable,
  flaggedIn,
  isolate,
  LONGEST_PHRASE,
  MOST_PHRASES,
  speakFlagged,
} from './dialog-draft.ts';
import { isOfComment, speakFacebook, speakPolicy } from './dialog-policy.ts';
import type { QuietOffer } from './quiet-offer.ts';
import { speakReasonText } from './reasons-slot.ts';

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

/** All that the dialog says before a message outside the standard window; each sentence of the body on a line. */
export function speakDialog(words: DialogWords, t: Translate): DialogView {
  const isFlagged = flaggedIn(words).length > 0;
  const lines = [
    speakFlagged(words, t),
    whenOf(words, t),
    speakPolicy(words, t),
    speakFacebook(words, t),
    keptOf(words, isFlagged, t),
  ];
  return {
    title: titleOf(words, isFlagged, t),
    body: lines.filter(Boolean).join('\n'),
    draftLabel: t('dialogDraft'),
    draft: draftOf(words, t),
    choices: speakChoices(words, t),
    offer: offerOf(words, t),
    keep: t(isFlagged ? 'keepFlagged' : 'keepWriting'),
    why: t('why'),
    whyText: [...sentencesOf(words, t), whyOf(words, t)].join('\n'),
    except: exceptOf(words, t),
    language: t.language,
    isDark: words.isDark,
  };
}

const TITLES: Readonly<Record<string, MessageKey>> = {
  open: 'dialogTitleOpened',
  unrestricted: 'dialogTitleFree',
  unknown: 'dialogTitleUnknown',
  'plus-one': 'dialogTitlePlusOne',
};

function titleOf(words: DialogWords, isFlagged: boolean, t: Translate): string {
  const { verdict, windowHours } = words;
  const { phase, maybe } = verdict;
  const key = TITLES[phase];
  if (key) return t(key);
  if (maybe === 'open') return t('dialogTitleMaybe');
  if (isOfComment(verdict))
    return t(phase === 'closed' ? 'dialogTitleReplyOver' : 'dialogTitleReply');
  if (phase === 'closed') return t('dialogTitleClosed');
  if (isFlagged) return t('dialogTitleFlagged');
  return windowHours === null
    ? t('dialogTitleOutside')
    : t('dialogTitleLimited', { hours: windowHours });
}

/** Why what is flagged counts, by Meta's definition. */
function sentencesOf(words: DialogWords, t: Translate): string[] {
  const reasons = new Set(flaggedIn(words).map(({ reason }) => reason));
  const named = [...reasons].slice(0, MOST_PHRASES);
  return named.map((r) => speakReasonText(r, t)).filter(Boolean);
}

function exceptOf(words: DialogWords, t: Translate): DialogView['except'] {
  const phrase = exceptable(words);
  if (phrase === null) return null;
  const shown = isolate(phrase, LONGEST_PHRASE);
  return { label: t('dialogExcept', { phrase: shown }), phrase };
}

function whyOf(
  { told, verdict, windowHours }: DialogWords,
  t: Translate,
): string {
  if (told?.why) return told.why;
  if (isOfComment(verdict)) return t('whyTextReply');
  return windowHours === null
    ? t('whyTextNoHours')
    : t('whyText', { hours: windowHours });
}

const isExact = ({ earliest, latest }: OpenerSeen) =>
  earliest !== null && latest - earliest <= MINUTE_MS;

function whenOf(
  { name, verdict: { opener }, now }: DialogWords,
  t: Translate,
): string {
  if (!opener || opener.earliest === null) return '';
  const who = isolate(name) || t('dialogNobody');
  const opened = speakOpener(opener.kind, speakDatedRange(opener, now, t), t);
  if (!isExact(opener)) return t('dialogWhenRough', { who, opened });
  const ago = speakSpan(now - opener.latest, t).replaceAll(' ', '\u00a0');
  return t('dialogWhen', { who, opened, ago });
}

/** What becomes of a choice, said once where there are several; a single one says it itself. */
function keptOf(
  { verdict: { allows } }: DialogWords,
  isFlagged: boolean,
  t: Translate,
): string {
  if (allows.length < 2) return '';
  return t(isFlagged ? 'dialogKeptFlagged' : 'dialogKept');
}

function offerOf({ offer }: DialogWords, t: Translate): string | null {
  if (!offer) return null;
  if (offer.offer === 'only-wrong') return t('offerOnlyWrong');
  const { cause, asked, sent } = offer;
  const name =
    cause === 'closed' ? t('offerCauseClosed') : speakReviewReason(cause, t);
  return t('offerAsLine', { asked, sent, cause: name });
}
