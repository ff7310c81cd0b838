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

const TEXTS: Readonly<Record<ReviewReason, MessageKey>> = {
  offer: 'reviewReasonTextOffer',
  discount: 'reviewReasonTextDiscount',
  coupon: 'reviewReasonTextCoupon',
  'cross-sell': 'reviewReasonTextCrossSell',
  'new-product': 'reviewReasonTextNewProduct',
  invitation: 'reviewReasonTextInvitation',
  event: 'reviewReasonTextEvent',
  donation: 'reviewReasonTextDonation',
  survey: 'reviewReasonTextSurvey',
  referral: 'reviewReasonTextReferral',
  urgency: 'reviewReasonTextUrgency',
  'own-word': 'reviewReasonTextOwnWord',
};

/** A few words for the reason: "descuento", "invites to buy". */
export const speakReviewReason = (reason: ReviewReason, t: Translate): string =>
  t(NAMES[reason]);

/** A sentence that says why the reason counts by Meta's definition. */
export const speakReviewText = (reason: ReviewReason, t: Translate): string =>
  t(TEXTS[reason]);
