import { useState } from 'react';
import { cx } from './boot.ts';
import { Icon } from './pictures.tsx';
import { RichText } from './rich-text.tsx';

interface MenuProps {
  label: string;
  icon: string;
  /** Class of the control. */
  name?: string;
  items: string[];
  onPick: (item: string) => void;
}

/** The controls before the composer. Without the other ways out, a picked photo leaves at once. */
export function ComposerMenu({
  label,
  icon,
  name = 'menu-control',
  items,
  onPick,
}: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const pick = (item: string) => {
    setOpen(false);
    onPick(item);
  };
  return (
    <div className={cx('menu-frame')}>
      {/* biome-ignore lint/a11y: Facebook's buttons are divs. */}
      <div
        aria-expanded={isOpen}
        aria-haspopup="menu"
        aria-label={label}
        className={cx('icon-button', name)}
        onClick={() => setOpen(!isOpen)}
        role="button"
        tabIndex={0}
      >
        <Icon path={icon} />
      </div>
      {isOpen && (
        <div className={cx('menu')} role="menu">
          {items.map((item) => (
            // biome-ignore lint/a11y: as above.
            <div
              className={cx('menu-item')}
              key={item}
              onClick={() => pick(item)}
              role="menuitem"
              tabIndex={-1}
            >
              <RichText>{item}</RichText>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
