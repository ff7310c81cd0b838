import { type RefObject, useId, useRef, useState } from 'react';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import { WordingAdd } from './wording-add.tsx';

interface WordingListProps {
  readonly title: string;
  readonly text: string;
  /** Of the field that adds to the list. */
  readonly label: string;
  readonly list: readonly string[];
  /** Whether the word is in the other list. */
  readonly isElsewhere: (word: string) => boolean;
  readonly onList: (list: readonly string[]) => void;
}

function Words(props: {
  readonly list: readonly string[];
  readonly titleId: string;
  /** Gets the focus once nothing is left to remove. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onRemove: (word: string) => void;
}) {
  const { list, titleId, field, onRemove } = props;
  const t = useTranslate();
  function remove(word: string, button: HTMLElement) {
    const item = button.closest('li');
    const near = item?.nextElementSibling ?? item?.previousElementSibling;
    (near?.querySelector('button') ?? field.current)?.focus();
    onRemove(word);
  }
  return (
    <ul className="wording-words" aria-labelledby={titleId}>
      {list.map((word) => (
        <li key={word}>
          <bdi>{word}</bdi>
          <button
            type="button"
            aria-label={t('wordingRemove', { word })}
            onClick={({ currentTarget }) => remove(word, currentTarget)}
          >
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One list: what it does, what is in it, and a field to add to it. */
export function WordingList(props: WordingListProps) {
  const { title, text, list, onList } = props;
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  return (
    <div className="wording-list">
      <h3 id={id}>{title}</h3>
      <p className="hint">{text}</p>
      {list.length > 0 && (
        <Words
          titleId={id}
          {...{ list, field }}
          onRemove={(word) => {
            onList(list.filter((other) => other !== word));
            setTold({ mood: 'done', text: t('wordingRemoved', { word }) });
          }}
        />
      )}
      <WordingAdd {...props} {...{ field }} onTold={setTold} />
      <Outcome told={told} />
    </div>
  );
}
