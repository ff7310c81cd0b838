import type { ReactNode } from 'react';
import { reactedTo } from '../world/message.ts';
import type { WorldMessage } from '../world.ts';
import { css } from './boot.ts';
import type { Group } from './clusters.ts';
import { bubbleModel } from './models.tsx';
import { phrases } from './phrases.ts';
import { RichWords } from './rich-words.tsx';
import type { Talk } from './talks.ts';
import { hasWays } from './ways/act.ts';
import { Attached } from './ways/attached.tsx';
import { BubbleTools } from './ways/bubble-tools.tsx';

interface BubbleProps {
  talk: Talk;
  group: Group;
  said: WorldMessage;
}

function Shape({ said }: { said: WorldMessage }) {
  const side = said.by === 'page' ? 'is-ours' : 'is-theirs';
  if (said.text === '')
    return <Attached attachment={said.attachment} id={said.id} />;
  return (
    <div className={css('bubble', side)}>
      <div>
        <span className={css('bubble-words')}>
          <RichWords>{said.text}</RichWords>
        </span>
      </div>
    </div>
  );
}

const Hover = ({ children }: { children: ReactNode }) => (
  <div className={css('hover')}>{children}</div>
);

interface HolderProps {
  talkId: string;
  said: WorldMessage;
  marks: string[];
}

function Holder({ talkId, said, marks }: HolderProps) {
  return (
    <Hover>
      <div role="presentation">
        {said.kind.startsWith('story') && (
          <div className={css('story')}>{phrases.storyReply}</div>
        )}
        <div className={css('said')} data-message-id={said.id}>
          <Shape said={said} />
        </div>
        {hasWays && <BubbleTools talkId={talkId} text={said.text} />}
        {marks.length > 0 && (
          <div className={css('marks')}>
            <RichWords>{marks.join('')}</RichWords>
          </div>
        )}
      </div>
    </Hover>
  );
}

/** Reactions stand at the message that they answer. */
const marksOf = ({ messages }: Talk, said: WorldMessage): string[] =>
  messages
    .filter((_, n) => reactedTo(messages, n)?.id === said.id)
    .map(({ text }) => text);

export const Bubble = ({ talk, group, said }: BubbleProps) => (
  <Holder
    {...bubbleModel(talk, group, said)}
    said={said}
    talkId={talk.id}
    marks={marksOf(talk, said)}
  />
);
