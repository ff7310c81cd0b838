import { describe, expect, it } from 'vitest';
import { readSide } from '../../../utils/host/bubble-side.ts';

const START = 'display:flex;justify-content:flex-start';
const END = 'display:flex;justify-content:flex-end';
const COLUMN = 'flex-direction:column';

const BUBBLE = '<div data-message-id="m1">hai</div>';

/** The side of a bubble inside these wrappers, outermost first: styles, or a class after a dot. */
function sideIn(...wrappers: string[]) {
  const region = document.createElement('div');
  region.innerHTML = wrappers.reduceRight(
    (inner, wrapper) =>
      wrapper.startsWith('.')
        ? `<div class="${wrapper.slice(1)}">${inner}</div>`
        : `<div style="${wrapper}">${inner}</div>`,
    BUBBLE,
  );
  document.body.replaceChildren(region);
  return readSide(region.querySelector('[data-message-id]')!, region);
}

describe('the side of a bubble', () => {
  it.each([
    ['the line starts', [START], 'customer'],
    ['the line ends', [END], 'page'],
    [
      'the line is inline',
      ['display:inline-flex;justify-content:flex-end'],
      'page',
    ],
    [
      'the line runs the other way round',
      [`${END};flex-direction:row`],
      'page',
    ],
    ['the line is centred', ['display:flex;justify-content:center'], null],
    ['the line says nothing', ['display:flex'], null],
    ['the line is no flex box', ['justify-content:flex-end'], null],
    ['there is no line', [], null],
    ['the line is some steps above', [END, '', '', 'display:flex', ''], 'page'],
    ['a line within a line says otherwise', [START, END], null],
    ['and the other way round', [END, START], null],
    ['both lines say the same', [END, END], 'page'],
    [
      'the line is further above than any has been seen',
      [END, ...Array(8).fill('')],
      null,
    ],
  ] as const)('where %s is: %#', (_, wrappers, side) => {
    expect(sideIn(...wrappers)).toBe(side);
  });

  it.each([
    ['ends', [`${END};${COLUMN}`], null],
    ['starts', [`${START};${COLUMN}`], null],
    ['ends, reversed', [`${END};${COLUMN}-reverse`], null],
    ['ends around their line', [`${END};${COLUMN}`, START], 'customer'],
    ['starts inside our line', [END, `${START};${COLUMN}`], 'page'],
  ] as const)('is not told by a column that %s', (_, wrappers, side) => {
    expect(sideIn(...wrappers)).toBe(side);
  });

  it.each([
    [['.x78zum5 x1nhvcw1'], 'customer'],
    [['.x13a6bvl'], 'page'],
    [['.x13a6bvlx'], null],
    [['.x1nhvcw1', END], null],
    [[START, '.x13a6bvl'], null],
  ] as const)(
    'by the classes of a page without its sheets: %j',
    (wrappers, side) => {
      expect(sideIn(...wrappers)).toBe(side);
    },
  );

  it('is not told by the class of a column whose style is known', () => {
    document.body.innerHTML = `<div><div style="${END}"><div class="x1nhvcw1" style="display:flex;${COLUMN}">${BUBBLE}</div></div></div>`;
    const message = document.querySelector('[data-message-id]')!;
    expect(readSide(message, document.body)).toBe('page');
  });

  it('is not told by what holds all messages', () => {
    document.body.innerHTML = `<div style="${END}" class="x13a6bvl"><div>${BUBBLE}</div></div>`;
    const region = document.body.firstElementChild!;
    const message = region.querySelector('[data-message-id]')!;
    expect(readSide(message, region)).toBeNull();
    expect(readSide(message, document.body)).toBe('page');
  });

  it.each(['rtl', 'ltr'])(
    'is theirs at the start of the line in a page that reads %s',
    (dir) => {
      document.documentElement.dir = dir;
      expect([sideIn(START), sideIn(END)]).toEqual(['customer', 'page']);
      document.documentElement.removeAttribute('dir');
    },
  );
});
