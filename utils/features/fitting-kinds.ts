import type { DraftReview, DraftTopic } from '../core/review/draft-review.ts';
import type { MessageKind, Verdict } from '../core/window/verdict.ts';

/** The tags that are for what a draft is about. */
const FITTING: Readonly<Record<DraftTopic, readonly MessageKind[]>> = {
  order: ['POST_PURCHASE_UPDATE', 'SHIPPING_UPDATE', 'PAYMENT_UPDATE'],
  appointment: [
    'CONFIRMED_EVENT_UPDATE',
    'APPOINTMENT_UPDATE',
    'RESERVATION_UPDATE',
  ],
  account: ['ACCOUNT_UPDATE'],
  answer: ['HUMAN_AGENT', 'ISSUE_RESOLUTION'],
};

/** Those of the allowed kinds that are for what the draft is about. */
export function fittingKinds(
  { allows }: Verdict,
  review: DraftReview | null,
): readonly MessageKind[] {
  const fitting = review?.topic ? FITTING[review.topic] : [];
  return allows.filter((kind) => fitting.includes(kind));
}
