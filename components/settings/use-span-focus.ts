import { type RefObject, useEffect, useRef } from 'react';

/** A span that was added is where one types next; where one was taken away the focus is on what adds one. */
export function useSpanFocus(
  box: RefObject<HTMLElement | null>,
  count: number,
): () => void {
  const isAwaited = useRef(false);
  const before = useRef(count);
  useEffect(() => {
    const isMore = count > before.current;
    before.current = count;
    if (!isAwaited.current) return;
    isAwaited.current = false;
    const fields = box.current?.querySelectorAll('input') ?? [];
    const add = box.current?.querySelector<HTMLElement>('.hours-add');
    (isMore ? fields[fields.length - 2] : add)?.focus();
  }, [box, count]);
  return () => {
    isAwaited.current = true;
  };
}
