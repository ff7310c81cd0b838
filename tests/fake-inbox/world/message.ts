export type MessageKind =
  | 'message'
  | 'attachment'
  /** Text is the emoji; shown at a message of the other side. */
  | 'reaction'
  | 'story-reply'
  | 'story-mention'
  /** `by` is who called. */
  | 'call'
  | 'missed-call';

/** What is attached, as far as it is known: of the world's own attachments nothing is. */
export interface Attachment {
  kind: 'sticker' | 'gif' | 'photo' | 'file' | 'voice';
  /** Of a sticker or GIF its id on the shelf, of a file its name, of a voice message its length. */
  label: string;
}

export interface WorldMessage {
  id: string;
  /** Epoch ms. */
  at: number;
  by: 'customer' | 'page';
  author?: 'human' | 'automation';
  kind: MessageKind;
  text: string;
  attachment?: Attachment;
  /** The page says before it that the customer came by an ad. */
  isFromAd?: boolean;
  /** Which message a reaction is to; without it, the last of the other side before it. */
  to?: string;
}

const wordless: readonly MessageKind[] = ['reaction', 'call', 'missed-call'];

/** Has a bubble of its own. */
export const isBubble = ({ kind }: WorldMessage): boolean =>
  !wordless.includes(kind);

/** The message that a reaction is shown at; of one to nothing, none. */
export function reactedTo(
  messages: readonly WorldMessage[],
  place: number,
): WorldMessage | undefined {
  const reaction = messages[place];
  if (reaction?.kind !== 'reaction') return undefined;
  if (reaction.to) return messages.find(({ id }) => id === reaction.to);
  return messages
    .slice(0, place)
    .findLast((other) => isBubble(other) && other.by !== reaction.by);
}
