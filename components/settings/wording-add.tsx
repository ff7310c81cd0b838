import { type FormEvent, type RefObject, useState } from 'react';
import {
  faultOfOwnWord,
  findOwnWord,
  LEAST_OWN_WORD,
  MOST_OWN_WORD,
  MOST_OWN_WORDS,
} from '../../utils/core/parse-own-words.ts';
import { plainLine } from '../../utils/core/plain-text.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import type { Told } from '../ui/outcome.tsx';

interface WordingAddProps {
  readonly label: string;
  readonly list: readonly string[];
  readonly isElsewhere: (word: string) => boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onList: (list: readonly string[]) => void;
  readonly onTold: (told: Told | null) => void;
}

type Lists = Pick<WordingAddProps, 'list' | 'isElsewhere'>;

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

/** A field that adds to a list, by Enter or by the button; whoever adds one may want to add another. */
export function WordingAdd(props: WordingAddProps) {
  const { label, list, field, onList, onTold } = props;
  const t = useTranslate();
  const [written, setWritten] = useState('');
  function add(event: FormEvent) {
    event.preventDefault();
    field.current?.focus();
    const word = plainLine(written);
    if (!word) return;
    const fault = faultOf(word, props, t);
    if (fault) return onTold({ mood: 'failed', text: fault });
    onList([...list, word]);
    setWritten('');
    onTold({ mood: 'done', text: t('wordingAdded', { word }) });
  }
  return (
    <form className="wording-add" onSubmit={add}>
      <label className="wording-field">
        <span>{label}</span>
        <input
          ref={field}
          type="text"
          dir="auto"
          autoComplete="off"
          value={written}
          onChange={({ target }) => {
            setWritten(target.value);
            onTold(null);
          }}
        />
      </label>
      <button type="submit">{t('wordingAdd')}</button>
    </form>
  );
}
