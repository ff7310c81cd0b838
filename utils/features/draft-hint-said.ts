import { HOUR_MS } from '../core/time/duration.ts';
import { isPast } from '../core/window/badge-look.ts';
import { allowsPromotion } from '../core/window/decide-send.ts';
import type { Verdict } from '../core/window/verdict.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { HintWords } from './draft-hint-words.ts';
import { fittingKinds } from './fitting-kinds.ts';

/** An ordinary answer needs no words of until when, unless it has to be soon. */
const SOON_MS = HOUR_MS;

/** What a draft is told: the key of its words, and whether they speak against sending it now. */
interface Said {
  readonly key: MessageKey;
  /** The kind that it names. */
  readonly tag?: string;
  readonly isAgainst?: boolean;
}

/** What is said of a draft that looks promotional. */
export function ofOffer(words: HintWords): Said {
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
  return verdict.maybe === 'open'
    ? { key: 'hintOfferMaybe' }
    : { key: 'hintOfferNeeds', isAgainst: true };
}

/** What is said of any draft; null = it may go, and not only for a short while. */
export function ofAny(words: HintWords): Said | null {
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
      // Nothing is needed where the window may be open still.
      return verdict.maybe === 'open' ? null : neededBy(words);
    default:
      return null;
  }
}

/** What a message outside the window has to be; null = it may be anything. */
function neededBy({ verdict, review }: HintWords): Said | null {
  const { allows } = verdict;
  if (allowsPromotion(verdict)) return null;
  const isAnswer = allows.includes('HUMAN_AGENT');
  const isNews = allows.includes('NON_PROMOTIONAL_SUBSCRIPTION');
  const [tag] = fittingKinds(verdict, review);
  if (tag === 'HUMAN_AGENT' || (allows.length === 1 && isAnswer))
    return { key: isEnding(verdict) ? 'hintAnswerUntil' : 'hintAnswer' };
  if (tag) return { key: 'hintFits', tag };
  if (allows.length === 1 && isNews) return { key: 'hintNews' };
  const isBoth = allows.length === 2 && isAnswer && isNews;
  return { key: isBoth ? 'hintAnswerOrNews' : 'hintTags' };
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
