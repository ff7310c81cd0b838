/** Smaller than this nothing can be read there, px. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 100;

/** The part of the window in which the list is seen, px from its edges. */
export interface ListBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
  /** Where the last of its rows ends. */
  readonly rowsEnd: number;
  /** How far it has been scrolled. */
  readonly scrolled: number;
  /** It cannot be scrolled any further. */
  readonly isAtEnd: boolean;
}

const scrolls = (element: Element): boolean =>
  /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Pixels are rounded where the screen is scaled. */
const ROUNDED = 2;

/**
 * What scrolls the rows. Found by its style alone: a list may be exactly as high as its rows are together. null = there
 * is no row, or nothing that scrolls.
 */
export function findList(row: Element | undefined): HTMLElement | null {
  for (let box = row?.parentElement; box; box = box.parentElement)
    if (scrolls(box)) return box;
  return null;
}

/** null = too little of it is in sight, as where a narrow window shows the conversation alone. */
export function readListBox(
  list: HTMLElement,
  rows: readonly Element[],
): ListBox | null {
  const { scrollTop, scrollHeight, clientHeight } = list;
  const own = list.getBoundingClientRect();
  let left = own.left + list.clientLeft;
  let right = left + list.clientWidth;
  let top = Math.max(own.top, 0);
  let bottom = own.bottom;
  for (let box = list.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflow === 'visible') continue;
    const cut = box.getBoundingClientRect();
    left = Math.max(left, cut.left);
    right = Math.min(right, cut.right);
    top = Math.max(top, cut.top);
    bottom = Math.min(bottom, cut.bottom);
  }
  left = Math.max(left, 0);
  right = Math.min(right, innerWidth);
  bottom = Math.min(bottom, innerHeight);
  const isSeen = right - left >= LEAST_WIDTH && bottom - top >= LEAST_HEIGHT;
  if (!isSeen || !list.checkVisibility({ visibilityProperty: true }))
    return null;
  return {
    left,
    top,
    width: right - left,
    bottom,
    rowsEnd: Math.max(
      ...rows.map((row) => row.getBoundingClientRect().bottom),
      0,
    ),
    scrolled: scrollTop,
    isAtEnd: scrollTop + clientHeight >= scrollHeight - ROUNDED,
  };
}
