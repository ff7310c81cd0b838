import type { InboxEvent } from '../../events.ts';
import type { Attachment } from '../../world/message.ts';

const byMessage = new Map<string, Attachment>();

/** Kept apart from the messages' props, which hold what is evidenced and no more. */
export function rememberAttachment({ id, attachment }: InboxEvent): void {
  if (attachment) byMessage.set(id, attachment);
}

export const attachmentOf = (messageId: string): Attachment | undefined =>
  byMessage.get(messageId);
