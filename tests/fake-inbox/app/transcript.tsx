import {
  Fragment,
  type UIEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { hash } from '../world/random.ts';
import type { WorldMessage } from '../world.ts';
import { cx, knobs, now } from './boot.ts';
import { classes, marked, pagelet } from './marks.ts';
import { Message, messageProps } from './message.tsx';
import { dress } from './model.ts';
import { avatarSource } from './pictures.tsx';
import { fullTime, separatorTime } from './spoken-times.ts';
import {
  type Entry,
  findEntry,
  messagesOf,
  selectedEntry,
  useChanges,
} from './state.ts';
import { SystemRow, systemText } from './system-row.tsx';
import { words } from './words.ts';

const LOAD_MS = 250;
const SEPARATOR_GAP_MS = 30 * 60_000;
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

function separatorOf(
  message: WorldMessage,
  before: WorldMessage | undefined,
): string | null {
  if (before && message.at - before.at < SEPARATOR_GAP_MS) return null;
  return separatorTime(message.at, now(), knobs.lang);
}

function seenOf(entry: Entry, last: WorldMessage | undefined): string | null {
  if (last?.by !== 'page' || hash(last.id) % 2 || now() - last.at < 60_000)
    return null;
  return words.seenBy(
    entry.thread.name,
    fullTime(last.at + 40_000, knobs.lang),
  );
}

const Separator = ({ text }: { text: string | null }) =>
  text && <div className={classes('x14vqqas', 'separator')}>{text}</div>;

/** Plain functions, not components: nothing of the world may lie about in props. */
function renderMessages(entry: Entry, limit: number) {
  const all = messagesOf(entry);
  const from = Math.max(0, all.length - limit);
  return all.slice(from).map((message, n) => (
    <Fragment key={hash(message.id)}>
      <SystemRow text={systemText(entry.thread, from + n, message)} />
      <Separator
        text={separatorOf(message, n ? all[from + n - 1] : undefined)}
      />
      <div
        className={cx('group')}
        {...marked({ 'data-utime': Math.floor(message.at / 1000) })}
      >
        <Message {...dress(messageProps(entry.thread, message))} />
      </div>
    </Fragment>
  ));
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
    ...marked({ role: 'region', 'aria-label': words.region }),
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
        {entry && renderMessages(entry, limit)}
        {entry && renderSeen(entry)}
      </div>
    </div>
  );
}
