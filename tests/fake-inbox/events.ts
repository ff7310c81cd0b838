import type { Channel, WorldMessage } from './world.ts';

/** By which control a message left the page; only tests read it, no tab is told. */
export type Via =
  | 'enter'
  | 'button'
  | 'like'
  | 'sticker'
  | 'gif'
  | 'file'
  | 'voice'
  | 'saved'
  | 'suggestion';

/** One message that came after the world was made, as the server tells it to every tab. */
export interface InboxEvent extends WorldMessage {
  thread: string;
  /** Given when the thread is new. */
  name?: string;
  /** Of a new thread; without it, Messenger. */
  channel?: Channel;
}
