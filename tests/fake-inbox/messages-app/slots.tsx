import { cloneElement, type ReactElement, type Ref } from 'react';
import { useChanges } from './state.ts';

/** More than are ever shown at once. */
export const SLOTS = 26;

/** Which place of the list each slot shows. */
const shown: (number | undefined)[] = Array.from({ length: SLOTS });

function assign(places: number[]): void {
  shown.forEach((place, slot) => {
    if (place !== undefined && !places.includes(place)) shown[slot] = undefined;
  });
  for (const place of places) {
    if (!shown.includes(place)) shown[shown.indexOf(undefined)] = place;
  }
}

interface InnerProps {
  children: ReactElement<{ index: number }>[];
  ref?: Ref<HTMLDivElement>;
}

/** Rows belong to slots, not to threads: what scrolls out lends its row, and all others put into it, to what scrolls in. */
export function Slots({ children, ...rest }: InnerProps) {
  useChanges();
  assign(children.map(({ props }) => props.index));
  const rows = children.map((row) =>
    cloneElement(row, { key: shown.indexOf(row.props.index) }),
  );
  return <div {...rest}>{rows}</div>;
}
