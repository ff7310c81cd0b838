import type { ThreadId } from '../core/thread-key.ts';
import { SECOND_MS } from '../core/time/duration.ts';
import type { Observation } from '../core/window/observation.ts';
import { findLine } from './bubble-side.ts';
import { isBefore, messageIdsIn } from './dom-order.ts';
import { all } from './locator.ts';
import { message } from './locators.ts';
import { observe, seenUntil } from './observe.ts';
import { holding } from './pane.ts';
import { type Bubble, readBubble, type ShownMessage } from './read-bubble.ts';
import { type Note, readNotes, readOpenerKind } from './read-notes.ts';
import type { NewestMessage } from './reading.ts';
import {
  readSpokenTime,
  type SpokenContext,
} from './spoken-time/read-spoken-time.ts';
import { visibleText } from './visible-text.ts';

export interface TranscriptReading {
  readonly observations: readonly Observation[];
  readonly newest: NewestMessage | null;
  /** Who the components say the other people are; empty = they do not tell. */
  readonly others: readonly ThreadId[];
  /** Of all that was in view, read or not. */
  readonly messageIds: readonly string[];
  /** Messages of which side or components could not be believed. */
  readonly torn: number;
}

export interface TranscriptContext {
  readonly layout: string;
  readonly language: string;
  /** The person's, as the header says. */
  readonly name: string;
  /** Epoch ms. */
  readonly now: number;
  /** By how much this computer's clock is known to be slow, ms. */
  readonly behindMs?: number;
}

/** How a surface shows one message; `notes` are the transcript's, read when first asked for. */
export type ShowMessage = (
  element: Element,
  notes: () => readonly Note[],
) => ShownMessage;

/** Further back than this nothing is read: enough for the newest of the customer in nearly every thread, and an ad before it. */
const MOST_BUBBLES = 40;

/** What several ask for is made once, when it is first asked for. */
export function lazily<T>(compute: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** The newest message elements, one for each id, newest first. */
function newestElements(region: Element): Element[] {
  const byId = new Map<string | null, Element>();
  for (const element of all(message, region))
    if (!byId.has(element.getAttribute('data-message-id')))
      byId.set(element.getAttribute('data-message-id'), element);
  return [...byId.values()].slice(-MOST_BUBBLES).reverse();
}

function isDrawnReversed(region: Element): boolean {
  const around = holding(all(message, region));
  const direction = around && getComputedStyle(around).flexDirection;
  return direction === 'column-reverse';
}

/** Whether each message is at most as old as the next one up. */
const isInOrder = (newestFirst: readonly Bubble[]) =>
  newestFirst.every((newer, i) => {
    const older = newestFirst[i + 1];
    const from = older?.range.earliest ?? null;
    return from === null || newer.range.latest >= from - SECOND_MS;
  });

/** The newest messages of the open thread. */
export function readTranscript(
  region: Element,
  show: ShowMessage,
  context: TranscriptContext,
): TranscriptReading {
  // Drawn from the bottom up, what stands first is newest: then neither order nor separators tell anything.
  const isReversed = isDrawnReversed(region);
  const notes = lazily(() => (isReversed ? [] : readNotes(region)));
  const elements = newestElements(region);
  const bubbles = elements.flatMap(
    (element) => readBubble(element, show(element, notes), context.now) ?? [],
  );
  const [newest] = bubbles;
  // A bubble that has lost its id is known by its side, or by its place where none has a side: then what was last,
  // and that nothing came after, is not known.
  const since = bubbles.find(({ by }) => by === 'customer')?.element;
  const later = notes().filter(
    ({ element }) => !since || isBefore(since, element),
  );
  const isSided = elements.some((element) => findLine(element, region));
  const strays = later.filter((note) =>
    isSided ? isSidedStray(note, region) : isLooseStray(note, context),
  ).length;
  return {
    observations: observeAll(
      { bubbles, notes, isBroken: isReversed || strays > 0 },
      context,
    ),
    newest: newest
      ? { by: newest.by, text: visibleText(newest.element).trim() }
      : null,
    others: newest?.others ?? [],
    messageIds: elements.flatMap(
      (element) => element.getAttribute('data-message-id') ?? [],
    ),
    torn: strays + bubbles.filter(isUnclear).length,
  };
}

const isUnclear = ({ isTorn, isLog, by }: Bubble) =>
  isTorn || (by === 'either' && !isLog);

/** Whether a text stands on one side, as messages do, in a line without any message. */
function isSidedStray({ element }: Note, region: Element): boolean {
  const line = findLine(element, region);
  return line !== null && !line.element.querySelector('[data-message-id]');
}

/** Whether a text stands among messages, beside none of them in particular, and is no time. */
function isLooseStray({ element, text }: Note, context: SpokenContext) {
  let around: Element | null = element;
  while (around && !messageIdsIn(around).length) around = around.parentElement;
  return (
    around !== null &&
    messageIdsIn(around).length > 1 &&
    readSpokenTime(text, context) === null
  );
}

interface Parts {
  /** Newest first. */
  readonly bubbles: readonly Bubble[];
  readonly notes: () => readonly Note[];
  /** The order of what stands there tells nothing, or something in it is not known. */
  readonly isBroken: boolean;
}

/** What the messages in view prove together. */
function observeAll(
  { bubbles, notes, isBroken }: Parts,
  context: TranscriptContext,
): Observation[] {
  const isOrdered = isInOrder(bubbles) && !isBroken;
  const customerAt = bubbles.findIndex(({ by }) => by === 'customer');
  const since = customerAt < 0 ? bubbles : bubbles.slice(0, customerAt);
  // Nothing of the customer's is newer than what was read of them.
  const isComplete = isOrdered && since.every(({ by }) => by === 'page');
  const until = seenUntil(context, bubbles[0]?.range.latest ?? 0);
  const complete = isComplete ? { completeUntil: until } : {};
  const observations = bubbles.map((bubble, i) =>
    observe(
      {
        ...bubble.range,
        by: bubble.by,
        kind:
          bubble.by === 'customer'
            ? // The notes between a message and the one above it say what it answers.
              readOpenerKind(
                notes(),
                { from: bubbles[i + 1]?.element, to: bubble.element },
                context,
              )
            : 'message',
        ...(bubble.by === 'page' ? { author: authorOf(bubble) } : {}),
        messageId: bubble.id,
        isLast: isOrdered && i === 0,
        ...(i === customerAt ? complete : {}),
        source: bubble.source,
      },
      context,
    ),
  );
  const oldest = bubbles.at(-1);
  if (!oldest || customerAt >= 0) return observations;
  // Their newest was before the oldest message in view.
  const { latest } = oldest.range;
  const before = {
    earliest: null,
    latest,
    by: 'either',
    kind: 'message',
  } as const;
  return [
    ...observations,
    observe(
      { ...before, isLast: false, ...complete, source: 'transcript' },
      context,
    ),
  ];
}

const authorOf = ({ isAutomated }: Bubble) =>
  isAutomated ? 'automation' : 'human';
