import { useEffect, useRef } from 'react';
import { speakMoment } from '../../utils/i18n/speak-time.ts';
import { useTranslate } from '../ui/language.tsx';
import type { PracticeMessage, PracticeThread } from './practice-thread.ts';

function Bubble({
  message,
  now,
}: {
  readonly message: Exclude<PracticeMessage, { by: 'unseen' }>;
  readonly now: number;
}) {
  const t = useTranslate();
  const tag = message.by === 'page' ? message.tag : undefined;
  return (
    <li className={`bubble by-${message.by}`}>
      <span className="unseen">
        {t(message.by === 'page' ? 'practiceByPage' : 'practiceByPerson')}
      </span>
      <p>{message.text[t.language]}</p>
      <small>
        {speakMoment(message.at, now, t)}
        {tag && ` · ${tag}`}
      </small>
    </li>
  );
}

/** The messages of the open conversation; the newest is in view. */
export function Transcript(props: {
  readonly thread: PracticeThread;
  readonly now: number;
}) {
  const { thread, now } = props;
  const t = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const count = thread.messages.length;
  useEffect(() => {
    if (count) list.current?.lastElementChild?.scrollIntoView?.();
  }, [count]);
  return (
    <ol ref={list} className="transcript">
      {thread.messages.map((message, place) => {
        const key = `${place}/${message.at}`;
        return message.by === 'unseen' ? (
          <li key={key} className="gap">
            {t('practiceUnseen')}
          </li>
        ) : (
          <Bubble key={key} {...{ message, now }} />
        );
      })}
    </ol>
  );
}
