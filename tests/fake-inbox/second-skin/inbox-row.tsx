import type { ReactNode } from 'react';
import { css, knobs } from './boot.ts';
import { rowTime, separatorTime } from './clock-words.ts';
import { entryModel, rowModel, snippetOf } from './models.tsx';
import { facePicture } from './pictures.ts';
import { RowTags, tagsOf } from './row-tags.tsx';
import { RowTools } from './row-tools.tsx';
import { Surface } from './surface.tsx';
import { lastOf, type Talk, talks } from './talks.ts';
import { view } from './view.ts';

interface RowProps {
  talk: Talk;
  /** Place in the list, 0 = newest. */
  place: number;
  isChosen: boolean;
}

function RowTime({ at, isChosen }: { at: number; isChosen: boolean }) {
  const words = rowTime(at);
  if (!isChosen || knobs.utime !== 'on')
    return <span className={css('row-time')}>{words}</span>;
  return (
    <abbr
      title={separatorTime(at)}
      data-utime={Math.floor(at / 1000)}
      className={`timestamp ${css('row-time')}`}
    >
      {words}
    </abbr>
  );
}

function RowWords({ talk, place, isChosen }: RowProps) {
  return (
    <div className={css('row-words', talks.isUnread(talk) && 'is-unread')}>
      <Surface
        path={`bizweb_inbox:thread_list/thread_row${place}/lib:thread_title`}
      >
        <div className={css('_4ik5', '_4ik4', 'row-name')}>
          <span>{talk.name}</span>
        </div>
      </Surface>
      <div className={css('row-snippet', '_4k8y')}>
        <div className={css('_4ik5', '_4ik4', 'clamp')}>{snippetOf(talk)}</div>
      </div>
      <RowTime at={lastOf(talk).at} isChosen={isChosen} />
      <RowTags tags={tagsOf(talk.id)} />
    </div>
  );
}

/** The whole class attribute is written anew when a row is opened. */
const bodyClass = (isChosen: boolean) =>
  isChosen
    ? css('_5_n1', '_2tms', 'row', 'is-chosen', '_4k8w', '_arne')
    : css('row', '_4k8w', '_5_n1', '_arne');

function RowBody(props: RowProps) {
  return (
    <div className={bodyClass(props.isChosen)} role="presentation">
      <RowTools id={props.talk.id} />
      <div className={css('_a6ah', '_a6ag', 'row-face')}>
        <img
          alt=""
          className="img"
          height="48"
          width="48"
          src={facePicture(props.talk.id)}
        />
      </div>
      <RowWords {...props} />
    </div>
  );
}

/** Holds the row's model for whoever walks up from either of the two elements. */
function RowTarget({
  onPick,
  children,
}: {
  onPick(): void;
  children: ReactNode;
}) {
  return (
    <div {...{ onClick: onPick }} role="presentation">
      {children}
    </div>
  );
}

function Entry({ talk, place, isChosen }: RowProps) {
  return (
    <div className={css('entry')}>
      <Surface path={`bizweb_inbox:thread_list/thread_row${place}`}>
        <RowTarget {...rowModel(talk)} onPick={() => view.choose(talk.id)}>
          <RowBody talk={talk} place={place} isChosen={isChosen} />
        </RowTarget>
      </Surface>
    </div>
  );
}

export const InboxRow = (props: RowProps) => (
  <Entry {...entryModel(props.talk)} {...props} />
);
