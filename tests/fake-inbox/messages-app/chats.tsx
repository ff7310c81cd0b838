import { type ComponentProps, useEffect, useState } from 'react';
import { FixedSizeList } from 'react-window';
import { ChatRow } from './chat-row.tsx';
import { SLOTS, Slots } from './slots.tsx';
import { state, useChanges } from './state.ts';
import { words } from './words.ts';

const ROW_HEIGHT = 72;
const OVERSCAN = 3;
const TOP = 166;

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

/** The scroller of the rows is the grid itself. */
const Grid = (props: ComponentProps<'div'>) => (
  // biome-ignore lint/a11y: evidenced as a div with a role.
  <div {...props} aria-label={words.chats} role="grid" />
);

export function Chats() {
  useChanges();
  const height = useHeight();
  return (
    <FixedSizeList
      height={height}
      innerElementType={Slots}
      itemCount={state.order.length}
      itemSize={ROW_HEIGHT}
      outerElementType={Grid}
      overscanCount={OVERSCAN}
      width="100%"
    >
      {ChatRow}
    </FixedSizeList>
  );
}
