import { oneOf, readFields, readText } from './parse.ts';
import {
  CHANNELS,
  type Channel,
  type PageId,
  parsePageId,
} from './thread-key.ts';

/**
 * What the popup lists: who waits and may be answered; those of them whom only a person may answer; reminders; who
 * waits and closes before the Page opens again; every window that is open, for an offer; all.
 */
export const QUEUE_VIEWS = [
  'waiting',
  'human-agent',
  'reminders',
  'away',
  'offer',
  'all',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What is looked at; remembered, but for the search. JSON-safe. */
export interface QueueWish {
  readonly view: QueueView;
  /** null = all. */
  readonly page: PageId | null;
  /** null = all. */
  readonly channel: Channel | null;
  /** Beginnings of words of the name; empty = everybody. */
  readonly search: string;
}

export const FIRST_WISH: QueueWish = {
  view: 'waiting',
  page: null,
  channel: null,
  search: '',
};

const MOST_SEARCH = 200;

/** What is stored; what does not parse falls back to its default, field by field. */
export function parseQueueWish(value: unknown): QueueWish {
  const { view, page, channel, search } = readFields(value) ?? {};
  return {
    view: oneOf(view, QUEUE_VIEWS) ?? FIRST_WISH.view,
    page: parsePageId(page),
    channel: oneOf(channel, CHANNELS),
    search: readText(search, MOST_SEARCH) ?? '',
  };
}
