import type { TimeRange } from '../time/range.ts';

/** What a person can do in a thread. Which of these open a window is the rule set's business. */
export const CUSTOMER_KINDS = [
  'message',
  'postback',
  'referral',
  'plugin',
  'reaction',
  'ad-message',
  'story-reply',
  'story-mention',
  'call',
  'comment',
  'opt-in',
  'read',
  'link-click',
  'delivery',
] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

export const PAGE_KINDS = ['message', 'note', 'private-reply'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What the page shows besides actions: the thread was moved out of the list, to Done or spam. */
export const PUT_AWAY = 'put-away';

interface Timed extends TimeRange {
  /** Two events are two actions unless they share an id; then their ranges meet. */
  readonly id?: string;
}

export interface CustomerEvent extends Timed {
  readonly by: 'customer';
  readonly kind: CustomerKind;
}

export interface PageEvent extends Timed {
  readonly by: 'page';
  readonly kind: PageKind;
  readonly author?: 'human' | 'automation';
  readonly tag?: string;
}

/** One action in a thread, with the range of time it is known to lie in. */
export type ThreadEvent = CustomerEvent | PageEvent;
