import { cx } from '../app/boot.ts';
import { RichText } from '../app/rich-text.tsx';
import type { WorldMessage } from '../world.ts';
import { labelTime } from './times.ts';
import { words } from './words.ts';

/** Who said it and when is told by the label alone. A plain function: nothing of the world shall lie in props. */
export function renderMessage(name: string, message: WorldMessage) {
  const { id, at, by, kind, text } = message;
  const own = by === 'page';
  const isText = kind === 'message';
  const said = isText ? text : words.attachment;
  return (
    // biome-ignore lint/a11y: evidenced as a div without a role.
    <div
      aria-label={words.said(labelTime(at), own ? words.you : name, said)}
      className={cx('message', own && 'message-own')}
      data-message-id={id}
      data-scope="messages_table"
      id={id}
    >
      <div
        aria-label={words.actions}
        className={cx('actions')}
        role="toolbar"
      />
      {isText ? (
        <div className={cx('bubble', own && 'bubble-own')} dir="auto">
          <RichText>{text}</RichText>
        </div>
      ) : (
        <div className={cx('picture')} />
      )}
    </div>
  );
}
