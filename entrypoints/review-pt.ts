import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { model } from '../utils/core/review/models/pt.ts';
import { reviewModels } from '../utils/features/review-models.ts';

// Not in the manifest: the background puts it into a document where somebody writes in this language.
export default defineUnlistedScript(() => {
  reviewModels.pt = model;
});
