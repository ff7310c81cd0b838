import { HOUR_MS } from '../time/duration.ts';
import { type Bound, CLOSED, type Outlook, UNKNOWN } from './outlook.ts';
import { sentAt } from './plus-one.ts';
import type { ThreadEvent } from './thread-event.ts';

interface Step {
  readonly at: number;
  readonly isReply: boolean;
}

/** At one and the same moment the comment comes first: nobody answers what is not yet there. */
function inOrder(a: Step, b: Step): number {
  if (a.at === b.at) return Number(a.isReply) - Number(b.isReply);
  return a.at < b.at ? -1 : 1;
}

function stepsOf(events: readonly ThreadEvent[], bound: Bound): Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    if (event.by === 'customer' && event.kind === 'comment') {
      const at = event[bound] ?? Number.NEGATIVE_INFINITY;
      steps.push({ at, isReply: false });
    } else if (event.by === 'page' && event.kind === 'private-reply')
      steps.push({ at: sentAt(event, bound), isReply: true });
  }
  return steps.sort(inOrder);
}

/** Each private reply answers the newest comment before it that had none yet; what is left may get one. */
export function outlookOnComments(
  events: readonly ThreadEvent[],
  bound: Bound,
  { now, hours }: { now: number; hours: number },
): Outlook {
  const steps = stepsOf(events, bound);
  if (steps.every((step) => step.isReply)) return UNKNOWN;
  const unanswered: number[] = [];
  for (const { at, isReply } of steps)
    if (isReply) unanswered.pop();
    else unanswered.push(at);
  const newest = unanswered.pop();
  // A reply before which no comment is dated may have answered another one.
  const isUndated = steps.some(
    ({ at, isReply }) => !isReply && at === Number.NEGATIVE_INFINITY,
  );
  if (newest === undefined) return isUndated ? UNKNOWN : CLOSED;
  if (newest === Number.NEGATIVE_INFINITY) return UNKNOWN;
  const endsAt = newest + hours * HOUR_MS;
  if (endsAt <= now) return CLOSED;
  return { phase: 'limited', allows: ['PRIVATE_REPLY'], endsAt };
}
