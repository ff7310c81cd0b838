import fc from 'fast-check';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import { foldFacts } from '../../../utils/core/window/facts.ts';
import {
  type Observation,
  observationId,
} from '../../../utils/core/window/observation.ts';
import { assessThread } from '../../../utils/core/window/thread-verdict.ts';

export const NOW = Date.parse('2026-11-22T17:00:00Z');

/** An observation with what the readers put in; times are epoch ms. */
export function observe(
  fields: Pick<Observation, 'by' | 'latest'> & Partial<Observation>,
): Observation {
  const observation = {
    kind: 'message',
    earliest: fields.latest,
    isLast: false,
    source: 'transcript',
    layout: 'a',
    reader: 1,
    observedAt: NOW,
    ...fields,
  } as const;
  return { ...observation, id: observationId(observation) };
}

const ago = (hours: number) => NOW - hours * HOUR_MS;

/** A row that shows whose action the last one was and when; `seen` = how many hours ago it was read. */
export const row = (by: Observation['by'], hours: number, seen = 0) =>
  observe({
    by,
    latest: ago(hours),
    isLast: true,
    source: 'page-model',
    observedAt: ago(seen),
    ...(by === 'customer' ? { completeUntil: ago(seen) } : {}),
  });

/** The customer's newest message as an opened transcript shows it. */
export const transcript = (hours: number, seen = 0, messageId = 'mid.1') =>
  observe({
    by: 'customer',
    latest: ago(hours),
    messageId,
    observedAt: ago(seen),
    completeUntil: ago(seen),
  });

export const verdictOn = (...observations: Observation[]) =>
  assessThread(foldFacts(observations), {
    channel: 'messenger',
    now: NOW,
    approvals: {},
  });

// Few different values, so that observations meet, repeat and contradict each other.
const hours = fc.integer({ min: 0, max: 12 }).map(ago);

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    by: fc.constantFrom('customer', 'page', 'either'),
    kind: fc.constantFrom(
      'message',
      'message',
      'reaction',
      'ad-message',
      'story-reply',
      'call',
      'comment',
    ),
    width: fc.constantFrom(0, 0, 1, 3, null),
    latest: hours,
    // Pinned ones of all three: the side of a message may be told by one reading and not by another.
    messageId: fc.constantFrom(undefined, undefined, 'm1', 'm2', 'm3'),
    author: fc.constantFrom(undefined, 'human', 'automation'),
    isLast: fc.boolean(),
    isComplete: fc.boolean(),
    source: fc.constantFrom('row', 'transcript', 'live'),
    layout: fc.constantFrom('a', 'b'),
    reader: fc.constantFrom(1, 2),
    observedAt: hours,
  } as const)
  .map(({ width, messageId, author, kind, isComplete, ...fields }) => {
    const { by, latest, observedAt } = fields;
    // As the readers do: the later it was read, the further it is complete.
    const until = Math.max(observedAt, latest);
    return observe({
      ...fields,
      kind: by === 'page' ? 'message' : kind,
      earliest: width === null ? null : latest - width * HOUR_MS,
      ...(messageId === undefined ? {} : { messageId }),
      ...(by === 'page' && author ? { author } : {}),
      ...(by !== 'page' && isComplete ? { completeUntil: until } : {}),
    });
  });

/** What two browsers may have read of one thread: it need not even fit together. */
export const anyObservations = fc.array(anyObservation, { maxLength: 30 });
