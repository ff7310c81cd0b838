import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { css } from '../boot.ts';

interface PopoverProps {
  onLeave(): void;
  children: ReactNode;
}

/** A plain box at the end of the body: neither role nor name tells what it is. */
export function Popover({ onLeave, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onDown = ({ target }: MouseEvent) => {
      if (!box.current?.contains(target as Node)) onLeave();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onLeave();
    };
    // The press that opened it is still on its way.
    const later = setTimeout(() => {
      addEventListener('mousedown', onDown);
      addEventListener('keydown', onKey);
    });
    return () => {
      clearTimeout(later);
      removeEventListener('mousedown', onDown);
      removeEventListener('keydown', onKey);
    };
  });
  return createPortal(
    <div>
      <div className={css('popover')} ref={box}>
        {children}
      </div>
    </div>,
    document.body,
  );
}
