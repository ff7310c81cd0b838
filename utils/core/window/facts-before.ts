import type { Facts } from './facts.ts';

/**
 * What of a thread's facts was so at a moment (epoch ms), for judging what was sent then. An event that may have been
 * before or after it is kept: capped at the moment, it makes the verdict the less certain.
 */
export const factsBefore = (facts: Facts, at: number): Facts => ({
  ...facts,
  events: facts.events.filter(
    ({ earliest }) => earliest === null || earliest < at,
  ),
});
