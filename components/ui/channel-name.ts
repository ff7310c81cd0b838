import type { Channel } from '../../utils/core/thread-key.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';

/** What each channel is called. */
export const CHANNEL_NAME: Readonly<Record<Channel, MessageKey>> = {
  messenger: 'channelMessenger',
  instagram: 'channelInstagram',
  whatsapp: 'channelWhatsapp',
  comment: 'channelComment',
};
