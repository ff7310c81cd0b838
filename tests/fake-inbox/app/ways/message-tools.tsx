import { useRef, useState } from 'react';
import { cx } from '../boot.ts';
import { emojiSource, emojis, Icon } from '../pictures.tsx';
import { startReply } from './answered.ts';
import { Panel } from './panel.tsx';
import { byKey } from './press.ts';
import { wayWords } from './words.ts';

const paths = {
  react: 'M12 20a8 8 0 110-16 8 8 0 010 16zM9 14q3 3 6 0',
  reply: 'M10 6L4 12l6 6M4 12h9q6 0 7 6',
  more: 'M6 12h.1M12 12h.1M18 12h.1',
};

type Tool = keyof typeof paths;

const ReactionBar = ({ onPick }: { onPick: (emoji: string) => void }) => (
  <div className={cx('way-bar')}>
    {emojis.slice(0, 6).map((emoji) => (
      // biome-ignore lint/a11y: Facebook's buttons are divs.
      <div
        aria-label={emoji}
        className={cx('way-reaction')}
        key={emoji}
        onClick={() => onPick(emoji)}
        onKeyDown={byKey(() => onPick(emoji))}
        role="button"
        tabIndex={0}
      >
        <img alt={emoji} height={32} src={emojiSource(emoji)} width={32} />
      </div>
    ))}
  </div>
);

const MoreItems = ({ onPick }: { onPick: () => void }) => (
  <div role="menu">
    {wayWords.moreItems.map((item) => (
      <div
        className={cx('menu-item')}
        key={item}
        onClick={onPick}
        onKeyDown={byKey(onPick)}
        role="menuitem"
        tabIndex={-1}
      >
        {item}
      </div>
    ))}
  </div>
);

/** Beside a bubble while the pointer is over its line; nothing of it sends. */
export function MessageTools({ isOwn }: { isOwn: boolean }) {
  const [open, setOpen] = useState<Tool | null>(null);
  const [mark, setMark] = useState('');
  const opener = useRef<HTMLDivElement>(null);
  const close = () => setOpen(null);
  const press = (tool: Tool) => () =>
    tool === 'reply' ? startReply(isOwn) : setOpen(open === tool ? null : tool);
  return (
    <div
      className={cx('way-tools', open !== null && 'way-tools-open')}
      ref={opener}
    >
      {(Object.keys(paths) as Tool[]).map((tool) => (
        // biome-ignore lint/a11y: as above.
        <div
          aria-label={wayWords[tool]}
          className={cx('way-tool', `way-${tool}`)}
          key={tool}
          onClick={press(tool)}
          onKeyDown={byKey(press(tool))}
          role="button"
          tabIndex={0}
        >
          <Icon path={paths[tool]} size={16} />
        </div>
      ))}
      {mark && (
        <img alt={mark} height={14} src={emojiSource(mark)} width={14} />
      )}
      {open && (
        <Panel label={wayWords[open]} onClose={close} opener={opener}>
          {open === 'more' ? (
            <MoreItems onPick={close} />
          ) : (
            <ReactionBar
              onPick={(emoji) => {
                setMark(emoji);
                close();
              }}
            />
          )}
        </Panel>
      )}
    </div>
  );
}
