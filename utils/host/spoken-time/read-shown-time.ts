import { hullOf, type TimeRange } from '../../core/time/range.ts';
import { readSpokenTime, type SpokenContext } from './read-spoken-time.ts';

/** Since when each place on the page has shown the text that it shows, and of whom. */
const shownSince = new WeakMap<Element, { shown: string; at: number }>();

/**
 * A spoken time as `place` shows it. A label that has stood for a while, as in a tab that slept, was true when it was
 * written and may be so no longer: from then on until now all is left open. `of` says whose time it is: lists put
 * another thread into the same place.
 */
export function readShownTime(
  place: Element,
  text: string,
  context: SpokenContext,
  of = '',
): TimeRange | null {
  const { now, behindMs = 0 } = context;
  const shown = `${of}\n${text}`;
  const since = shownSince.get(place);
  const isSame = since?.shown === shown && since.at <= now;
  const writtenAt = isSame ? since.at : now;
  if (!isSame) shownSince.set(place, { shown, at: now });
  const fresh = readSpokenTime(text, context);
  if (writtenAt - behindMs === now) return fresh;
  const first = readSpokenTime(text, { ...context, now: writtenAt - behindMs });
  return fresh && first ? hullOf([fresh, first]) : fresh;
}
