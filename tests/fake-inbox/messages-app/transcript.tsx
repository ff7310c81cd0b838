import {
  Fragment,
  type UIEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { cx, now } from '../app/boot.ts';
import { avatarSource } from '../app/pictures.tsx';
import { hash } from '../world/random.ts';
import type { WorldMessage } from '../world.ts';
import { renderMessage } from './message.tsx';
import { type Chat, findChat, messagesOf, state, useChanges } from './state.ts';
import { separatorTime, shortDateTime } from './times.ts';
import { words } from './words.ts';

const LOAD_MS = 250;
const SEPARATOR_GAP_MS = 30 * 60_000;
const PAGE_OF_MESSAGES = 30;

/** The transcript comes from the network: for a moment the one before stays under the new header. */
function useLoaded(id: string | null): string | null {
  const [loaded, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(setLoaded, LOAD_MS, id);
    return () => clearTimeout(timer);
  }, [id]);
  return loaded;
}

/** The header carries the marks of a message and is none. */
const renderHeader = ({ id, name }: Chat['thread'], at: number) => (
  <div className={cx('intro')} data-scope="messages_table">
    <img alt={name} className={cx('intro-image')} src={avatarSource(id)} />
    <span dir="auto">{name}</span>
    <span className={cx('intro-time')} dir="auto">
      {shortDateTime(at)}
    </span>
  </div>
);

function renderBreak(message: WorldMessage, before: WorldMessage | undefined) {
  if (before && message.at - before.at < SEPARATOR_GAP_MS) return null;
  return (
    <div className={cx('break')} data-scope="date_break">
      <span dir="auto">{separatorTime(message.at, now())}</span>
    </div>
  );
}

function renderMessages(chat: Chat, limit: number) {
  const all = messagesOf(chat);
  const from = Math.max(0, all.length - limit);
  return all.slice(from).map((message, n) => (
    <Fragment key={hash(message.id)}>
      {renderBreak(message, n ? all[from + n - 1] : undefined)}
      {n === 0 && renderHeader(chat.thread, message.at)}
      {renderMessage(chat.thread.name, message)}
    </Fragment>
  ));
}

function logLabel(chat: Chat | undefined): string | undefined {
  if (!chat) return undefined;
  const { id, name } = chat.thread;
  return hash(id, 'log') % 4 ? words.log(name) : words.titledLog(name);
}

export function Transcript() {
  useChanges();
  const loaded = useLoaded(state.open);
  const chat = findChat(loaded);
  const [limit, setLimit] = useState(PAGE_OF_MESSAGES);
  const log = useRef<HTMLDivElement>(null);
  const count = chat ? messagesOf(chat).length : 0;

  useEffect(() => setLimit(PAGE_OF_MESSAGES), [loaded]);
  useLayoutEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [loaded, count]);

  const onScroll = ({ currentTarget }: UIEvent) => {
    if (currentTarget.scrollTop < 40 && limit < count)
      setLimit(limit + PAGE_OF_MESSAGES);
  };
  return (
    <div
      aria-label={logLabel(chat)}
      className={cx('log')}
      onScroll={onScroll}
      ref={log}
      role="log"
    >
      <div className={cx('spring')} />
      {chat && renderMessages(chat, limit)}
    </div>
  );
}
