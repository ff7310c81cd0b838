import { marksLeftIn } from '../core/fill-reply.ts';
import type { RuleSet } from '../core/policy/rule-set.ts';
import type {
  DraftReview,
  FlaggedPhrase,
} from '../core/review/draft-review.ts';
import { DAY_MS } from '../core/time/duration.ts';
import type { Verdict } from '../core/window/verdict.ts';
import { speakReviewReason } from '../i18n/speak-review.ts';
import { speakClock, speakMoment } from '../i18n/speak-time.ts';
import type { Translate } from '../i18n/translate.ts';
import type { HintView } from '../overlay/hint-view.ts';
import { isolate, LONGEST_PHRASE } from './dialog-draft.ts';
import { ofAny, ofOffer } from './draft-hint-said.ts';

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

/** What there is to say of a draft in its thread; null = nothing, as of most. */
export function speakHint(words: HintWords, t: Translate): HintView | null {
  const { review, verdict, now } = words;
  const unfilled = marksLeftIn(words.text);
  if (unfilled.length) return speakUnfilled(unfilled, t);
  const { phase } = verdict;
  if (phase === 'unrestricted' || (phase === 'unknown' && words.isLoading))
    return null;
  const [flagged, ...more] = review?.isPromotional ? review.phrases : [];
  const isOver = verdict.phase === 'closed' && !verdict.maybe;
  const said = flagged && !isOver ? ofOffer(words) : ofAny(words);
  if (!said) return null;
  const { key, tag = '', isAgainst = false } = said;
  const { endsAt } = verdict;
  const until = endsAt === null ? '' : speakUntil(endsAt, now, t);
  const says = t(key, { until, tag });
  return {
    id: key,
    isAgainst,
    flagged: flagged && !isOver ? speakPhrase(flagged, words, t) : null,
    more: more.length && !isOver ? t('hintMore', { n: more.length }) : '',
    says,
  };
}

/** In any thread, and before all else: nothing asks about it as it goes out. */
const speakUnfilled = (marks: readonly string[], t: Translate): HintView => ({
  id: 'hintUnfilled',
  isAgainst: true,
  flagged: null,
  more: '',
  says: t('hintUnfilled', { marks: marks.join(', ') }),
});

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
