import { isBubble } from '../world/message.ts';
import { hash } from '../world/random.ts';
import { scriptOf, type WorldMessage, type WorldThread } from '../world.ts';
import { cx, knobs } from './boot.ts';
import { classes, messageIdMark } from './marks.ts';
import { undress } from './model.ts';
import { RichText } from './rich-text.tsx';
import { world } from './state.ts';
import { AttachmentBody } from './ways/attachment-body.tsx';
import { attachmentOf } from './ways/attachments.ts';
import { MessageTools } from './ways/message-tools.tsx';
import { hasWays } from './ways/words.ts';
import { words } from './words.ts';

export interface MessageProps {
  message: {
    messageID: string;
    sender: { userID: string };
    timestamp: number;
    textPayload: { text: string } | null;
    logMessage: object | null;
    attachments: object[];
    templatedMessagePayload: null;
    creatorInfo: {
      creatorType: string | null;
      creatorName: string | null;
    } | null;
  };
  viewerID: string;
  participants: { userID: string }[];
  isFromViewer: boolean;
}

/** Some instant replies name no creator, as on the real page. */
function creatorOf({
  id,
  by,
  author,
}: WorldMessage): MessageProps['message']['creatorInfo'] {
  if (by === 'customer') return null;
  const dice = hash(id, 'creator');
  const isNamed = dice % 4 > 0;
  if (author === 'automation') {
    return {
      creatorType: isNamed ? 'automated_response' : null,
      creatorName: null,
    };
  }
  const { admins } = scriptOf(knobs.lang);
  const name = admins[dice % admins.length] as string;
  return {
    creatorType: isNamed ? 'direct_admin' : null,
    creatorName: isNamed ? name : null,
  };
}

export function messageProps(
  thread: WorldThread,
  message: WorldMessage,
): MessageProps {
  const isFromViewer = message.by === 'page';
  const { kind, text } = message;
  const hasCaption = message.attachment !== undefined && text !== '';
  const hasText = kind === 'message' || kind === 'story-reply' || hasCaption;
  const isPlain = kind === 'message' || !isBubble(message);
  return {
    message: {
      messageID: message.id,
      sender: { userID: isFromViewer ? world.pageId : thread.id },
      timestamp: message.at,
      textPayload: hasText ? { text } : null,
      logMessage: isBubble(message) ? null : {},
      attachments: isPlain ? [] : [{}],
      templatedMessagePayload: null,
      creatorInfo: creatorOf(message),
    },
    viewerID: world.pageId,
    participants: [{ userID: world.pageId }, { userID: thread.id }],
    isFromViewer,
  };
}

function Note({
  creator,
}: {
  creator: MessageProps['message']['creatorInfo'];
}) {
  if (creator?.creatorType === 'automated_response') {
    return <div className={cx('note')}>{words.automated}</div>;
  }
  if (!creator?.creatorName) return null;
  return <div className={cx('note')}>{words.sentBy(creator.creatorName)}</div>;
}

/** Which side a message is on is told by layout alone. */
export function Message(props: MessageProps) {
  const { message, isFromViewer } = undress(props);
  const legacy = isFromViewer ? 'x13a6bvl' : 'x1nhvcw1';
  const text = message.textPayload?.text;
  const hasBody = text === undefined || attachmentOf(message.messageID);
  return (
    <>
      <div
        className={classes(
          legacy,
          'line',
          isFromViewer ? 'line-end' : 'line-start',
        )}
      >
        <div
          {...messageIdMark(message.messageID)}
          className={cx('bubble', isFromViewer ? 'bubble-own' : 'bubble-other')}
        >
          {hasWays && hasBody && (
            <AttachmentBody messageId={message.messageID} />
          )}
          {text === undefined && !hasWays && <div className={cx('picture')} />}
          {text !== undefined && (
            <div className={classes('x1y1aw1k', 'bubble-text')} dir="auto">
              <RichText>{text}</RichText>
            </div>
          )}
        </div>
        {hasWays && <MessageTools isOwn={isFromViewer} />}
      </div>
      <Note creator={message.creatorInfo} />
    </>
  );
}
