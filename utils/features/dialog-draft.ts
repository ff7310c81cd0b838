import type { FlaggedPhrase } from '../core/review/draft-review.ts';
import { speakReviewReason } from '../i18n/speak-review.ts';
import type { Translate } from '../i18n/translate.ts';
import type { DraftPart } from '../overlay/dialog-view.ts';
import type { DialogWords } from './dialog-words.ts';

/** So many phrases are named; the draft marks all. */
export const MOST_PHRASES = 3;
export const LONGEST_PHRASE = 40;
const LONGEST_NAME = 60;

/** What turns the direction of the text after it, and ends that. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Somebody else's words within ours, on one line, that cannot reorder ours; empty where they are nothing to see. */
export function isolate(text: string, longest = LONGEST_NAME): string {
  const plain = text.replace(DIRECTIONS, '').replace(/\s+/gu, ' ').trim();
  const letters = [...plain];
  const shown =
    letters.length > longest
      ? `${letters.slice(0, longest).join('').trim()}…`
      : plain;
  return shown && `\u2068${shown}\u2069`;
}

/** The phrases that speak against this send, where anything may look promotional at all. */
export function flaggedIn({
  review,
  causes,
}: Pick<DialogWords, 'review' | 'causes'>): readonly FlaggedPhrase[] {
  const phrases = review?.phrases ?? [];
  return phrases.filter(({ reason }) => causes.includes(reason));
}

/** The first phrase that an exception would take out; null = none: an own word is taken off its list. */
export function exceptable(words: DialogWords): string | null {
  const flagged = flaggedIn(words).find(({ reason }) => reason !== 'own-word');
  return flagged ? words.text.slice(flagged.start, flagged.end) : null;
}

/** The first phrases with their reasons, and how many more there are. */
export function speakFlagged(words: DialogWords, t: Translate): string {
  const spoken = flaggedIn(words).map(({ start, end, reason }) =>
    t('dialogPhrase', {
      phrase: isolate(words.text.slice(start, end), LONGEST_PHRASE),
      reason: speakReviewReason(reason, t),
    }),
  );
  const all = [...new Set(spoken)];
  if (!all.length) return '';
  const named = all.slice(0, MOST_PHRASES).join(', ');
  const n = all.length - MOST_PHRASES;
  return t('dialogFlagged', {
    phrases: n > 0 ? t('dialogMore', { phrases: named, n }) : named,
  });
}

/** The draft in stretches, those marked that look wrong. */
export function draftOf(words: DialogWords, t: Translate): DraftPart[] {
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
