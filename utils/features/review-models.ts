import type { ReviewModels } from '../core/review/review-with.ts';

/** Where the languages of the review, each a script of its own, leave what was learned of them. */
const MODELS_SLOT = Symbol.for('ventana.review.models');

type Place = {
  [MODELS_SLOT]?: { -readonly [L in keyof ReviewModels]: ReviewModels[L] };
};

const place = globalThis as Place;
place[MODELS_SLOT] ??= {};

/** What has been learned, by the languages that somebody has written in. */
export const reviewModels = place[MODELS_SLOT];
