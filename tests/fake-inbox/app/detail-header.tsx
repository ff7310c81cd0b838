import { useEffect, useState } from 'react';
import { cx } from './boot.ts';
import { classes, pagelet } from './marks.ts';
import { avatarSource, Icon } from './pictures.tsx';
import { RichText } from './rich-text.tsx';
import { selectedEntry, useChanges } from './state.ts';
import { Surface, surfaces } from './surface.tsx';
import { words } from './words.ts';

const FIRST_MS = 900;
const NEXT_MS = 120;

/** The header says "Inbox" until it knows whose thread is open, longest after a direct load. */
function useNameKnown(id: string): boolean {
  const [known, setKnown] = useState('');
  useEffect(() => {
    const timer = setTimeout(setKnown, known ? NEXT_MS : FIRST_MS, id);
    return () => clearTimeout(timer);
  }, [id, known]);
  return known === id;
}

function Actions() {
  return (
    <>
      {/* biome-ignore lint/a11y: as on the real page. */}
      <a
        aria-haspopup="true"
        className={cx('assign')}
        href="#"
        onClick={(event) => event.preventDefault()}
        role="button"
      >
        <span>{words.assign}</span>
      </a>
      {/* biome-ignore lint/a11y: as above. */}
      <div
        aria-expanded={false}
        aria-haspopup="menu"
        className={cx('icon-button')}
        role="button"
        tabIndex={0}
      >
        <span className={cx('hidden')}>{words.openMenu}</span>
        <Icon path="M6 9l6 6 6-6" />
      </div>
    </>
  );
}

export function DetailHeader() {
  useChanges();
  const thread = selectedEntry()?.thread;
  const isKnown = useNameKnown(thread?.id ?? '');
  if (!thread) return null;
  return (
    <div {...pagelet('BizInboxDetailViewHeaderSectionWrapper')}>
      <Surface path={surfaces.header}>
        <div className={cx('header')}>
          <img
            alt=""
            className={classes('img', 'header-image')}
            src={avatarSource(thread.id)}
          />
          <div
            className={classes('_4ik4 _4ik5', 'header-name', 'clamp')}
            style={{ WebkitLineClamp: 1 }}
          >
            <RichText>{isKnown ? thread.name : words.inbox}</RichText>
          </div>
          <Actions />
        </div>
      </Surface>
    </div>
  );
}
