import type { ReactNode } from 'react';
import { reactedTo } from '../world/message.ts';
import type { WorldMessage } from '../world.ts';
import { css } from './boot.ts';
import type { Group } from './clusters.ts';
import { bubbleModel } from './models.tsx';
import { phrases } from './phrases.ts';
import { photoPicture } from './pictures.ts';
import { RichWords } from './rich-words.tsx';
import type { Talk } from './talks.ts';

interface BubbleProps {
  talk: Talk;
  group: Group;
  said: WorldMessage;
}

function Shape({ said }: { said: WorldMessage }) {
  const side = said.by === 'page' ? 'is-ours' : 'is-theirs';
  if (said.text === '')
    return (
      <div className={css('photo')}>
        <img alt="" height="120" width="160" src={photoPicture(said.id)} />
      </div>
    );
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

function Holder({ said, marks }: { said: WorldMessage; marks: string[] }) {
  return (
    <Hover>
      <div role="presentation">
        {said.kind.startsWith('story') && (
          <div className={css('story')}>{phrases.storyReply}</div>
        )}
        <div className={css('said')} data-message-id={said.id}>
          <Shape said={said} />
        </div>
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
    marks={marksOf(talk, said)}
  />
);
