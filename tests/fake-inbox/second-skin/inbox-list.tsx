import {
  type CSSProperties,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { VariableSizeList } from 'react-window';
import { channelOf } from './address.ts';
import { css } from './boot.ts';
import { InboxRow } from './inbox-row.tsx';
import { phrases } from './phrases.ts';
import { tagsOf } from './row-tags.tsx';
import { useSignal } from './signal.ts';
import { Surface } from './surface.tsx';
import { type Talk, talks } from './talks.ts';
import { view } from './view.ts';

const ROW_PX = 84;
const TAGGED_ROW_PX = 106;
const OVERSCAN = 3;
/** As many cells as ever stand at once, so that a jump or a new order uses the old ones again. */
const poolOf = (height: number) =>
  Math.floor(height / ROW_PX) + 2 + 2 * OVERSCAN;

interface CellProps {
  index: number;
  style: CSSProperties;
  data: Talk[];
}

function Cell({ index, style, data }: CellProps) {
  const { chosen } = view.get();
  const talk = data[index] as Talk;
  return (
    <div style={style}>
      <InboxRow talk={talk} place={index} isChosen={talk.id === chosen} />
    </div>
  );
}

/** The height left for the list, in px. */
function useRoom() {
  const [height, setHeight] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, height };
}

function Rows({ list }: { list: Talk[] }) {
  const { frame, height } = useRoom();
  const rows = useRef<VariableSizeList<Talk[]>>(null);
  const sizes = list.map((talk) => (tagsOf(talk.id).length ? 1 : 0)).join('');
  // Rows differ in height, so a new order moves all that stand below.
  useLayoutEffect(() => rows.current?.resetAfterIndex(0), [sizes]);
  return (
    <div ref={frame} className={css('rows')}>
      {height > 0 && (
        <VariableSizeList
          ref={rows}
          height={height}
          width="100%"
          itemCount={list.length}
          itemData={list}
          itemKey={(index) => index % poolOf(height)}
          itemSize={(index) => (sizes[index] === '1' ? TAGGED_ROW_PX : ROW_PX)}
          estimatedItemSize={ROW_PX}
          overscanCount={OVERSCAN}
        >
          {Cell}
        </VariableSizeList>
      )}
    </div>
  );
}

export function InboxList() {
  useSignal(talks);
  useSignal(view);
  const { section } = view.get();
  return (
    <Surface path="bizweb_inbox:thread_list">
      <div
        className={css('list')}
        data-pagelet="BizP13NInboxUinifiedThreadListView"
      >
        <div className={css('list-top')}>
          <input type="search" placeholder={phrases.search} />
        </div>
        <Rows key={section} list={talks.list(channelOf[section])} />
      </div>
    </Surface>
  );
}
