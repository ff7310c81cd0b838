import type { RuleSet } from '../core/policy/rule-set.ts';
import type {
  DraftReview,
  FlaggedPhrase,
} from '../core/review/draft-review.ts';
import { DAY_MS, HOUR_MS } from '../core/time/duration.ts';
import { isPast } from '../core/window/badge-look.ts';
import { allowsPromotion } from '../core/window/decide-send.ts';
import type { Verdict } from '../core/window/verdict.ts';
import { speakReviewReason } from '../i18n/speak-review.ts';
import { speakClock, speakMoment } from '../i18n/speak-time.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { HintView } from '../overlay/hint-view.ts';
import { isolate } from './dialog-draft.ts';

export interface HintWords {
  readonly text: string;
  /** null = its script is not there yet: then nothing is said of the wording. */
  readonly review: DraftReview | null;
  readonly verdict: Verdict;
  /** The verdict a minute after this one's end: none is known better; null = it has no end. */
  readonly after: Verdict | null;
  /** What the verdict was judged by; null = the channel has no rules, or is not known. */
  readonly rules: RuleSet | null;
  /** Just opened: what is not known yet may be so in a moment. */
  readonly isLoading: boolean;
  /** Epoch ms. */
  readonly now: number;
}

/** An ordinary answer needs no words of until when, unless it has to be soon. */
const SOON_MS = HOUR_MS;
const LONGEST_PHRASE = 40;

/** What a draft is told: the key of its words, and whether they speak against sending it now. */
interface Said {
  readonly key: MessageKey;
  readonly isAgainst?: boolean;
}

/** What there is to say of a draft in its thread; null = nothing, as of most. */
export function speakHint(words: HintWords, t: Translate): HintView | null {
  const { review, verdict, now } = words;
  const { phase } = verdict;
  if (phase === 'unrestricted' || (phase === 'unknown' && words.isLoading))
    return null;
  const [flagged, ...more] = review?.isPromotional ? review.phrases : [];
  const isOver = verdict.phase === 'closed' && !verdict.maybe;
  const said = flagged && !isOver ? ofOffer(words) : ofAny(words);
  if (!said) return null;
  const { key, isAgainst = false } = said;
  const { endsAt } = verdict;
  const until = endsAt === null ? '' : speakUntil(endsAt, now, t);
  const says = t(key, { until });
  return {
    id: key,
    isAgainst,
    flagged: flagged && !isOver ? speakPhrase(flagged, words, t) : null,
    more: more.length && !isOver ? t('hintMore', { n: more.length }) : '',
    says,
  };
}

function speakPhrase(
  { start, end, reason }: FlaggedPhrase,
  { text }: HintWords,
  t: Translate,
) {
  return {
    phrase: isolate(text.slice(start, end), LONGEST_PHRASE),
    reason: speakReviewReason(reason, t),
  };
}

/** What is said of a draft that looks promotional. */
function ofOffer(words: HintWords): Said {
  const { verdict, after } = words;
  if (verdict.phase === 'unknown')
    return isPast(verdict)
      ? { key: 'hintOfferPast', isAgainst: true }
      : { key: 'hintOfferUnknown' };
  if (verdict.phase === 'open') {
    if (verdict.endsAt === null) return { key: 'hintOfferFine' };
    if (!isCertain(words)) return { key: 'hintOfferAtLeast' };
    const isFineAfter = after !== null && allowsPromotion(after);
    return { key: isFineAfter ? 'hintOfferUntil' : 'hintOfferOnlyUntil' };
  }
  if (allowsPromotion(verdict)) return { key: 'hintOfferFine' };
  const isAgainst = verdict.maybe !== 'open';
  return isAgainst
    ? { key: neededBy(verdict), isAgainst }
    : { key: 'hintOfferMaybe' };
}

/** What a message outside the window has to be. */
function neededBy({ allows }: Verdict): MessageKey {
  const isAnswer = allows.includes('HUMAN_AGENT');
  const isNews = allows.includes('NON_PROMOTIONAL_SUBSCRIPTION');
  if (!allows.length) return 'hintOfferNone';
  if (isAnswer && isNews && allows.length === 2) return 'hintOfferBoth';
  if (allows.length > 1) return 'hintOfferTags';
  if (isAnswer) return 'hintOfferAnswers';
  return isNews ? 'hintOfferNews' : 'hintOfferTags';
}

/** What is said of any draft; null = it may go, and not only for a short while. */
function ofAny(words: HintWords): Said | null {
  const { verdict } = words;
  switch (verdict.phase) {
    case 'closed':
      return ofClosed(words);
    case 'unknown':
      return { key: isPast(verdict) ? 'hintPast' : 'hintUnknown' };
    case 'open':
      return isEnding(verdict)
        ? { key: isCertain(words) ? 'hintUntil' : 'hintAtLeast' }
        : null;
    case 'limited':
      return isEnding(verdict) && verdict.allows.includes('HUMAN_AGENT')
        ? { key: 'hintAnswerUntil' }
        : null;
    default:
      return null;
  }
}

function ofClosed({ verdict, rules }: HintWords): Said {
  if (verdict.maybe) return { key: 'hintClosedMaybe' };
  if (rules?.boundTo) return { key: 'hintTemplates', isAgainst: true };
  const isComment = rules?.privateReplyHours !== undefined;
  return { key: isComment ? 'hintReplyOver' : 'hintClosed', isAgainst: true };
}

/** The window ends then, and not later: neither by an ad nor by when they really wrote. */
const isCertain = ({ after }: HintWords): boolean => after?.maybe !== 'open';

const isEnding = ({ left }: Verdict): boolean =>
  left !== null && left <= SOON_MS;

/** Until when, as one says it after "until": "las 14:02", "mañana a las 9:30". */
function speakUntil(at: number, now: number, t: Translate): string {
  const time = speakClock(at, t);
  const clock = t(/^1\D/u.test(time) ? 'hintAtOne' : 'hintAt', { time });
  const isOn = (day: number) =>
    new Date(at).toDateString() === new Date(day).toDateString();
  if (isOn(now)) return clock;
  return isOn(now + DAY_MS)
    ? t('hintTomorrow', { clock })
    : speakMoment(at, now, t);
}
