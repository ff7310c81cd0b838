import { readThread } from '../../../utils/host/read-thread.ts';
import type { ThreadReading } from '../../../utils/host/reading.ts';
import type { ReadContext } from '../../../utils/host/surfaces/surface.ts';
import { ago, type Bubble, bubble, showThread } from './inbox-page.ts';
import { contextOf } from './reading-context.ts';

const secondsAgo = (hours: number) => ago(hours) / 1000;

/** Shows these messages, oldest first. */
export const showMessages = (...messages: (Bubble | string)[]) =>
  showThread({
    messages: messages.map((m) => (typeof m === 'string' ? m : bubble(m))),
  });

/** Reads the open thread of the page as it is. */
export const readShown = (context: ReadContext = contextOf()): ThreadReading =>
  readThread(document, context)!;

/** Shows these messages, oldest first, and reads them. */
export function readMessages(...messages: (Bubble | string)[]): ThreadReading {
  showMessages(...messages);
  return readShown();
}

/** A message of the customer, so many hours ago; without hours its group carries no time. */
export const theirs = (id: string, hours?: number): Bubble => ({
  id,
  ...(hours === undefined ? {} : { utime: secondsAgo(hours) }),
});

export const ours = (id: string, hours?: number): Bubble => ({
  ...theirs(id, hours),
  side: 'end',
});

/** A message that the layout sets on neither side. */
export const nobodys = (id: string, hours?: number): Bubble => ({
  ...theirs(id, hours),
  side: 'center',
});

/** Nothing was read of the messages. */
export const NOTHING = {
  observations: [],
  newest: null,
  messageIds: [],
  torn: 0,
};
