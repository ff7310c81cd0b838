import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { focusNear } from './focus-near.ts';
import { useTranslate } from './language.tsx';
import type { Told } from './outcome.tsx';
import { WordAdd } from './word-add.tsx';

export interface WordListProps {
  /** Of the field that adds to the list. */
  readonly label: string;
  readonly list: readonly string[];
  /** Id of the heading that names the list. */
  readonly titleId: string;
  /** Stands below the words, where there are any. */
  readonly hint?: ReactNode;
  /** What the field holds at first; it then has the focus. */
  readonly begun?: string | undefined;
  /** Why a word cannot be added, in words; null = it can. */
  readonly faultOf: (word: string) => string | null;
  readonly removeLabel: (word: string) => string;
  readonly onList: (list: readonly string[]) => void;
}

function Words(
  props: Pick<WordListProps, 'list' | 'titleId' | 'removeLabel'> & {
    /** Gets the focus once nothing is left to remove. */
    readonly field: RefObject<HTMLInputElement | null>;
    readonly onRemove: (word: string) => void;
  },
) {
  const { list, titleId, removeLabel, field, onRemove } = props;
  return (
    <ul className="words" aria-labelledby={titleId}>
      {list.map((word) => (
        <li key={word}>
          <bdi>{word}</bdi>
          <button
            type="button"
            aria-label={removeLabel(word)}
            onClick={({ currentTarget }) => {
              focusNear(currentTarget, field.current);
              onRemove(word);
            }}
          >
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Words that people add and remove; what came of it is shown until the focus goes elsewhere. */
export function WordList(props: WordListProps) {
  const { list, titleId, hint, removeLabel, onList } = props;
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  return (
    <div className="word-list">
      {list.length > 0 && (
        <>
          <Words
            {...{ list, titleId, removeLabel, field }}
            onRemove={(word) => {
              onList(list.filter((other) => other !== word));
              setTold({ mood: 'done', text: t('wordingRemoved', { word }) });
            }}
          />
          {hint}
        </>
      )}
      <WordAdd {...props} {...{ field, told }} onTold={setTold} />
    </div>
  );
}
