import type { ReviewReason } from '../core/review/draft-review.ts';
import type { MessageKey, Translate } from './translate.ts';

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

/** A sentence that says why the reason counts by Meta's definition. */
export const speakReviewText = (reason: ReviewReason, t: Translate): string =>
  t(TEXTS[reason]);
