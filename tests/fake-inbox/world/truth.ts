import { isBubble, type WorldMessage } from './message.ts';

export interface Truth {
  /** When the customer last did anything: wrote, reacted, answered a story, called. */
  lastCustomerAt: number | null;
  lastAt: number;
  lastBy: 'customer' | 'page';
  /** What the customer last did. */
  lastOpener: Pick<WorldMessage, 'at' | 'kind' | 'isFromAd'> | null;
  /** When the customer last wrote; a reaction or a call is no word. */
  lastWordAt: number | null;
  /** When the customer last came by an ad. */
  lastAdAt: number | null;
}

/** What a test may know and the extension has to find out. */
export function truthOf({
  messages,
}: {
  readonly messages: readonly WorldMessage[];
}): Truth {
  const last = messages.at(-1);
  if (!last) throw new Error('A thread has at least one message.');
  const theirs = messages.filter((message) => message.by === 'customer');
  const opener = theirs.at(-1);
  return {
    lastCustomerAt: opener?.at ?? null,
    lastAt: last.at,
    lastBy: last.by,
    lastOpener: opener
      ? { at: opener.at, kind: opener.kind, isFromAd: opener.isFromAd }
      : null,
    lastWordAt: theirs.findLast(isBubble)?.at ?? null,
    lastAdAt: theirs.findLast(({ isFromAd }) => isFromAd)?.at ?? null,
  };
}
