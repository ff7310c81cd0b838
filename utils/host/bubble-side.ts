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

function sideByStyle(element: Element): 'customer' | 'page' | null {
  const { display, flexDirection, justifyContent } = getComputedStyle(element);
  // A column's end is its bottom: whole transcripts are pinned there.
  if (!display.includes('flex') || flexDirection.startsWith('column'))
    return null;
  if (justifyContent === 'flex-start') return 'customer';
  return justifyContent === 'flex-end' ? 'page' : null;
}

export interface Line {
  readonly element: Element;
  readonly side: 'customer' | 'page';
}

/** The line that a bubble stands on, started or ended by the page; null = none, as for centred rows. */
export function findLine(bubble: Element, region: Element): Line | null {
  let element: Element | null = bubble;
  let own: Line | null = null;
  for (
    let step = 0;
    element && element !== region && step < MOST_STEPS;
    step++
  ) {
    const side = sideByStyle(element) ?? sideByClass(element);
    if (side && element === bubble) own = { element, side };
    // A bubble may arrange its own content so: where its line says otherwise neither is believed.
    else if (side) return own && own.side !== side ? null : { element, side };
    element = element.parentElement;
  }
  return own;
}

/**
 * Which side of the transcript a bubble stands on, by layout alone; null = the layout does not tell. `region` holds
 * all messages and is no line of one.
 */
export const readSide = (bubble: Element, region: Element) =>
  findLine(bubble, region)?.side ?? null;
