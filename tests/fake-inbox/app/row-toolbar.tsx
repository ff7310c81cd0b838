import type { MouseEvent } from 'react';
import { cx } from './boot.ts';
import { classes, marked } from './marks.ts';
import { Icon } from './pictures.tsx';
import { words } from './words.ts';

const check = 'M5 13l4 4L19 7';
const flag = 'M6 21V4h11l-2 4 2 4H6';

function Action({
  label,
  icon,
  act,
}: {
  label: string;
  icon: string;
  act: () => void;
}) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div>
      {/* biome-ignore lint/a11y: links without a target are what the real toolbar has. */}
      <a
        {...marked({ role: 'row' })}
        className={cx('tool')}
        href="#"
        onClick={onClick}
        tabIndex={-1}
      >
        {/* biome-ignore lint/a11y: the unknown build drops the role and keeps the label. */}
        <div {...marked({ role: 'gridcell' })} aria-label={label}>
          <Icon path={icon} size={16} />
        </div>
      </a>
    </div>
  );
}

/** Shown on hover, in the middle of the row: its "rows" are destructive actions, not threads. */
export function RowToolbar({
  onDone,
  onFollowUp,
}: {
  onDone: () => void;
  onFollowUp: () => void;
}) {
  return (
    <div
      {...marked({ role: 'grid' })}
      className={classes('_4a51', 'toolbar')}
      tabIndex={-1}
    >
      <Action act={onDone} icon={check} label={words.done} />
      <Action act={onFollowUp} icon={flag} label={words.followUp} />
    </div>
  );
}
