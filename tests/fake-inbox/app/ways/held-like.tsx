import { useRef, useState } from 'react';
import { cx } from '../boot.ts';
import { send } from '../live.ts';
import { likeSource } from '../pictures.tsx';
import { words } from '../words.ts';
import { byKey } from './press.ts';

const STEP_MS = 500;
const sizes = [24, 36, 52];

const sendLike = () => send({ via: 'like', text: '👍' });

/** Grows in steps while it is held, and leaves when it is let go, wherever the pointer then is. */
export function HeldLike() {
  const [step, setStep] = useState(0);
  const growing = useRef<ReturnType<typeof setInterval>>(undefined);
  const hold = () => {
    growing.current = setInterval(
      () => setStep((old) => Math.min(old + 1, sizes.length - 1)),
      STEP_MS,
    );
    const letGo = () => {
      clearInterval(growing.current);
      setStep(0);
      sendLike();
    };
    document.addEventListener('mouseup', letGo, { once: true });
  };
  return (
    // biome-ignore lint/a11y: Facebook's buttons are divs.
    <div
      aria-label={words.like}
      className={cx('icon-button', 'way-like')}
      onKeyDown={byKey(sendLike)}
      onMouseDown={({ button }) => button === 0 && hold()}
      role="button"
      tabIndex={0}
    >
      <img alt="" draggable={false} src={likeSource} width={sizes[step]} />
    </div>
  );
}
