import type { QueueView, QueueWish } from '../core/queue-view.ts';
import { DAY_MS } from '../core/time/duration.ts';
import { listAccounts } from './accounts.ts';
import type { Ledger, ThreadRow } from './schema.ts';

/** A stretch of the threads, as an index holds them. */
export interface Span {
  readonly waiting: readonly ThreadRow['waiting'][];
  /** Of `openedAt`, epoch ms; `until` is not part of it. */
  readonly from: number;
  readonly until: number;
  readonly isNewestFirst: boolean;
}

const EVER = Number.POSITIVE_INFINITY;

/** What a list is made of, in its order; of reminders there is another table. Which window is open is not the ledger's to say. */
export function spansOf(
  view: Exclude<QueueView, 'reminders'>,
  now: number,
): readonly Span[] {
  const span = { waiting: [1], until: EVER, isNewestFirst: false } as const;
  const today = { ...span, from: now - DAY_MS };
  const week = { ...span, from: now - 7 * DAY_MS, until: today.from };
  const unknown = { ...span, from: 0, until: 1 };
  switch (view) {
    case 'waiting':
      return [today, week, unknown];
    case 'human-agent':
      // Of some it is only known that their day is over, and not since when.
      return [week, unknown];
    case 'away':
      return [today];
    case 'offer':
      return [{ ...today, waiting: [1, 0] }];
    case 'all':
      return [{ ...span, waiting: [1, 0], from: 0, isNewestFirst: true }];
  }
}

/** Whether a thread is in the list's stretch, of its Page and channel. */
export const isWithin = (
  row: ThreadRow,
  { waiting, from, until }: Span,
  { page, channel }: QueueWish,
): boolean =>
  waiting.includes(row.waiting) &&
  row.openedAt >= from &&
  row.openedAt < until &&
  (page === null || row.page === page) &&
  (channel === null || row.channel === channel);

/** The beginning of a key range: nothing, or a Page's channel. */
export type Place = readonly [] | readonly [page: string, channel: string];

/** Where a wish looks. Not to be asked within a transaction: it walks key by key, and the transaction would end. */
export async function placesOf(
  ledger: Ledger,
  { page, channel }: Pick<QueueWish, 'page' | 'channel'>,
): Promise<readonly Place[]> {
  if (page === null && channel === null) return [[]];
  if (page !== null && channel !== null) return [[page, channel]];
  const accounts = await listAccounts(ledger);
  return accounts
    .filter((one) => one.page === page || one.channel === channel)
    .map((one) => [one.page, one.channel]);
}

/** The key ranges that make up a stretch: one for each Page and channel where the list is narrowed to some. */
export const rangesOf = (
  { threads }: Ledger,
  { waiting, from, until, isNewestFirst }: Span,
  places: readonly Place[],
) =>
  places.flatMap((place) =>
    waiting.map((state) => () => {
      const index = place.length
        ? '[page+channel+waiting+openedAt]'
        : '[waiting+openedAt]';
      const range = threads
        .where(index)
        .between(
          [...place, state, from],
          [...place, state, until],
          true,
          false,
        );
      return isNewestFirst ? range.reverse() : range;
    }),
  );
