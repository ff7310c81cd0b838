import type { Channel } from '../thread-key.ts';
import type { CustomerKind } from '../window/thread-event.ts';

/** A stretch of whole UTC days, half-open: from 00:00 UTC of `from` up to 00:00 UTC of `to`, both `YYYY-MM-DD`. */
export interface InForce {
  /** First day in force; null = since before anything we know. */
  readonly from: string | null;
  /** First day no longer in force; null = still in force. */
  readonly to: string | null;
}

/** Who must have said yes before a tag is a message kind; the names are those of `Approvals`. */
export type TagApproval = 'none' | 'humanAgent' | 'news' | 'subscription';

/** A message tag that a person may use outside the window. Routes (templates, notifications) are not tags. */
export interface TagRule extends InForce {
  /** Meta's API constant, such as `HUMAN_AGENT`. */
  readonly name: string;
  /** Hours counted from the newest thing the person wrote; null = no limit. */
  readonly limitHours: number | null;
  readonly approval: TagApproval;
  /** The day from which the approval is assumed unless it was refused; absent = never assumed. */
  readonly grantedFrom?: string;
}

/** Meta's rules for one channel from one day to another, as `assess` applies them. */
export interface RuleSet extends InForce {
  readonly id: string;
  readonly channel: Channel;
  /** Hours that an opener leaves the window open; null = no window: unrestricted, or private replies only. */
  readonly windowHours: number | null;
  /** The customer kinds that open or refresh the window; for comments, what a private reply may answer. */
  readonly openers: readonly CustomerKind[];
  /** One untagged message after the window, until the next opener. */
  readonly plusOne: boolean;
  readonly tags: readonly TagRule[];
  /** Hours after a comment in which it may get its one private reply. */
  readonly privateReplyHours?: number;
  /** Hours for which a window opened by an ad-message may last; Meta does not promise them. */
  readonly adWindowHours?: number;
  /** The rules bind only this kind of account (`Approvals.whatsapp`). */
  readonly boundTo?: 'platform';
}

/** A rule book without its words and sources. Rule sets of any channels and days; those of one channel never overlap. */
export interface RulePack {
  readonly schema: 1;
  /** The day on which the facts were last checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly ruleSets: readonly RuleSet[];
}
