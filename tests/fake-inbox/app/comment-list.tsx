import { POST_TYPE } from '../knobs.ts';
import type { WorldPost } from '../world/posts.ts';
import { selectPost } from './address.ts';
import { cx } from './boot.ts';
import { classes, pagelet } from './marks.ts';
import { dress, undress } from './model.ts';
import { findPost, posts } from './posts.ts';
import { RichText } from './rich-text.tsx';
import { renderAvatar, renderFrame, renderText } from './row-parts.tsx';
import { state, useChanges, world } from './state.ts';
import { surfaces } from './surface.tsx';
import { ThreadCell } from './thread-cell.tsx';
import type { RowProps } from './thread-row.tsx';
import { words } from './words.ts';

function rowModel({ id, comments }: WorldPost): RowProps['thread'] {
  const last = comments.at(-1);
  const customer = comments.findLast(({ by }) => by === 'customer') ?? last;
  const own = last?.by === 'page' ? words.you : '';
  return {
    threadID: id,
    title: customer?.name ?? '',
    timestamp: last?.at ?? 0,
    snippet: <RichText>{`${own}${last?.text ?? ''}`}</RichText>,
    isFollowUp: false,
  };
}

/** A guess: the rows of public comments are built like those of threads, under another pagelet and surface. */
function CommentRow(props: RowProps) {
  useChanges();
  const { threadID, title, timestamp, snippet } = undress(props).thread;
  const place = posts.findIndex(({ id }) => id === threadID);
  const path = `${surfaces.comments}/comment_row${place}`;
  const isOpen = findPost(state.tabs.facebook).id === threadID;
  const at = timestamp;
  return renderFrame(
    { path, isOpen, onOpen: () => selectPost(threadID) },
    <div className={classes('_a6ag _a6ah', 'row-body')}>
      {renderAvatar(threadID)}
      {renderText({ path, title, snippet, at, labels: [], isUnread: false })}
    </div>,
  );
}

export function CommentList() {
  const cell = dress({ threadType: POST_TYPE, inboxID: world.pageId });
  return (
    <div
      {...pagelet('BizP13NInboxCommentListView')}
      className={cx('plain-list', 'comment-list')}
    >
      {posts.map((post) => (
        <ThreadCell key={post.id} {...cell}>
          <CommentRow {...dress({ thread: rowModel(post) })} />
        </ThreadCell>
      ))}
    </div>
  );
}
