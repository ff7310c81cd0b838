import { dayOf, isInForce } from '../policy/in-force.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { HOUR_MS, MINUTE_MS } from '../time/duration.ts';
import type { Facts } from './facts.ts';
import { proveThread } from './proven-thread.ts';
import type { Approvals, OpenerSeen, Verdict } from './verdict.ts';

/** What stands behind a verdict, for whoever explains it. */
export interface WindowDetail {
  /** What the verdict was judged by; null = the channel has no rules, or is not known. */
  readonly rules: RuleSet | null;
  /** The end of the phase is known to the minute. */
  readonly isExact: boolean;
  /** So long at most the window can be open, epoch ms; null = no longer than is certain. */
  readonly perhapsUntil: number | null;
  /** An ad opened the thread, and its longer window is not over. */
  readonly isAd: boolean;
  /** The newest thing that the person wrote; null = not known. */
  readonly wrote: OpenerSeen | null;
  /** When answers by a person end, epoch ms, approved or not; null = there are none, or their start is not known. */
  readonly answersUntil: number | null;
  /** How long answers by a person last from what was written; null = such answers are not among the day's rules. */
  readonly answerHours: number | null;
}

export const NO_DETAIL: WindowDetail = {
  rules: null,
  isExact: true,
  perhapsUntil: null,
  isAd: false,
  wrote: null,
  answersUntil: null,
  answerHours: null,
};

interface Judged {
  readonly verdict: Verdict;
  /** The rules of this moment. */
  readonly rules: RuleSet | null;
  /** Epoch ms. */
  readonly now: number;
}

const isNarrow = (seen: OpenerSeen | null) =>
  seen !== null &&
  seen.earliest !== null &&
  seen.latest - seen.earliest <= MINUTE_MS;

/** How long (hours) a person of the Page may answer outside the window. */
function answerHoursOf({ tags }: RuleSet, now: number): number | null {
  const day = dayOf(now);
  const tag = tags.find(
    (rule) => rule.approval === 'humanAgent' && isInForce(rule, day),
  );
  return tag?.limitHours ?? null;
}

/** The latest moment at which the window can still be open, by the latest times and the ad's longer window. */
function latestEnd(
  { windowHours, adWindowHours }: RuleSet,
  opener: OpenerSeen | null,
  ad: OpenerSeen | null,
): number {
  const ends = [Number.NEGATIVE_INFINITY];
  if (opener && windowHours !== null)
    ends.push(opener.latest + windowHours * HOUR_MS);
  if (ad && adWindowHours !== undefined)
    ends.push(ad.latest + adWindowHours * HOUR_MS);
  return Math.max(...ends);
}

/** Explains a verdict by the facts that it was judged by. */
export function detailWindow(
  { events, conflict }: Pick<Facts, 'events' | 'conflict'>,
  { verdict, rules, now }: Judged,
): WindowDetail {
  if (!rules || conflict) return { ...NO_DETAIL, rules };
  const proven = proveThread(events, rules, now);
  if (!proven) return { ...NO_DETAIL, rules };
  const { opener, wrote, ad } = proven;
  const { phase, endsAt, maybe } = verdict;
  const counted = phase === 'limited' && rules.windowHours !== null;
  const end = latestEnd(rules, opener, ad);
  const isLonger =
    phase === 'open' ? end - (endsAt ?? end) > MINUTE_MS : maybe === 'open';
  const answerHours = answerHoursOf(rules, now);
  const wroteAt = wrote?.earliest ?? null;
  return {
    rules,
    isExact: isNarrow(counted ? wrote : opener),
    perhapsUntil: isLonger ? end : null,
    isAd:
      ad !== null &&
      rules.adWindowHours !== undefined &&
      now < ad.latest + rules.adWindowHours * HOUR_MS,
    wrote,
    answersUntil:
      answerHours === null || wroteAt === null
        ? null
        : wroteAt + answerHours * HOUR_MS,
    answerHours,
  };
}

/** Whether answers would still be allowed, had the Page not been refused the approval for them. */
export const lacksApproval = (
  { answersUntil }: WindowDetail,
  { humanAgent }: Approvals,
  now: number,
): boolean =>
  humanAgent === false && answersUntil !== null && now < answersUntil;
