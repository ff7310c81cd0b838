import { messageIdsIn } from './dom-order.ts';

/** How far above a bubble its line has been seen. */
const MOST_STEPS = 8;

/** Atomic classes follow from the rule they stand for, so these two outlive builds; a saved page has no sheet for them. */
const ATOMIC = [
  ['x1nhvcw1', 'customer'],
  ['x13a6bvl', 'page'],
] as const;

function sideByClass(element: Element): 'customer' | 'page' | null {
  for (const [name, side] of ATOMIC)
    if (element.classList.contains(name)) return side;
  return null;
}

/** By the style, and only where no sheet was loaded by the class: a column's end is its bottom, and tells no side. */
function sideOf(element: Element): 'customer' | 'page' | null {
  const { display, flexDirection, justifyContent } = getComputedStyle(element);
  if (!display.includes('flex')) return sideByClass(element);
  if (flexDirection !== 'row') return null;
  if (justifyContent === 'flex-start') return 'customer';
  return justifyContent === 'flex-end' ? 'page' : null;
}

export interface Line {
  readonly element: Element;
  readonly side: 'customer' | 'page';
}

/**
 * The line that a bubble stands on, started or ended by the page; null = none, as for centred rows, or several that
 * contradict each other: a bubble may arrange its own content so.
 */
export function findLine(bubble: Element, region: Element): Line | null {
  let line: Line | null = null;
  let element: Element | null = bubble;
  for (let step = 0; element && element !== region; step++) {
    const isShared = messageIdsIn(element).length > 1;
    // Beyond its own line there are those of several.
    if (step >= MOST_STEPS || (isShared && line)) break;
    // What is drawn from the end has its start there.
    if (getComputedStyle(element).flexDirection === 'row-reverse') return null;
    const side = sideOf(element);
    if (side && line && line.side !== side) return null;
    if (side) line = { element, side };
    element = element.parentElement;
  }
  return line;
}

/**
 * Which side of the transcript a bubble stands on, by layout alone; null = the layout does not tell. `region` holds
 * all messages and is no line of one.
 */
export const readSide = (bubble: Element, region: Element) =>
  findLine(bubble, region)?.side ?? null;
