import {
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useState,
} from 'react';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';

interface Shortened<T> {
  readonly shown: readonly T[];
  /** The button that shows the rest; null = all is shown. */
  readonly more: ReactNode;
}

/** The first of a long list, and the rest on demand; then the focus goes to the first that was not in sight. */
export function useShortened<T>(
  items: readonly T[],
  most: number,
  isWhole: boolean,
  list: RefObject<HTMLElement | null>,
): Shortened<T> {
  const t = useTranslate();
  const [isAsked, setIsAsked] = useState(false);
  useLayoutEffect(() => {
    const next = isAsked ? list.current?.children[most] : null;
    if (next instanceof HTMLElement) next.focus();
  }, [isAsked, most, list]);
  if (isWhole || isAsked || items.length <= most + 1)
    return { shown: items, more: null };
  return {
    shown: items.slice(0, most),
    more: (
      <p>
        <button type="button" onClick={() => setIsAsked(true)}>
          {speakCount('policyMore', items.length - most, t)}
        </button>
      </p>
    ),
  };
}
