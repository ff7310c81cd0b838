import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import { plainLine } from '../../utils/core/plain-text.ts';
import { useTranslate } from './language.tsx';
import { Outcome, type Told } from './outcome.tsx';
import type { WordListProps } from './word-list.tsx';

/** A field that adds to a list, by Enter or by the button; whoever adds one may want to add another. */
export function WordAdd(
  props: Pick<
    WordListProps,
    'label' | 'list' | 'begun' | 'faultOf' | 'onList'
  > & {
    readonly field: RefObject<HTMLInputElement | null>;
    readonly told: Told | null;
    readonly onTold: (told: Told | null) => void;
  },
) {
  const { label, list, begun, faultOf, field, told, onList, onTold } = props;
  const t = useTranslate();
  const [written, setWritten] = useState('');
  useEffect(() => {
    if (begun === undefined) return;
    setWritten(begun);
    field.current?.focus();
  }, [begun, field]);
  function add(event: FormEvent) {
    event.preventDefault();
    field.current?.focus();
    const word = plainLine(written);
    if (!word) return;
    const fault = faultOf(word);
    if (fault) {
      // What is typed next takes its place.
      field.current?.select();
      return onTold({ mood: 'failed', text: fault });
    }
    onList([...list, word]);
    setWritten('');
    onTold({ mood: 'done', text: t('wordingAdded', { word }) });
  }
  return (
    <form className="word-add" onSubmit={add}>
      <label>
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
      <Outcome told={told} />
    </form>
  );
}
