import { useEffect, useRef, useState } from 'react';
import { css } from '../boot.ts';
import { icons } from '../pictures.ts';
import { acting, clickable } from './act.ts';

interface VoiceProps {
  onCancel(): void;
  onSend(length: string): void;
}

/** Its controls have no names, and Enter anywhere in it sends. */
export function Voice({ onCancel, onSend }: VoiceProps) {
  const [seconds, setSeconds] = useState(0);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.focus();
    const timer = setInterval(() => setSeconds((old) => old + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const length = `00:${String(seconds % 60).padStart(2, '0')}`;
  return (
    // biome-ignore lint/a11y: the strip takes the focus, and with it Enter.
    <div
      {...{ tabIndex: -1 }}
      className={css('voice')}
      onKeyDown={({ key }) => key === 'Enter' && onSend(length)}
      ref={strip}
    >
      <div {...clickable(onCancel)} className={css('voice-cancel')}>
        ×
      </div>
      <div className={css('voice-wave')} />
      <span>{length}</span>
      <div
        {...{ tabIndex: 0 }}
        {...acting(() => onSend(length))}
        className={css('voice-send')}
      >
        <img alt="" height="20" width="20" src={icons.plane} />
      </div>
    </div>
  );
}
