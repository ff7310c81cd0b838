import type { ReviewReason } from '../core/review/draft-review.ts';
import type { MessageKey, Translate } from './translate.ts';

const NAMES: Readonly<Record<ReviewReason, MessageKey>> = {
  offer: 'reviewReasonOffer',
  discount: 'reviewReasonDiscount',
  coupon: 'reviewReasonCoupon',
  'cross-sell': 'reviewReasonCrossSell',
  'new-product': 'reviewReasonNewProduct',
  invitation: 'reviewReasonInvitation',
  event: 'reviewReasonEvent',
  donation: 'reviewReasonDonation',
  survey: 'reviewReasonSurvey',
  referral: 'reviewReasonReferral',
  urgency: 'reviewReasonUrgency',
  'own-word': 'reviewReasonOwnWord',
};

/** A few words for the reason: "descuento", "invites to buy". */
export const speakReviewReason = (reason: ReviewReason, t: Translate): string =>
  t(NAMES[reason]);
