import type { RulePack, RuleSet } from '../policy/rule-set.ts';
import { rulesAt } from '../policy/rules-at.ts';
import type { Channel } from '../thread-key.ts';
import { HOUR_MS } from '../time/duration.ts';
import {
  type Bound,
  isBetter,
  type Outlook,
  settle,
  UNKNOWN,
  UNRESTRICTED,
} from './outlook.ts';
import { outlookOnComments } from './private-reply.ts';
import { proveThread } from './proven-thread.ts';
import type { ThreadEvent } from './thread-event.ts';
import type { Approvals, Verdict } from './verdict.ts';
import { outlookOnWindow, type Situation } from './window-outlook.ts';

export interface AssessOptions {
  readonly channel: Channel;
  /** Epoch ms: the moment of looking, and the day whose rules apply to the whole thread. */
  readonly now: number;
  /** Of the thread's Page and channel account; what is absent has the default (see each). */
  readonly approvals?: Approvals;
  /** Default: the bundled rules of today. */
  readonly pack?: RulePack;
}

/** The outlook that the rules give whatever is known of the thread; null = the events decide. */
function outlookWithoutLooking(
  rules: RuleSet,
  { whatsapp }: Approvals,
): Outlook | null {
  if (rules.boundTo && whatsapp !== rules.boundTo)
    return whatsapp ? UNRESTRICTED : UNKNOWN;
  const hasLimit =
    rules.windowHours !== null || rules.privateReplyHours !== undefined;
  return hasLimit ? null : UNRESTRICTED;
}

function lookAt(situation: Situation, bound: Bound): Outlook {
  const { events, rules, now } = situation;
  const { privateReplyHours: hours } = rules;
  return hours === undefined
    ? outlookOnWindow(situation, bound)
    : outlookOnComments(events, bound, { now, hours });
}

/** Meta: a window opened by an ad "may last up to" so long. May: so it is never promised. */
function isAdWindowPossible({ ad, rules, now }: Situation): boolean {
  const { adWindowHours } = rules;
  return (
    adWindowHours !== undefined &&
    ad !== null &&
    now < ad.latest + adWindowHours * HOUR_MS
  );
}

function decide(situation: Situation): Outlook & Pick<Verdict, 'maybe'> {
  const latest = lookAt(situation, 'latest');
  const outlook = settle(lookAt(situation, 'earliest'), latest);
  const possible = isAdWindowPossible(situation) ? 'open' : latest.phase;
  return isBetter(possible, outlook.phase)
    ? { ...outlook, maybe: possible }
    : outlook;
}

/**
 * What may be written in a thread at one moment, under the rules of that moment. Pure, and
 * the same for any order of events. Promises only what the earliest times allow; `maybe` is what the latest
 * would give. Readings that contradict each other make the thread `unknown`.
 */
export function assess(
  events: readonly ThreadEvent[],
  { channel, now, approvals = {}, pack }: AssessOptions,
): Verdict {
  const rules = rulesAt(channel, now, pack);
  const proven = rules && proveThread(events, rules, now);
  const decided =
    (rules && outlookWithoutLooking(rules, approvals)) ??
    (proven ? decide({ ...proven, rules, approvals, now }) : UNKNOWN);
  const left = decided.endsAt === null ? null : decided.endsAt - now;
  const opener = proven?.opener ?? null;
  return { ...decided, left, opener, ruleSet: rules ? rules.id : null };
}
