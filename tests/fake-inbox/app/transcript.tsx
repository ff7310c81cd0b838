import {
  Fragment,
  type UIEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { isBubble } from '../world/message.ts';
import { hash } from '../world/random.ts';
import type { WorldMessage } from '../world.ts';
import { cx, now } from './boot.ts';
import { CallRow, Reactions, StoryLine, storyText } from './event-rows.tsx';
import { groupsOf, reactionsOf } from './groups.ts';
import { classes, isLayout, marked, pagelet } from './marks.ts';
import { Message, messageProps } from './message.tsx';
import { dress } from './model.ts';
import { avatarSource } from './pictures.tsx';
import { callText } from './snippet.ts';
import { fullTime } from './spoken-times.ts';
import {
  type Entry,
  findEntry,
  messagesOf,
  selectedEntry,
  useChanges,
} from './state.ts';
import { SystemRow } from './system-row.tsx';
import { renderSuggestions } from './ways/suggestions.tsx';
import { words } from './words.ts';

const LOAD_MS = 250;
const PAGE_OF_MESSAGES = 30;

/** The transcript comes from the network: for a moment the one before stays under the new header. */
function useLoaded(id: string | undefined): string | null {
  const [loaded, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(setLoaded, LOAD_MS, id ?? null);
    return () => clearTimeout(timer);
  }, [id]);
  return loaded;
}

function seenOf(entry: Entry, last: WorldMessage | undefined): string | null {
  if (last?.by !== 'page' || !isBubble(last)) return null;
  if (hash(last.id) % 2 || now() - last.at < 60_000) return null;
  return words.seenBy(entry.thread.name, fullTime(last.at + 40_000));
}

const Separator = ({ text }: { text: string | null }) =>
  text && <div className={classes('x14vqqas', 'separator')}>{text}</div>;

/** Plain functions, not components: nothing of the world may lie about in props. */
function renderMessage(entry: Entry, message: WorldMessage) {
  const props = dress(messageProps(entry.thread, message));
  if (isBubble(message)) return <Message {...props} />;
  return <CallRow {...props}>{callText(entry, message)}</CallRow>;
}

function renderGroups(entry: Entry, limit: number) {
  const reactions = reactionsOf(entry);
  return groupsOf(entry, limit).map(({ messages, ...around }) => {
    const [{ id, at }] = messages as [WorldMessage];
    return (
      <Fragment key={hash(id)}>
        <SystemRow text={around.system} />
        <Separator text={around.separator} />
        <div
          className={cx('group')}
          {...marked({ 'data-utime': Math.floor(at / 1000) })}
        >
          {messages.map((message) => (
            <Fragment key={hash(message.id)}>
              <StoryLine text={storyText(message)} />
              {renderMessage(entry, message)}
              <Reactions
                emojis={reactions.get(message.id)}
                isOwn={message.by === 'page'}
              />
            </Fragment>
          ))}
        </div>
        <SystemRow text={around.note} />
      </Fragment>
    );
  });
}

function renderSeen(entry: Entry) {
  const alt = seenOf(entry, messagesOf(entry).at(-1));
  return (
    alt && (
      <img
        alt={alt}
        className={cx('seen')}
        src={avatarSource(entry.thread.id)}
      />
    )
  );
}

export function Transcript() {
  useChanges();
  const loaded = useLoaded(selectedEntry()?.thread.id);
  const entry = findEntry(loaded);
  const [limit, setLimit] = useState(PAGE_OF_MESSAGES);
  const region = useRef<HTMLDivElement>(null);
  const count = entry ? messagesOf(entry).length : 0;

  useEffect(() => setLimit(PAGE_OF_MESSAGES), [loaded]);
  useLayoutEffect(() => {
    if (region.current) region.current.scrollTop = region.current.scrollHeight;
  }, [loaded, count]);

  const onScroll = ({ currentTarget }: UIEvent) => {
    if (currentTarget.scrollTop < 40 && limit < count)
      setLimit(limit + PAGE_OF_MESSAGES);
  };
  // The real region takes the focus, too.
  const label = {
    ...(isLayout('roleless')
      ? {}
      : marked({ role: 'region', 'aria-label': words.region })),
    tabIndex: 0,
  };
  return (
    <div
      {...pagelet('BizInboxMessengerMessageListContainer')}
      className={cx('transcript-frame')}
    >
      <div
        {...label}
        className={cx('transcript')}
        onScroll={onScroll}
        ref={region}
      >
        <div className={cx('transcript-spring')} />
        {entry && renderGroups(entry, limit)}
        {entry && renderSeen(entry)}
        {entry && renderSuggestions(entry)}
      </div>
    </div>
  );
}
