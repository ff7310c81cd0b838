import { knobs } from './boot.ts';
import { changed } from './state.ts';

let beat = 0;
const remounts = new Map<number, number>();

/** A class that changes at every beat. */
export const churnClass = (): string | false => (beat ? `beat-${beat}` : false);

/** Part of a row's key: when it changes, React throws the row away with all that others put into it. */
export const remountsOf = (slot: number): number => remounts.get(slot) ?? 0;

export function watchChurn(slots: number): void {
  if (knobs.churn === 'off') return;
  setInterval(() => {
    beat += 1;
    for (const slot of [beat % slots, (beat * 5 + 3) % slots])
      remounts.set(slot, remountsOf(slot) + 1);
    changed();
  }, 1000);
}
