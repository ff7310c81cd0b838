import { useMemo } from 'react';
import { fitReply } from '../../utils/core/fit-reply.ts';
import { plainLine } from '../../utils/core/plain-text.ts';
import type {
  DraftReview,
  ReviewReason,
} from '../../utils/core/review/draft-review.ts';
import { reviewDraft } from '../../utils/core/review/review-draft.ts';
import { speakReviewReason } from '../../utils/i18n/speak-review.ts';
import { speakReviewText } from '../../utils/i18n/speak-review-text.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { useOwnWords } from '../ui/own-words.ts';

const MOST_PHRASES = 3;
const LONGEST_PHRASE = 60;

/** The review of a text, once for each. */
export function useReview(text: string): DraftReview {
  const own = useOwnWords();
  return useMemo(() => reviewDraft(text, own), [text, own]);
}

const speakPhrases = (phrases: readonly string[], t: Translate): string =>
  [...new Set(phrases)]
    .slice(0, MOST_PHRASES)
    .map((phrase) => t('replyQuoted', { phrase }))
    .join(', ');

const shorten = (phrase: string): string => {
  const letters = [...plainLine(phrase)];
  return letters.length > LONGEST_PHRASE
    ? `${letters.slice(0, LONGEST_PHRASE).join('').trim()}…`
    : letters.join('');
};

/** The flagged phrases by their reasons, in the order of the text. */
function groupPhrases(text: string, { phrases }: DraftReview) {
  const groups = new Map<ReviewReason, string[]>();
  for (const { start, end, reason } of phrases)
    groups.set(reason, [
      ...(groups.get(reason) ?? []),
      shorten(text.slice(start, end)),
    ]);
  return [...groups];
}

/** When a reply may be sent, and what of its wording says so. */
export function ReplyFitLine(props: {
  readonly text: string;
  readonly isReopener?: boolean;
}) {
  const { text, isReopener = false } = props;
  const review = useReview(text);
  const t = useTranslate();
  const fit = fitReply(review);
  return (
    <div className="reply-fit">
      <span className={`reply-tag ${fit}`}>
        <Icon name={fit === 'any-time' ? 'check' : 'warning'} />
        {t(fit === 'any-time' ? 'replyAnyTime' : 'replyWindowOnly')}
      </span>
      {isReopener && (
        <span className="reply-tag reopener">{t('replyReopener')}</span>
      )}
      {review.isPromotional && (
        <ul className="reply-flags">
          {groupPhrases(text, review).map(([reason, phrases]) => (
            <li key={reason}>
              <bdi>{speakPhrases(phrases, t)}</bdi>:{' '}
              <strong>{speakReviewReason(reason, t)}</strong>
              <small>{speakReviewText(reason, t)}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
