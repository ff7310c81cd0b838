import { MINUTE_MS } from '../time/duration.ts';
import type { Observation } from './observation.ts';

/** What an opened transcript shows as a bubble of its own; a reaction or a call it does not. */
const WRITTEN: ReadonlySet<string> = new Set([
  'message',
  'ad-message',
  'story-reply',
  'story-mention',
]);

/** A message can reach the page this much after the time that Facebook gives it. */
const DELIVERY_MS = 2 * MINUTE_MS;

/** The reading of an opened transcript that reaches furthest: the customer's newest message, complete until then. */
function furthest(observations: readonly Observation[]): Observation | null {
  let found: Observation | null = null;
  for (const o of observations) {
    if (o.by !== 'customer' || o.messageId === undefined) continue;
    if ((o.completeUntil ?? 0) > (found?.completeUntil ?? 0)) found = o;
  }
  return found;
}

/** Of older messages read twice the later reading: what the two differ in decides nothing any more. */
function readLast(observations: readonly Observation[]): Observation[] {
  const last = new Map<string, Observation>();
  for (const o of observations) {
    const key = o.messageId ?? o.id;
    const known = last.get(key);
    if (!known || o.observedAt > known.observedAt) last.set(key, o);
  }
  return [...last.values()];
}

/**
 * An opened transcript knows better than a row: what rows said before it of the time it covers counts no more.
 * A row read later that has the customer write in that time contradicts it: null.
 */
export function settleByTranscript(
  observations: readonly Observation[],
): readonly Observation[] | null {
  const newest = furthest(observations);
  if (!newest) return observations;
  const { completeUntil = 0, messageId, observedAt, latest } = newest;
  const isCovered = (o: Observation) =>
    WRITTEN.has(o.kind) && o.latest <= completeUntil;
  const isOlder = (o: Observation) =>
    o.messageId !== undefined && o.messageId !== messageId && isCovered(o);
  const isOverruled = (o: Observation) =>
    o.messageId === undefined &&
    o.by !== 'page' &&
    isCovered(o) &&
    o.observedAt <= observedAt;
  const settled = [
    ...observations.filter((o) => !isOlder(o) && !isOverruled(o)),
    ...readLast(observations.filter(isOlder)),
  ];
  const isDenied = (o: Observation) =>
    o.by === 'customer' &&
    o.messageId === undefined &&
    isCovered(o) &&
    (o.earliest ?? 0) > latest &&
    o.latest < completeUntil - DELIVERY_MS;
  return settled.some(isDenied) ? null : settled;
}
