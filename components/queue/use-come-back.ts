import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Back } from './use-undo.ts';

/**
 * After something was undone its row gets the focus, as soon as it is there, from the list or from nowhere; not where the
 * focus was moved meanwhile.
 */
export function useComeBack(
  list: RefObject<HTMLElement | null>,
  back: Back | null,
  focusRow: (key: string) => boolean,
): void {
  const awaited = useRef<Back | null>(null);
  const seen = useRef<Back | null>(null);
  const from = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const at = document.activeElement;
    if (seen.current !== back) {
      seen.current = back;
      awaited.current = back;
      from.current = at;
    }
    if (!awaited.current) return;
    const isNowhere = at === document.body;
    const isLeft =
      !isNowhere && (at !== from.current || !list.current?.contains(at));
    if (isLeft || focusRow(awaited.current.key)) awaited.current = null;
  });
}
