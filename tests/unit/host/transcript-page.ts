import { readTranscript } from '../../../utils/host/read-transcript.ts';
import { ago, type Bubble, bubble, NOW, showThread } from './inbox-page.ts';

const secondsAgo = (hours: number) => ago(hours) / 1000;

/** Shows these messages, oldest first, and reads them. */
export function readMessages(...messages: (Bubble | string)[]) {
  showThread({
    messages: messages.map((m) => (typeof m === 'string' ? m : bubble(m))),
  });
  return readTranscript(document, { language: 'en', now: NOW });
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

export const NO_TRANSCRIPT = { observations: [], others: [], messageIds: [] };
