import type { ReactElement } from 'react';
import { selectThread } from './address.ts';
import { markDone, toggleFollowUp } from './live.ts';
import { classes } from './marks.ts';
import { undress } from './model.ts';
import { labelsOf } from './row-labels.tsx';
import { renderAvatar, renderFrame, renderText } from './row-parts.tsx';
import { RowToolbar } from './row-toolbar.tsx';
import { findEntry, listEntries, state } from './state.ts';
import { surfaces } from './surface.tsx';

export interface RowProps {
  thread: {
    threadID: string;
    title: string;
    timestamp: number;
    snippet: ReactElement;
    isFollowUp: boolean;
  };
}

/** The place of a row in the list is not a prop: a recycled row learns it from the state. */
const placeOf = (id: string) =>
  listEntries().findIndex(({ thread }) => thread.id === id);

export function ThreadRow(props: RowProps) {
  const { threadID, title, timestamp, snippet } = undress(props).thread;
  const path = `${surfaces.list}/thread_row${placeOf(threadID)}`;
  const text = renderText({
    path,
    title,
    snippet,
    at: timestamp,
    labels: labelsOf(threadID),
    isUnread: findEntry(threadID)?.isUnread ?? false,
  });
  return renderFrame(
    {
      path,
      isOpen: state.selected === threadID,
      onOpen: () => selectThread(threadID),
    },
    <div className={classes('_a6ag _a6ah', 'row-body')}>
      {renderAvatar(threadID)}
      {text}
      <RowToolbar
        onDone={() => markDone(threadID)}
        onFollowUp={() => toggleFollowUp(threadID)}
      />
    </div>,
  );
}
