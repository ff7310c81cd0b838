/**
 * The MAIN world script answers one question: what does this row or message hold? The question is an event
 * on the element, the answer an event with a JSON string, both in one turn. It can do nothing else.
 */
export const ASK = 'ventana:ask';
export const ANSWER = 'ventana:answer';

/** Scalars that Facebook's own components hold; all of it may be a lie and is parsed by the reader. */
export interface RowAnswer {
  readonly threadID?: unknown;
  readonly threadType?: unknown;
  readonly title?: unknown;
  /** Epoch ms of the last activity. */
  readonly timestamp?: unknown;
  readonly snippet?: unknown;
}

export interface MessageAnswer {
  readonly messageID?: unknown;
  /** Epoch ms. */
  readonly timestamp?: unknown;
  readonly isFromViewer?: unknown;
  /** A line that the page itself put among the messages, such as a call. */
  readonly isLog?: unknown;
  readonly creatorType?: unknown;
  readonly participants?: unknown;
  readonly viewerID?: unknown;
}

export interface Answer {
  /** The element's own fiber and its alternate: React does not tell from outside which is current. */
  readonly rows?: readonly RowAnswer[];
  readonly messages?: readonly MessageAnswer[];
}
