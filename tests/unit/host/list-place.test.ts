import { beforeEach, describe, expect, it } from 'vitest';
import { findList, readListBox } from '../../../utils/host/list-place.ts';

interface Box {
  readonly left?: number;
  readonly top?: number;
  readonly width: number;
  readonly height: number;
}

/** jsdom lays nothing out. */
function layOut(
  element: Element,
  { left = 0, top = 0, width, height }: Box,
  more: object = {},
): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  const sizes = {
    clientLeft: 0,
    clientWidth: width,
    clientHeight: height,
    scrollHeight: 2000,
    checkVisibility: () => true,
    ...more,
  };
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(element, name, { value, configurable: true });
}

let column: HTMLElement;
let list: HTMLElement;
let row: HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<div style="overflow:hidden"><div style="overflow-y:auto"><div><div class="row"></div></div></div></div>';
  [column, list] = document.querySelectorAll<HTMLElement>('div') as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  row = document.querySelector('.row')!;
  layOut(column, { left: 60, top: 106, width: 360, height: 694 });
  layOut(list, { left: 60, top: 166, width: 360, height: 634 });
  layOut(row, { left: 60, top: 700, width: 360, height: 94 });
  Object.assign(window, { innerWidth: 1280, innerHeight: 800 });
});

const read = () => readListBox(list, [row]);

describe('the list', () => {
  it('is what scrolls its rows', () => {
    expect(findList(row)).toBe(list);
    expect(findList(undefined)).toBeNull();
    list.style.overflowY = 'visible';
    expect(findList(row)).toBeNull();
  });

  it('is seen where it stands', () => {
    expect(read()).toEqual({
      left: 60,
      top: 166,
      width: 360,
      bottom: 800,
      rowsEnd: 794,
      scrolled: 0,
      isAtEnd: false,
    });
  });

  it('is seen only as far as its column and the window go', () => {
    layOut(column, { left: 60, top: 106, width: 300, height: 500 });
    expect(read()).toMatchObject({ width: 300, bottom: 606 });
    Object.assign(window, { innerWidth: 320, innerHeight: 500 });
    expect(read()).toMatchObject({ width: 260, bottom: 500 });
  });

  it('leaves out a scrollbar, on either side', () => {
    const box = { left: 60, top: 166, width: 360, height: 634 };
    layOut(list, box, { clientLeft: 15, clientWidth: 345 });
    expect(read()).toMatchObject({ left: 75, width: 345 });
  });

  it('tells its end, also by a fraction of a pixel', () => {
    list.scrollTop = 1365;
    expect(read()).toMatchObject({ isAtEnd: true, scrolled: 1365 });
    list.scrollTop = 1300;
    expect(read()).toMatchObject({ isAtEnd: false });
  });

  it.each([
    ['too narrow', () => layOut(list, { width: 80, height: 634 })],
    ['too low', () => layOut(list, { width: 360, height: 60 })],
    [
      'out of the window',
      () => layOut(list, { left: -400, width: 360, height: 634 }),
    ],
    [
      'not drawn',
      () =>
        layOut(
          list,
          { left: 60, width: 360, height: 634 },
          { checkVisibility: () => false },
        ),
    ],
  ])('is no place where it is %s', (_, change) => {
    change();
    expect(read()).toBeNull();
  });
});
