import { useLayoutEffect, useRef } from 'react';
import { useTranslate } from '../ui/language.tsx';
import type { RemindChoice } from './remind-choices.ts';

/** When to be reminded of a thread, below its row; the first choice has the focus. */
export function RemindMenu(props: {
  readonly choices: readonly RemindChoice[];
  /** A reminder is set: it can be taken away. */
  readonly isSet: boolean;
  readonly onChoose: (at: number) => void;
  readonly onForget: () => void;
}) {
  const { choices, isSet, onChoose, onForget } = props;
  const t = useTranslate();
  const menu = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
    // All of them, not only the first: what stays at the bottom would be over the rest.
    menu.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <fieldset ref={menu} className="remind">
      <legend>{t('remindWhen')}</legend>
      {choices.map(({ at, label }) => (
        <button type="button" key={at} onClick={() => onChoose(at)}>
          {label}
        </button>
      ))}
      {isSet && (
        <button type="button" onClick={onForget}>
          {t('remindRemoveName')}
        </button>
      )}
    </fieldset>
  );
}
