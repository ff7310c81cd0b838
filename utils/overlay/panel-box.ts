/** px; under these nothing of use fits over the composer, or beside the talk. */
const LEAST_HEIGHT = 320;
const LEAST_WIDTH = 240;
const WIDTH = 340;

/** Where a panel stands in the window, px. */
export interface PanelBox {
  readonly width: number;
  /** From the edge at which a line of writing ends. */
  readonly end: number;
  readonly bottom: number;
}

/**
 * Beside the talk, which is what one answers to: where the page tells of the customer, or else over its list. Where
 * neither has room, over the composer rather than on it.
 */
export function findPanelBox(
  talk: Pick<DOMRect, 'top' | 'left' | 'right'>,
  space: { readonly width: number; readonly height: number },
  isTurned: boolean,
): PanelBox {
  const { width, height } = space;
  const [left, right] = [talk.left, width - talk.right];
  const [list, customer] = isTurned ? [right, left] : [left, right];
  const box = (room: number, end = 0, bottom = 0): PanelBox => ({
    width: Math.min(room, WIDTH),
    end,
    bottom,
  });
  if (customer >= LEAST_WIDTH) return box(customer);
  if (list >= LEAST_WIDTH) return box(list, width - list);
  const isOver = talk.top >= LEAST_HEIGHT;
  return box(width, 0, isOver ? Math.max(0, height - talk.top) : 0);
}
