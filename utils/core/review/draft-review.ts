/**
 * Why a phrase looks promotional, by Meta's own list: advertising, deals and offers, discounts, coupons, up- and
 * cross-selling, new products, donations, polls and surveys, reminders to buy.
 */
export const REVIEW_REASONS = [
  'offer',
  'discount',
  'coupon',
  'cross-sell',
  'new-product',
  'invitation',
  'event',
  'donation',
  'survey',
  'referral',
  'urgency',
  'own-word',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** What kind of answer a draft is, as far as its words tell. */
export const DRAFT_TOPICS = [
  'order',
  'appointment',
  'account',
  'answer',
] as const;
export type DraftTopic = (typeof DRAFT_TOPICS)[number];

/** One phrase that speaks for a reason; offsets in UTF-16 units into the text that was reviewed. */
export interface FlaggedPhrase {
  readonly start: number;
  readonly end: number;
  readonly reason: ReviewReason;
}

/** What the wording of a draft says about it. */
export interface DraftReview {
  readonly isPromotional: boolean;
  /** In the order of the text, not overlapping; empty where it is not promotional. */
  readonly phrases: readonly FlaggedPhrase[];
  /** null = the words do not tell. */
  readonly topic: DraftTopic | null;
}
