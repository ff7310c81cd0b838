import type { CSSProperties, MouseEvent } from 'react';
import { cx, knobs, now } from '../app/boot.ts';
import { avatarSource, Icon } from '../app/pictures.tsx';
import { RichText } from '../app/rich-text.tsx';
import { openThread, pathOf } from './address.ts';
import { type Chat, lastMessage, state, useChanges } from './state.ts';
import { rowTime } from './times.ts';
import { words } from './words.ts';

function snippetOf(chat: Chat): string {
  const { by, kind, text } = lastMessage(chat);
  if (kind === 'attachment')
    return by === 'page'
      ? words.youAttached
      : words.theyAttached(chat.thread.name);
  return `${by === 'page' ? `${words.you}: ` : ''}${text.replaceAll('\n', ' ')}`;
}

const hiddenStyle: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
};

function renderTime(at: number) {
  const { short, spoken } = rowTime(at, now());
  if (knobs.abbr === 'off')
    return (
      <span aria-hidden="true" dir="auto">
        {short}
      </span>
    );
  return (
    <span dir="auto">
      <abbr aria-label={spoken}>{short}</abbr>
    </span>
  );
}

function renderText(chat: Chat) {
  const bold = chat.isUnread && 'unread';
  return (
    <div className={cx('row-text')}>
      <span className={cx('row-name', bold)} dir="auto">
        <RichText>{chat.thread.name}</RichText>
      </span>
      <div className={cx('row-line', bold)}>
        {chat.isUnread && (
          <span className="html-span">
            <div style={hiddenStyle}>{words.unread}</div>
          </span>
        )}
        <span className={cx('row-snippet')} dir="auto">
          <RichText>{snippetOf(chat)}</RichText>
        </span>
        <span aria-hidden="true" className={cx('dot')}>
          {' · '}
        </span>
        {renderTime(lastMessage(chat).at)}
      </div>
    </div>
  );
}

/** A click changes the page within the app; a click for a new tab is the browser's. */
function onClick(event: MouseEvent, id: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openThread(id);
}

/** What react-window hands over, and no more: which thread lies at the place is read from the state. */
export function ChatRow({
  index,
  style,
}: {
  index: number;
  style: CSSProperties;
}) {
  useChanges();
  const chat = state.order[index];
  if (!chat) return null;
  const { id, name } = chat.thread;
  const isOpen = state.open === id;
  return (
    // biome-ignore lint/a11y: the rows of the real page are like this.
    <div className={cx('row')} role="row" style={style}>
      {/* biome-ignore lint/a11y: as above. */}
      <div className={cx('cell')} role="gridcell">
        <a
          aria-current={isOpen ? 'page' : undefined}
          className={cx('row-link', isOpen && 'row-open')}
          href={pathOf(id)}
          onClick={(event) => onClick(event, id)}
          // biome-ignore lint/a11y/noRedundantRoles: the real link says so.
          role="link"
          tabIndex={0}
        >
          <img alt="" className={cx('avatar')} src={avatarSource(id)} />
          {renderText(chat)}
          {chat.isUnread && <div className={cx('unread-mark')} />}
        </a>
        {/* biome-ignore lint/a11y: as above. */}
        <div
          aria-haspopup="menu"
          aria-label={words.more(name)}
          className={cx('more')}
          role="button"
          tabIndex={0}
        >
          <Icon path="M5 12h.01M12 12h.01M19 12h.01" />
        </div>
      </div>
    </div>
  );
}
