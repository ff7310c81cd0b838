import { describe, expect, it } from 'vitest';
import {
  findStripSpot,
  type ListEdges,
} from '../../../utils/overlay/strip-spot.ts';

const SPACE = { width: 1280, height: 800 };
const LIST: ListEdges = {
  left: 60,
  top: 166,
  width: 360,
  bottom: 800,
  rowsEnd: 1200,
  scrolled: 0,
  isAtEnd: false,
};
const spot = (more: Partial<ListEdges> | null, isTurned = false) =>
  findStripSpot(more && { ...LIST, ...more }, SPACE, isTurned);

describe('the place of the line at the list', () => {
  it('is over its last line, from under which a row can be scrolled', () => {
    expect(spot({})).toEqual({ left: 60, top: 768, width: 360 });
    expect(spot({ scrolled: 500 })).toEqual(spot({}));
  });

  it('is over the first line at the end of the list', () => {
    const end = { isAtEnd: true, scrolled: 500, rowsEnd: 800 };
    expect(spot(end)).toEqual({ left: 60, top: 166, width: 360 });
  });

  it('is under the rows where they leave room', () => {
    expect(spot({ isAtEnd: true, rowsEnd: 768 })).toEqual(spot({}));
  });

  it.each([
    [false, 60],
    [true, 260],
  ])(
    'is beside a picture where no row can be scrolled, turned: %s',
    (isTurned, left) => {
      const full = { isAtEnd: true, scrolled: 10, rowsEnd: 790 };
      expect(spot(full, isTurned)).toEqual({ left, top: 768, width: 160 });
    },
  );

  it.each([
    [false, 0],
    [true, 920],
  ])(
    'is the corner of the window without a list, turned: %s',
    (isTurned, left) => {
      expect(spot(null, isTurned)).toEqual({ left, top: 768, width: 360 });
    },
  );
});
