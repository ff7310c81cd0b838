import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';

const ROW = 'a.row';

const DOWN: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
const ALONG: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
};

const step = (list: readonly HTMLElement[], at: number, by: number) =>
  list[Math.max(0, Math.min(at + by, list.length - 1))];

export interface ListFocus {
  /** Goes to another row; from outside, to the one that the list was left at. */
  readonly move: (by: number) => void;
  /** The key of the row that has the focus; null = none has, and now the list's stop does. */
  readonly takeRow: () => string | null;
  /** False = it is not there. */
  readonly focusRow: (key: string) => boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

const rowOf = (element: Element | null) => element?.closest('li') ?? null;

/** Keys among the menu of a row go round in it, those elsewhere from row to row and along a row. */
function stopsFor(key: string, target: Element, list: HTMLElement) {
  const menu = target.closest('.remind');
  const by = DOWN[key] ?? ALONG[key];
  if (by === undefined) return null;
  if (menu) return { by, stops: [...menu.querySelectorAll('button')] };
  if (key in DOWN)
    return { by, stops: [...list.querySelectorAll<HTMLElement>(ROW)] };
  const row = rowOf(target);
  return {
    by,
    stops: [
      ...(row?.querySelectorAll<HTMLElement>(`${ROW}, .acts button`) ?? []),
    ],
  };
}

/**
 * The focus in a list of rows: the arrow keys move it, and where its row is taken away it goes to the one that took the
 * place; `onEmpty` = none is left.
 */
export function useListFocus(
  list: RefObject<HTMLElement | null>,
  onStop: (key: string) => void,
  onEmpty: () => void,
): ListFocus {
  const isInside = useRef(false);
  const place = useRef(0);
  const rows = () => [
    ...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? []),
  ];
  const own = () => {
    const row = rowOf(document.activeElement);
    return row && list.current?.contains(row) ? row : null;
  };
  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return;
    const all = rows();
    isInside.current = all.length > 0;
    if (all.length) step(all, place.current, 0)?.focus();
    else onEmpty();
  });
  const enter = () =>
    list.current?.querySelector<HTMLElement>(`${ROW}[tabindex="0"]`)?.focus();
  return {
    move(by) {
      const row = own()?.querySelector<HTMLElement>(ROW);
      const all = rows();
      if (row) step(all, all.indexOf(row), by)?.focus();
      else enter();
    },
    takeRow() {
      const key = own()?.dataset.key ?? null;
      if (!key) enter();
      return key;
    },
    focusRow(key) {
      const row = rows().find((one) => rowOf(one)?.dataset.key === key);
      row?.focus();
      return row !== undefined;
    },
    onKeyDown(event) {
      const target = event.target as HTMLElement;
      if (event.nativeEvent.isComposing) return;
      const found = stopsFor(event.key, target, event.currentTarget);
      if (!found) return;
      const { by, stops } = found;
      const row = rowOf(target)?.querySelector<HTMLElement>(ROW);
      const at = stops.includes(target) || !row ? target : row;
      event.preventDefault();
      step(stops, stops.indexOf(at), by)?.focus();
    },
    onFocus({ target }) {
      isInside.current = true;
      const row = rowOf(target);
      const link = row?.querySelector<HTMLElement>(ROW);
      if (!row?.dataset.key || !link) return;
      place.current = rows().indexOf(link);
      onStop(row.dataset.key);
    },
    onBlur({ relatedTarget, currentTarget }) {
      isInside.current = relatedTarget
        ? currentTarget.contains(relatedTarget)
        : document.activeElement !== document.body;
    },
  };
}
