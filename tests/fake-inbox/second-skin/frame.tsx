import { useEffect, useState } from 'react';
import { css, knobs } from './boot.ts';
import { Channels } from './channels.tsx';
import { Detail } from './detail.tsx';
import { InboxList } from './inbox-list.tsx';
import { phrases } from './phrases.ts';
import { icons } from './pictures.ts';
import { useSignal } from './signal.ts';
import { talks } from './talks.ts';
import { view } from './view.ts';

const CLOCK_TICK_MS = 20_000;
const places = ['home', 'planner', 'content', 'insights', 'ads'];

const Rail = () => (
  <div className={css('rail')} {...{ role: 'banner' }}>
    {places.map((name) => (
      <img key={name} alt="" height="22" width="22" src={icons.dot} />
    ))}
  </div>
);

const Skeleton = () => (
  <div aria-busy="true" className={css('skeleton')}>
    {places.map((name) => (
      <div key={name} />
    ))}
  </div>
);

function Columns() {
  useSignal(view);
  if (view.get().section === 'facebook')
    return <div className={css('nothing')}>{phrases.noComments}</div>;
  return (
    <>
      <InboxList />
      <Detail />
    </>
  );
}

function useHydration() {
  const [isReady, setReady] = useState(knobs.hydrate <= 0);
  useEffect(() => {
    const wait = setTimeout(() => setReady(true), knobs.hydrate);
    const tick = setInterval(talks.signal.bump, CLOCK_TICK_MS);
    return () => {
      clearTimeout(wait);
      clearInterval(tick);
    };
  }, []);
  return isReady;
}

export function Frame() {
  const isReady = useHydration();
  return (
    <div className={css('frame')}>
      <Rail />
      <main className={css('main')} {...{ role: 'main' }}>
        <header className={css('top')}>
          <strong>{talks.pageName}</strong>
          {isReady && <Channels />}
        </header>
        <div className={css('columns')}>
          {isReady ? <Columns /> : <Skeleton />}
        </div>
      </main>
    </div>
  );
}
