import { type PointerEvent, useState } from 'react';
import { css } from '../boot.ts';
import { phrases } from '../phrases.ts';
import { icons } from '../pictures.ts';

/** Sends when the pointer that went down on it comes up, wherever that is by then. */
export function GrowingLike({ onSend }: { onSend(): void }) {
  const [isHeld, setHeld] = useState(false);
  const hold = ({ button, pointerId, currentTarget }: PointerEvent) => {
    if (button !== 0) return;
    currentTarget.setPointerCapture(pointerId);
    setHeld(true);
  };
  const letGo = () => {
    if (isHeld) onSend();
    setHeld(false);
  };
  return (
    // biome-ignore lint/a11y: Facebook's buttons are divs.
    <div
      {...{ 'aria-label': phrases.like, role: 'button', tabIndex: 0 }}
      className={css('tool', 'like', isHeld && 'like-held')}
      onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && onSend()}
      onPointerCancel={() => setHeld(false)}
      onPointerDown={hold}
      onPointerUp={letGo}
    >
      <img alt="" draggable={false} height="20" width="20" src={icons.like} />
    </div>
  );
}
