import { expect, it } from 'vitest';
import { findPanelBox } from '../../../utils/overlay/panel-box.ts';

const at = (left: number, right: number, top = 600) => ({ left, right, top });
const window = (width: number, height = 800) => ({ width, height });

it.each([
  ['where the page tells of the customer', at(420, 1030), 1280, 250, 0],
  ['no wider than it has to be there', at(420, 1030), 1920, 340, 0],
  ['over the list where nothing is told', at(420, 900), 900, 340, 480],
  ['over a list of little width', at(300, 640), 640, 300, 340],
])('a panel stands %s', (_, talk, width, own, end) => {
  const box = findPanelBox(talk, window(width), false);
  expect(box).toEqual({ width: own, end, bottom: 0 });
});

it('a panel stands on the other sides where writing goes the other way', () => {
  const wide = findPanelBox(at(250, 860), window(1280), true);
  expect(wide).toEqual({ width: 250, end: 0, bottom: 0 });
  const narrow = findPanelBox(at(0, 480), window(900), true);
  expect(narrow).toEqual({ width: 340, end: 480, bottom: 0 });
});

it('a panel stands over the composer where there is the talk alone', () => {
  const talk = at(0, 400);
  expect(findPanelBox(talk, window(400), false)).toEqual({
    width: 340,
    end: 0,
    bottom: 200,
  });
  const low = findPanelBox(at(0, 300, 200), window(300, 400), false);
  expect(low).toEqual({ width: 300, end: 0, bottom: 0 });
});
