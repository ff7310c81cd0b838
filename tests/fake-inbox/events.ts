import type { Channel, WorldMessage } from './world.ts';

/** One message that came after the world was made, as the server tells it to every tab. */
export interface InboxEvent extends WorldMessage {
  thread: string;
  /** Given when the thread is new. */
  name?: string;
  /** Of a new thread; without it, Messenger. */
  channel?: Channel;
}
