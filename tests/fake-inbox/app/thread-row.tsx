import type { ReactElement } from 'react';
import { selectThread } from './address.ts';
import { cx, knobs, now } from './boot.ts';
import { churnClass } from './churn.ts';
import { markDone, toggleFollowUp } from './live.ts';
import { classes, marked } from './marks.ts';
import { undress } from './model.ts';
import { avatarSource } from './pictures.tsx';
import { RichText } from './rich-text.tsx';
import { labelsOf, RowLabels } from './row-labels.tsx';
import { RowToolbar } from './row-toolbar.tsx';
import { fullTime, rowTime } from './spoken-times.ts';
import { findEntry, listEntries, state } from './state.ts';
import { Surface, surfaces } from './surface.tsx';

export interface RowProps {
  thread: {
    threadID: string;
    title: string;
    timestamp: number;
    snippet: ReactElement;
    isFollowUp: boolean;
  };
}

function RowTime({ at }: { at: number }) {
  const text = rowTime(at, now(), knobs);
  if (knobs.utime === 'off') return <span>{text}</span>;
  const utime = {
    'data-utime': Math.floor(at / 1000),
    title: fullTime(at, knobs.lang),
  };
  return (
    <abbr className="timestamp" {...utime}>
      {text}
    </abbr>
  );
}

/** The place of a row in the list is not a prop: a recycled row learns it from the state. */
const placeOf = (id: string) =>
  listEntries().findIndex(({ thread }) => thread.id === id);

export function ThreadRow(props: RowProps) {
  const { threadID, title, timestamp, snippet } = undress(props).thread;
  const unread = findEntry(threadID)?.isUnread ?? false;
  const open = state.selected === threadID;
  const path = `${surfaces.list}/thread_row${placeOf(threadID)}`;
  const legacy = `_4k8w _5_n1 _at41${open ? ' _2tms' : ''}`;
  const presentation = marked({ role: 'presentation' });
  return (
    // biome-ignore lint/a11y: the rows of the real page are like this.
    <div
      {...presentation}
      className={cx('row-frame', churnClass())}
      onClick={() => selectThread(threadID)}
    >
      <div
        {...presentation}
        className={classes(legacy, 'row', open && 'row-open', churnClass())}
      >
        <Surface path={path}>
          <div className={classes('_a6ag _a6ah', 'row-body')}>
            <div className={cx('avatar')}>
              <div>
                <img
                  alt=""
                  className={classes('img', 'avatar-image')}
                  src={avatarSource(threadID)}
                />
              </div>
            </div>
            <div className={cx('row-text')}>
              <div className={classes('_4ik4 _4ik5', 'row-name', 'clamp')}>
                <Surface path={`${path}/lib:thread_title`}>
                  <div
                    className={classes(
                      unread ? 'x117nqv4' : 'x1fcty0u',
                      unread ? 'unread' : 'read',
                    )}
                  >
                    <RichText>{title}</RichText>
                  </div>
                </Surface>
              </div>
              <div
                className={classes('_4k8y', 'row-snippet', unread && 'unread')}
              >
                <div className={classes('_4ik4 _4ik5', 'clamp')}>{snippet}</div>
              </div>
              <div className={cx('row-time')}>
                <RowTime at={timestamp} />
              </div>
              <RowLabels labels={labelsOf(threadID)} />
            </div>
            <RowToolbar
              onDone={() => markDone(threadID)}
              onFollowUp={() => toggleFollowUp(threadID)}
            />
          </div>
        </Surface>
      </div>
    </div>
  );
}
