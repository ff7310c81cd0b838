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

/**
 * Which side of the transcript a bubble stands on, by layout alone: the page starts or ends its line; null = the
 * layout does not tell, as in centred rows. `region` holds all messages and is no line of one.
 */
export function readSide(
  bubble: Element,
  region: Element,
): 'customer' | 'page' | null {
  let line: Element | null = bubble;
  for (let step = 0; line && line !== region && step < MOST_STEPS; step++) {
    const side = sideByStyle(line) ?? sideByClass(line);
    if (side) return side;
    line = line.parentElement;
  }
  return null;
}
