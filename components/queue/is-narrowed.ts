import type { QueueWish } from '../../utils/core/queue-view.ts';

/** Whether a list is asked for of some alone. */
export const isNarrowed = ({ search, page, channel }: QueueWish): boolean =>
  search.trim() !== '' || page !== null || channel !== null;
