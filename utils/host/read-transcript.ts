import type { ThreadId } from '../core/thread-key.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import { capAt, exactly, type TimeRange } from '../core/time/range.ts';
import { type Observation, observationId } from '../core/window/observation.ts';
import { all, maybe } from './locator.ts';
import { message, transcript } from './locators.ts';
import {
  AHEAD_MS,
  isWithin,
  type MessageModel,
  readMessageModel,
} from './page-model.ts';
import { LAYOUT, READER_VERSION } from './reading.ts';
import { readShownTime } from './spoken-time/read-shown-time.ts';
import { visibleText } from './visible-text.ts';

export interface TranscriptReading {
  readonly observations: readonly Observation[];
  /** Who the components say the other people are; empty = they do not tell. */
  readonly others: readonly ThreadId[];
  /** Of all that was in view, read or not. */
  readonly messageIds: readonly string[];
}

interface Bubble {
  readonly id: string;
  readonly by: 'customer' | 'page';
  readonly isAutomated: boolean;
  readonly range: TimeRange;
  readonly source: 'page-model' | 'transcript';
  readonly others: readonly ThreadId[];
}

interface Context {
  readonly language: string;
  readonly now: number;
}

/** Further back than this nothing is read: enough for the newest of the customer in nearly every thread. */
const MOST_BUBBLES = 40;

/** A cluster's label has been seen this far off its messages' own times. */
const LABEL_SLACK_MS = 30 * MINUTE_MS;

const NOTHING: TranscriptReading = {
  observations: [],
  others: [],
  messageIds: [],
};

/** The newest messages of the open thread, back to the customer's newest. */
export function readTranscript(
  root: ParentNode,
  context: Context,
): TranscriptReading {
  const region = maybe(transcript, root); // Absent while a thread loads and for an empty one.
  if (!region) return NOTHING;
  const elements = all(message, region).slice(-MOST_BUBBLES);
  const labels = lazily(() => readLabels(region, context));
  const bubbles: Bubble[] = [];
  for (const element of elements.toReversed()) {
    const bubble = readBubble(element, labels, context);
    // One message that does not add up, and nothing can be said of what came after it.
    if (!bubble) return NOTHING;
    bubbles.push(bubble);
    if (bubble.by === 'customer') break;
  }
  const newest = bubbles[0];
  if (!newest) return NOTHING;
  // By Facebook's clock, where that is ahead of ours.
  const until = Math.max(context.now, newest.range.latest);
  return {
    observations: bubbles
      .filter(
        (b, i) => i === 0 || b.by === 'customer' || i === bubbles.length - 1,
      )
      .map((b) => observe(b, b === newest, { now: context.now, until }))
      .concat(hasCustomer(bubbles) ? [] : [beforeAll(bubbles, context.now)]),
    others: newest.others,
    messageIds: elements.flatMap(
      (element) => element.getAttribute('data-message-id') ?? [],
    ),
  };
}

const hasCustomer = (bubbles: readonly Bubble[]) =>
  bubbles.at(-1)?.by === 'customer';

/** Most layouts date each group in an attribute: then the separators need not be looked for. */
function lazily<T>(compute: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

interface Label {
  readonly element: Element;
  readonly range: TimeRange;
}

/** Separators between clusters: short texts outside every message that read as a time. */
function readLabels(region: Element, context: Context): Label[] {
  const labels: Label[] = [];
  for (const element of region.querySelectorAll('div, span, time, abbr')) {
    if (element.childElementCount || element.closest('[data-message-id]'))
      continue;
    const text = visibleText(element);
    const range =
      text.length <= 40 ? readShownTime(element, text, context) : null;
    if (range) labels.push({ element, range });
  }
  return labels;
}

const isBefore = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The time that separators and `data-utime` (s) leave open for a message. */
function shownRange(
  element: Element,
  labels: () => readonly Label[],
  now: number,
): TimeRange {
  const group = element.closest('[data-utime]');
  const utime = Number(group?.getAttribute('data-utime'));
  const at = utime * 1000;
  // Anything well ahead of now is no time in seconds.
  if (group && at > 0 && at <= now + AHEAD_MS) {
    const isOnlyOne = group.querySelectorAll('[data-message-id]').length === 1;
    return capAt({ earliest: at, latest: isOnlyOne ? at + 999 : now }, now);
  }
  const before = labels()
    .filter((l) => isBefore(l.element, element))
    .at(-1);
  const after = labels().find((l) => isBefore(element, l.element));
  const earliest = before?.range.earliest ?? null;
  return capAt(
    {
      earliest: earliest === null ? null : earliest - LABEL_SLACK_MS,
      latest: after ? after.range.latest + LABEL_SLACK_MS : now,
    },
    now,
  );
}

/** Which side a bubble stands on is layout only: the page centres, starts or ends its line. */
function sideOf(element: Element): 'customer' | 'page' | null {
  let ancestor: Element | null = element;
  for (let step = 0; ancestor && step < 6; step++) {
    const side = getComputedStyle(ancestor).justifyContent;
    if (side === 'flex-start') return 'customer';
    if (side === 'flex-end') return 'page';
    ancestor = ancestor.parentElement;
  }
  return null;
}

function readBubble(
  element: Element,
  labels: () => readonly Label[],
  context: Context,
): Bubble | null {
  const id = element.getAttribute('data-message-id');
  const side = sideOf(element);
  const shown = shownRange(element, labels, context.now);
  if (!id || !side) return null;
  const model = readMessageModel(element, context.now);
  if (!model)
    return {
      id,
      by: side,
      isAutomated: false,
      range: shown,
      source: 'transcript',
      others: [],
    };
  if (!fits(model, { side, shown, now: context.now })) return null;
  return {
    id,
    by: side,
    isAutomated: model.isAutomated,
    range: exactly(model.at),
    source: 'page-model',
    others: model.others,
  };
}

const fits = (
  model: MessageModel,
  { side, shown, now }: { side: Bubble['by']; shown: TimeRange; now: number },
) => model.isFromPage === (side === 'page') && isWithin(model.at, shown, now);

const authorOf = (isAutomated: boolean): 'automation' | 'human' =>
  isAutomated ? 'automation' : 'human';

function observe(
  bubble: Bubble,
  isLast: boolean,
  { now, until }: { now: number; until: number },
): Observation {
  const { by, id, range, source, isAutomated } = bubble;
  const observation = {
    ...range,
    by,
    kind: 'message',
    ...(by === 'page' ? { author: authorOf(isAutomated) } : {}),
    messageId: id,
    isLast,
    ...(by === 'customer' ? { completeUntil: until } : {}),
    source,
    layout: LAYOUT,
    reader: READER_VERSION,
    observedAt: now,
  } as const;
  return { ...observation, id: observationId(observation) };
}

/** Only our own messages are in view: the customer's newest was before the oldest of them. */
function beforeAll(bubbles: readonly Bubble[], now: number): Observation {
  const oldest = bubbles.at(-1)?.range.latest ?? now;
  const observation = {
    earliest: null,
    latest: oldest,
    by: 'either',
    kind: 'message',
    isLast: false,
    completeUntil: now,
    source: 'transcript',
    layout: LAYOUT,
    reader: READER_VERSION,
    observedAt: now,
  } as const;
  return { ...observation, id: observationId(observation) };
}
