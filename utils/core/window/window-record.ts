import { KEPT_EXACT } from './observation.ts';
import type { ThreadEvent } from './thread-event.ts';

const isExact = ({ id, earliest, latest }: ThreadEvent) =>
  id !== undefined && earliest === latest;

/** From when on a thread's messages are kept without holes (epoch ms): of older ones some may have gone, of either side. */
export function recordedSince(events: readonly ThreadEvent[]): number {
  const oldest = (['customer', 'page'] as const).map((side) => {
    const times = events
      .filter((event) => event.by === side && isExact(event))
      .map(({ latest }) => latest)
      .sort((a, b) => b - a);
    return times[KEPT_EXACT - 1] ?? Number.NEGATIVE_INFINITY;
  });
  return Math.max(...oldest);
}

/** Without what a row showed of the Page's messages in the time of which the messages themselves were seen. */
export function withoutRepeats(events: readonly ThreadEvent[]): ThreadEvent[] {
  const times = events.filter(isExact).map(({ latest }) => latest);
  const from = Math.min(...times);
  const to = Math.max(...times);
  return events.filter(
    ({ by, id, earliest, latest }) =>
      by !== 'page' ||
      id !== undefined ||
      latest < from ||
      (earliest ?? 0) > to,
  );
}
