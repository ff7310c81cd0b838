import type { ReactElement } from 'react';
import { threadTypes } from '../knobs.ts';
import { hash } from '../world/random.ts';
import type { WorldMessage } from '../world.ts';
import { hasModel } from './boot.ts';
import type { Group } from './clusters.ts';
import { phrases } from './phrases.ts';
import { RichWords } from './rich-words.tsx';
import { lastOf, type Talk, talks } from './talks.ts';
import { tellEvent } from './tell-event.ts';

function Snippet({ children }: { children: string }) {
  return (
    <span>
      <RichWords>{children}</RichWords>
    </span>
  );
}

export function snippetOf(talk: Talk): ReactElement {
  const last = lastOf(talk);
  const told = tellEvent(talk, last);
  if (told) return <Snippet>{told}</Snippet>;
  const line = last.text.replaceAll('\n', ' ');
  return <Snippet>{last.by === 'page' ? phrases.you + line : line}</Snippet>;
}

/** The evidenced props of a row; a build without the model calls all of them otherwise. */
export function rowModel(talk: Talk): object {
  const timestamp = lastOf(talk).at;
  const snippet = snippetOf(talk);
  if (!hasModel) return { entry: { key: hash(talk.id), preview: snippet } };
  return {
    thread: {
      threadID: talk.id,
      title: talk.name,
      timestamp,
      snippet,
      isFollowUp: false,
    },
  };
}

export function entryModel(talk: Talk): object {
  if (!hasModel) return { source: talk.channel };
  return {
    threadId: talk.id,
    threadType: threadTypes[talk.channel],
    inboxID: talks.pageId,
  };
}

/** In Messenger the thread's number is the person's; an Instagram thread has a number of its own. */
const personOf = ({ id, channel }: Talk) =>
  channel === 'messenger' ? id : `178414${hash(id, 'person') + 1e10}`;

function creatorOf(message: WorldMessage, { writer }: Group) {
  if (writer === null) return null;
  // Some instant replies name no kind of creator (S1, 109 rows).
  const isNamed = hash(message.id, 'creator') % 4 > 0;
  if (message.author === 'automation')
    return {
      creatorType: isNamed ? 'automated_response' : null,
      creatorName: null,
    };
  return { creatorType: 'direct_admin', creatorName: writer };
}

export function bubbleModel(
  talk: Talk,
  group: Group,
  message: WorldMessage,
): object {
  const isFromViewer = message.by === 'page';
  if (!hasModel) return { node: { key: hash(message.id), side: message.by } };
  const person = personOf(talk);
  const isText = message.text !== '';
  return {
    viewerID: talks.pageId,
    participants: [{ userID: person }, { userID: talks.pageId }],
    isFromViewer,
    message: {
      messageID: message.id,
      sender: { userID: isFromViewer ? talks.pageId : person },
      timestamp: message.at,
      textPayload: isText ? { text: message.text } : null,
      attachments: isText && !message.attachment ? [] : [{}],
      logMessage: null,
      templatedMessagePayload: null,
      creatorInfo: creatorOf(message, group),
    },
  };
}
