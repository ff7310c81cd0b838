import { dayOf } from '../policy/in-force.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { HOUR_MS } from '../time/duration.ts';
import { offerTags } from './kinds.ts';
import { type Bound, CLOSED, type Outlook, UNKNOWN } from './outlook.ts';
import { isPlusOneUsed } from './plus-one.ts';
import type { ProvenThread } from './proven-thread.ts';
import type { Approvals } from './verdict.ts';

/** One thread under the rules of one moment. */
export interface Situation extends ProvenThread {
  readonly rules: RuleSet;
  readonly approvals: Approvals;
  readonly now: number;
}

/** After the window: the tags of the day, and in the 24+1 years one message more. */
function afterWindow(
  situation: Situation,
  bound: Bound,
  windowEnd: number,
): Outlook {
  const { events, rules, approvals, now, wrote } = situation;
  const wroteAt = wrote ? wrote[bound] : null;
  const day = dayOf(now);
  const tags = offerTags(rules.tags, { now, day, approvals, wroteAt });
  if (rules.plusOne && !isPlusOneUsed(events, rules, { windowEnd, bound })) {
    const allows = ['PLUS_ONE', ...tags.kinds];
    return { phase: 'plus-one', allows, endsAt: null };
  }
  if (tags.isUncertain) return UNKNOWN;
  if (!tags.kinds.length) return CLOSED;
  return { phase: 'limited', allows: tags.kinds, endsAt: tags.endsAt };
}

/** What the rules give if the newest opener, and all else, happened at this bound. */
export function outlookOnWindow(situation: Situation, bound: Bound): Outlook {
  const { windowHours } = situation.rules;
  const openedAt = situation.opener?.[bound] ?? null;
  if (openedAt === null || windowHours === null) return UNKNOWN;
  const windowEnd = openedAt + windowHours * HOUR_MS;
  return situation.now < windowEnd
    ? { phase: 'open', allows: ['STANDARD'], endsAt: windowEnd }
    : afterWindow(situation, bound, windowEnd);
}
