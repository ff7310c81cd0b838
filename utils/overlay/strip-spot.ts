/** As in its styles, px. */
const STRIP_HEIGHT = 32;
/** Its least form: beside the badge and the time of a row, both of which stand at the other end. */
const SMALL_WIDTH = 160;
/** Where there is no list to stand at. */
const LONE_WIDTH = 360;

/** The part of the window in which the list is seen, px. */
export interface ListEdges {
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

/** Where the line stands, px of the window. */
export interface StripSpot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * Over the last line of the list: a row that is under it can be scrolled up. At the list's end, where it cannot, over
 * the first line instead; and where a row can be scrolled neither way, at the side of it that holds only its picture.
 * Nothing of the page is moved.
 */
export function findStripSpot(
  list: ListEdges | null,
  space: { readonly width: number; readonly height: number },
  isTurned: boolean,
): StripSpot {
  if (!list) {
    const width = Math.min(LONE_WIDTH, space.width);
    const left = isTurned ? space.width - width : 0;
    return { left, top: space.height - STRIP_HEIGHT, width };
  }
  const { left, width, bottom } = list;
  const spot = { left, top: bottom - STRIP_HEIGHT, width };
  const isFree = !list.isAtEnd || list.rowsEnd <= spot.top;
  if (isFree) return spot;
  if (list.scrolled >= STRIP_HEIGHT) return { ...spot, top: list.top };
  const start = isTurned ? left + width - SMALL_WIDTH : left;
  return { ...spot, left: start, width: SMALL_WIDTH };
}
