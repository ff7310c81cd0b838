import {
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { cx } from '../boot.ts';
import { ToolButton } from './tool-button.tsx';

interface PanelProps {
  label: string;
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

/** At the end of the body, far from the composer that it belongs to. */
export function Panel({ label, opener, onClose, children }: PanelProps) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      const isOwn = [own.current, opener.current].some((element) =>
        element?.contains(target as Node),
      );
      if (!isOwn) onClose();
    };
    const onEscape = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      document.removeEventListener('keydown', onEscape);
    };
  });
  const box = opener.current?.getBoundingClientRect();
  const style = {
    insetInlineStart: Math.max(8, (box?.left ?? 0) - 40),
    bottom: innerHeight - (box?.top ?? 0) + 8,
  };
  return createPortal(
    <div className={cx('way-layer')}>
      <div
        aria-label={label}
        className={cx('way-panel')}
        ref={own}
        role="dialog"
        style={style}
      >
        {children}
      </div>
    </div>,
    document.body,
  );
}

interface OpenerProps {
  name: string;
  label: string;
  icon: string;
  render: (close: () => void) => ReactNode;
}

/** A control with its panel. */
export function PanelButton({ name, label, icon, render }: OpenerProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);
  return (
    <>
      <ToolButton
        icon={icon}
        isOpen={isOpen}
        label={label}
        name={name}
        onPress={() => setOpen(!isOpen)}
        ref={opener}
      />
      {isOpen && (
        <Panel label={label} onClose={close} opener={opener}>
          {render(close)}
        </Panel>
      )}
    </>
  );
}
