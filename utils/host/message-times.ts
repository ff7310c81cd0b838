import { MINUTE_MS } from '../core/time/duration.ts';
import { capAt, type TimeRange } from '../core/time/range.ts';
import { findLine } from './bubble-side.ts';
import { isBefore, messageIdsIn } from './dom-order.ts';
import type { Note } from './read-notes.ts';
import { readUtime } from './read-utime.ts';
import { readShownTime } from './spoken-time/read-shown-time.ts';
import type { SpokenContext } from './spoken-time/read-spoken-time.ts';
import { visibleText } from './visible-text.ts';

/** A cluster's label has been seen this far off its messages' own times. */
const LABEL_SLACK_MS = 30 * MINUTE_MS;

/** A separator between clusters of messages, and the range of time it names. */
export interface TimeLabel {
  readonly element: Element;
  readonly range: TimeRange;
}

/** Nothing else is said beside a separator: its line stands among the messages. A card that names a day does not. */
function standsAlone({ element, text }: Note, region: Element): boolean {
  let line = element;
  let around = element.parentElement;
  while (around && around !== region && visibleText(around).trim() === text) {
    line = around;
    around = line.parentElement;
  }
  return (
    around === region || Boolean(around?.querySelector('[data-message-id]'))
  );
}

const isRising = (labels: readonly TimeLabel[]) =>
  labels.every(({ range }, i) => {
    const from = labels[i - 1]?.range.earliest ?? null;
    return from === null || range.latest >= from;
  });

/**
 * The notes of a transcript that read as a time; what stands on a side is a voice message's length or the like.
 * Times that run backwards are not drawn in the order they stand in: then none counts.
 */
export function readLabels(
  notes: readonly Note[],
  region: Element,
  context: SpokenContext,
): TimeLabel[] {
  const labels = notes.flatMap((note): TimeLabel[] => {
    const { element, text } = note;
    const range =
      text.length <= 40 ? readShownTime(element, text, context) : null;
    const isLabel =
      range && standsAlone(note, region) && !findLine(element, region);
    return isLabel ? [{ element, range }] : [];
  });
  return isRising(labels) ? labels : [];
}

/** The time of a message by its group's attribute; exact only where the group is of this message alone. */
function rangeOfGroup(message: Element, now: number): TimeRange | null {
  const group = message.closest('[data-utime]');
  const at = readUtime(group, now);
  if (!group || at === null) return null;
  // Facebook's clock may be ahead of ours.
  if (messageIdsIn(group).length === 1)
    return { earliest: at, latest: at + 999 };
  // Whether it is the first message's time or the last one's is not known.
  return { earliest: at - LABEL_SLACK_MS, latest: Math.max(at, now) };
}

/** The time that `data-utime`, else the separators around it, leave open for a message. */
export function readMessageTime(
  message: Element,
  labels: () => readonly TimeLabel[],
  now: number,
): TimeRange {
  const ofGroup = rangeOfGroup(message, now);
  if (ofGroup) return ofGroup;
  const before = labels()
    .filter((l) => isBefore(l.element, message))
    .at(-1);
  const after = labels().find((l) => isBefore(message, l.element));
  const earliest = before?.range.earliest ?? null;
  const latest = after ? after.range.latest + LABEL_SLACK_MS : now;
  const from = earliest === null ? null : earliest - LABEL_SLACK_MS;
  const isEmpty = from !== null && from > latest;
  return capAt(
    isEmpty ? { earliest: null, latest: now } : { earliest: from, latest },
    now,
  );
}
