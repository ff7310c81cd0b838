import type { Ref } from 'react';
import { cx } from '../boot.ts';
import { Icon } from '../pictures.tsx';
import { byKey } from './press.ts';

interface ToolProps {
  name: string;
  label: string;
  icon: string;
  isOpen?: boolean;
  ref?: Ref<HTMLDivElement>;
  onPress: () => void;
}

/** A control of the composer's toolbar; it opens something and sends nothing. */
export function ToolButton({
  name,
  label,
  icon,
  isOpen,
  ref,
  onPress,
}: ToolProps) {
  const popup =
    isOpen === undefined
      ? {}
      : ({ 'aria-haspopup': 'dialog', 'aria-expanded': isOpen } as const);
  return (
    // biome-ignore lint/a11y: Facebook's buttons are divs.
    <div
      {...popup}
      aria-label={label}
      className={cx('icon-button', name)}
      onClick={onPress}
      onKeyDown={byKey(onPress)}
      ref={ref}
      role="button"
      tabIndex={0}
    >
      <Icon path={icon} />
    </div>
  );
}
