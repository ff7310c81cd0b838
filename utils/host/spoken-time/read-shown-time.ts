import type { TimeRange } from '../../core/time/range.ts';
import { readSpokenTime, type SpokenContext } from './read-spoken-time.ts';

/** Since when each place on the page has shown the text that it shows. */
const shownSince = new WeakMap<Element, { text: string; at: number }>();

/**
 * A spoken time as `place` shows it. A label that has stood for a while, as in a tab that slept, was true when it was
 * written and may be so no longer: from then on until now all is left open.
 */
export function readShownTime(
  place: Element,
  text: string,
  context: SpokenContext,
): TimeRange | null {
  const { now, behindMs = 0 } = context;
  const since = shownSince.get(place);
  const isSame = since?.text === text && since.at <= now;
  const writtenAt = isSame ? since.at : now;
  if (!isSame) shownSince.set(place, { text, at: now });
  const fresh = readSpokenTime(text, context);
  if (writtenAt - behindMs === now) return fresh;
  const first = readSpokenTime(text, { ...context, now: writtenAt - behindMs });
  if (!fresh || !first) return fresh;
  const isOpen = fresh.earliest === null || first.earliest === null;
  return {
    earliest: isOpen
      ? null
      : Math.min(fresh.earliest ?? 0, first.earliest ?? 0),
    latest: fresh.latest,
  };
}
