import type { InboxEvent, Via } from '../events.ts';
import type { Attachment } from '../world/message.ts';
import type { Channel } from '../world.ts';

export interface SentMessage {
  thread: string;
  text: string;
  /** Epoch ms by the page's own clock. */
  at: number;
  /** Which control it left by; of Messenger on www, nothing is said. */
  via?: Via;
  kind: InboxEvent['kind'];
  attachment?: Attachment['kind'];
}

interface Arrival {
  by: 'customer' | 'page';
  text: string;
  /** Epoch ms; without it, now by the clock of the page that was opened last. */
  at?: number;
  author?: 'human' | 'automation';
  kind?: InboxEvent['kind'];
  attachment?: Attachment;
  isFromAd?: boolean;
  /** Of a reaction: the id of the message; without it, the last of the other side. */
  to?: string;
  /** Makes a new thread if the id is not known to the page. */
  name?: string;
  /** Of a new thread; without it, Messenger. */
  channel?: Channel;
}

export interface FakeInbox {
  port: number;
  /** Folder of the certificate. */
  certDir: string;
  /** Epoch ms; the default of the knob `now`. */
  madeAt: number;
  /** What left a composer, in order. */
  sent: SentMessage[];
  /** What left the public comment box. */
  comments: string[];
  /** Threads that "Move to Done" was pressed on. */
  done: string[];
  /** `METHOD host/path`, all that was asked of this server. */
  requests: string[];
  arrive(threadId: string, arrival: Arrival): void;
  /** Mixes the first rows of every open list by a seed of its own, until an arrival or 0 puts them back. */
  resort(seed: number): void;
  /** Forgets sends, arrivals and requests; open tabs must be reloaded. */
  reset(): void;
  close(): Promise<void>;
}
