import { cx } from './boot.ts';
import { Comments } from './comments.tsx';
import { Composer } from './composer.tsx';
import { ContextCard } from './context-card.tsx';
import { DetailHeader } from './detail-header.tsx';
import { pagelet } from './marks.ts';
import { selectedEntry, state, useChanges } from './state.ts';
import { Surface, surfaces } from './surface.tsx';
import { Transcript } from './transcript.tsx';
import { words } from './words.ts';

export function DetailPane() {
  useChanges();
  if (state.section === 'facebook') return <Comments />;
  if (!selectedEntry())
    return <div className={cx('nothing')}>{words.choose}</div>;
  return (
    <>
      <div
        {...pagelet('BizInboxDetailSectionWrapper')}
        className={cx('detail')}
      >
        <DetailHeader />
        <Surface path={surfaces.detail}>
          <div
            {...pagelet('BizP13NInboxMessengerDetailView')}
            className={cx('detail-view')}
          >
            <Transcript />
            <Composer />
          </div>
        </Surface>
      </div>
      <ContextCard />
    </>
  );
}
