import { useEffect, useState } from 'react';
import { cx, knobs } from './boot.ts';
import { ChannelTabs } from './channel-tabs.tsx';
import { CommentList } from './comment-list.tsx';
import { DetailPane } from './detail-pane.tsx';
import { avatarSource, Icon } from './pictures.tsx';
import { state, useChanges, world } from './state.ts';
import { ThreadList } from './thread-list.tsx';
import { words } from './words.ts';

const rail = [
  'M4 11l8-7 8 7v9H4z',
  'M4 5h16v11H9l-5 4z',
  'M5 4h14v16H5zM8 9h8M8 13h5',
  'M4 20V10M10 20V4M16 20v-8M22 20H2',
];

function Rail() {
  return (
    <div className={cx('rail')}>
      <div className={cx('rail-logo')}>
        <Icon
          path="M4 15c0-6 2-9 4.500-9C12 6 14 18 17.500 18c2 0 2.500-3 2.500-5 0-4-1.500-7-4-7-4 0-6 12-9.500 12C4.500 18 4 16.500 4 15z"
          size={28}
        />
      </div>
      {rail.map((path, n) => (
        <div className={cx('rail-item', n === 1 && 'rail-open')} key={path}>
          <Icon path={path} size={22} />
        </div>
      ))}
    </div>
  );
}

function Skeleton() {
  return [0, 1, 2, 3, 4, 5].map((n) => (
    <div className={cx('skeleton')} key={n}>
      <div className={cx('skeleton-round')} />
      <div className={cx('skeleton-line')} />
    </div>
  ));
}

function List() {
  useChanges();
  return state.section === 'facebook' ? <CommentList /> : <ThreadList />;
}

/** The real list takes seconds to come. */
function useHydrated(): boolean {
  const [isDone, setDone] = useState(knobs.hydrate === 0);
  useEffect(() => {
    const timer = setTimeout(setDone, knobs.hydrate, true);
    return () => clearTimeout(timer);
  }, []);
  return isDone;
}

export function App() {
  const isHydrated = useHydrated();
  return (
    <div className={cx('app')}>
      <Rail />
      {/* biome-ignore lint/a11y: evidenced as a div with a role. */}
      <div className={cx('main')} role="main">
        <div className={cx('top')}>
          <h1 className={cx('title')}>{words.inbox}</h1>
          <div className={cx('page')}>
            <img
              alt=""
              className={cx('page-image')}
              src={avatarSource(world.pageId)}
            />
            <span>{world.pageName}</span>
          </div>
        </div>
        <ChannelTabs />
        <div className={cx('columns')}>
          <div className={cx('column-list')}>
            <div className={cx('search')}>
              <Icon
                path="M11 18a7 7 0 110-14 7 7 0 010 14zM16 16l4 4"
                size={16}
              />
              <input
                aria-label={words.search}
                placeholder={words.search}
                type="search"
              />
            </div>
            {isHydrated ? <List /> : <Skeleton />}
          </div>
          {isHydrated && <DetailPane />}
        </div>
      </div>
    </div>
  );
}
