import type { WorldMessage } from './message.ts';
import { hash } from './random.ts';

/** With events on, an ad is said only where the world knows of one. */
export const hasAdNote = (
  thread: { readonly id: string; readonly messages: readonly WorldMessage[] },
  message: WorldMessage,
  events: 'on' | 'off',
): boolean =>
  message.isFromAd === true ||
  (events === 'off' &&
    message.id === thread.messages[0]?.id &&
    message.by === 'customer' &&
    hash(thread.id, 'system') % 12 === 0);
