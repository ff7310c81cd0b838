import { type CSSProperties, useEffect, useState } from 'react';
import { FixedSizeList } from 'react-window';
import { threadTypes } from '../knobs.ts';
import { hash } from '../world/random.ts';
import { cx, dir } from './boot.ts';
import { watchChurn } from './churn.ts';
import { isMarked, pagelet } from './marks.ts';
import { dress } from './model.ts';
import { RichText } from './rich-text.tsx';
import { SLOTS, Slots } from './slots.tsx';
import { snippetOf } from './snippet.ts';
import {
  type Entry,
  lastMessage,
  listEntries,
  useChanges,
  world,
} from './state.ts';
import { Surface, surfaces } from './surface.tsx';
import { ThreadCell } from './thread-cell.tsx';
import { ThreadRow } from './thread-row.tsx';
import { words } from './words.ts';

const ROW_HEIGHT = 94;
const OVERSCAN = 3;
const TOP = 166;
const PLAIN_ROWS = 60;

function rowModel(entry: Entry) {
  const { id, name } = entry.thread;
  return {
    threadID: id,
    title: name,
    timestamp: lastMessage(entry).at,
    snippet: <RichText>{snippetOf(entry)}</RichText>,
    isFollowUp: entry.isFollowUp,
  };
}

function Slot({ index, style }: { index: number; style: CSSProperties }) {
  useChanges();
  const entry = listEntries()[index];
  if (!entry) return null;
  const cell = dress({
    threadType: threadTypes[entry.thread.channel],
    inboxID: world.pageId,
  });
  return (
    <div style={style}>
      <ThreadCell {...cell}>
        <ThreadRow {...dress({ thread: rowModel(entry) })} />
      </ThreadCell>
    </div>
  );
}

function useHeight(): number {
  const [height, setHeight] = useState(innerHeight - TOP);
  useEffect(() => {
    const resize = () => setHeight(innerHeight - TOP);
    addEventListener('resize', resize);
    return () => removeEventListener('resize', resize);
  }, []);
  return Math.min(
    Math.max(height, ROW_HEIGHT),
    (SLOTS - 2 * OVERSCAN - 2) * ROW_HEIGHT,
  );
}

/** The unknown build has no window of rows, only rows. */
function PlainList({ height }: { height: number }) {
  return (
    <div className={cx('plain-list')} style={{ height }}>
      {listEntries()
        .slice(0, PLAIN_ROWS)
        .map(({ thread }, index) => (
          <Slot index={index} key={hash(thread.id)} style={{}} />
        ))}
    </div>
  );
}

function WindowedList({ height }: { height: number }) {
  return (
    <FixedSizeList
      direction={dir}
      height={height}
      itemCount={listEntries().length}
      innerElementType={Slots}
      itemSize={ROW_HEIGHT}
      overscanCount={OVERSCAN}
      width="100%"
    >
      {Slot}
    </FixedSizeList>
  );
}

export function ThreadList() {
  useChanges();
  const height = useHeight();
  useEffect(() => watchChurn(SLOTS), []);
  const { length } = listEntries();
  const List = isMarked ? WindowedList : PlainList;
  return (
    <div
      {...pagelet('GenericBizInboxThreadListViewBody')}
      className={cx('list')}
    >
      <Surface path={surfaces.list}>
        {length ? (
          <List height={height} />
        ) : (
          <div className={cx('empty')}>{words.none}</div>
        )}
      </Surface>
    </div>
  );
}
