import { useId } from 'react';
import {
  faultOfOwnWord,
  findOwnWord,
  LEAST_OWN_WORD,
  MOST_OWN_WORD,
  MOST_OWN_WORDS,
} from '../../utils/core/parse-own-words.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { WordList, type WordListProps } from '../ui/word-list.tsx';

interface WordingListProps
  extends Pick<WordListProps, 'label' | 'list' | 'begun' | 'onList'> {
  readonly title: string;
  readonly text: string;
  /** Whether the word is in the other list. */
  readonly isElsewhere: (word: string) => boolean;
}

type Lists = Pick<WordingListProps, 'list' | 'isElsewhere'>;

/** Why a word cannot be added, in words; null = it can. */
function faultOf(word: string, lists: Lists, t: Translate): string | null {
  const { list, isElsewhere } = lists;
  const fault = faultOfOwnWord(word);
  if (fault === 'too-short')
    return t('wordingTooShort', { least: LEAST_OWN_WORD });
  if (fault === 'too-long') return t('wordingTooLong', { most: MOST_OWN_WORD });
  const same = findOwnWord(list, word);
  if (same !== undefined) return t('wordingExists', { word: same });
  if (isElsewhere(word)) return t('wordingElsewhere', { word });
  return list.length >= MOST_OWN_WORDS
    ? t('wordingMost', { most: MOST_OWN_WORDS })
    : null;
}

/** One list: what it does, what is in it, and a field to add to it. */
export function WordingList(props: WordingListProps) {
  const { title, text } = props;
  const t = useTranslate();
  const titleId = useId();
  return (
    <div className="wording-list">
      <h3 id={titleId}>{title}</h3>
      <p className="hint">{text}</p>
      <WordList
        {...props}
        titleId={titleId}
        faultOf={(word) => faultOf(word, props, t)}
        removeLabel={(word) => t('wordingRemove', { word })}
      />
    </div>
  );
}
