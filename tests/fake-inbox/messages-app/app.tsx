import { useEffect, useState } from 'react';
import { cx, knobs } from '../app/boot.ts';
import { avatarSource, Icon } from '../app/pictures.tsx';
import { Chats } from './chats.tsx';
import { Conversation } from './conversation.tsx';
import { pageName } from './state.ts';
import { words } from './words.ts';

function Banner() {
  return (
    // biome-ignore lint/a11y: evidenced as a div with a role.
    <div className={cx('banner')} role="banner">
      <span className={cx('logo')}>f</span>
      <img alt="" className={cx('me')} src={avatarSource(pageName)} />
    </div>
  );
}

const skeleton = [0, 1, 2, 3, 4, 5].map((n) => (
  <div className={cx('skeleton')} key={n}>
    <div className={cx('skeleton-round')} />
    <div className={cx('skeleton-line')} />
  </div>
));

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
    <>
      <Banner />
      <div className={cx('columns')}>
        {/* biome-ignore lint/a11y: evidenced as a div with a role. */}
        <div aria-label={words.list} className={cx('list')} role="navigation">
          <h1 className={cx('title')}>{words.chats}</h1>
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
          {isHydrated ? <Chats /> : skeleton}
        </div>
        {/* biome-ignore lint/a11y: as above. */}
        <div className={cx('main')} role="main">
          {isHydrated && <Conversation />}
        </div>
      </div>
    </>
  );
}
