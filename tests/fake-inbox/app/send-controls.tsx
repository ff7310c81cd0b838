import { cx, knobs } from './boot.ts';
import { send } from './live.ts';
import { Icon, likeSource } from './pictures.tsx';
import { HeldLike } from './ways/held-like.tsx';
import { pressable } from './ways/press.ts';
import { hasWays } from './ways/words.ts';
import { words } from './words.ts';

const plane = 'M4 12l16-8-6 17-3-7z';

/** A Like while the box is empty; builds without a Send button keep the Like. */
export function SendControls({
  canSend,
  onSend,
}: {
  canSend: boolean;
  onSend: () => void;
}) {
  if (canSend && knobs.sendbutton === 'on') {
    return (
      // biome-ignore lint/a11y: Facebook's buttons are divs.
      <div
        aria-disabled={false}
        aria-label={words.send}
        className={cx('icon-button', 'send')}
        {...(hasWays ? pressable(onSend) : { onClick: onSend })}
        role="button"
        tabIndex={0}
      >
        <Icon path={plane} />
      </div>
    );
  }
  if (hasWays) return <HeldLike />;
  return (
    // biome-ignore lint/a11y: as above.
    <div
      aria-label={words.like}
      className={cx('icon-button')}
      onClick={() => send({ via: 'like', text: '👍' })}
      role="button"
      tabIndex={0}
    >
      <img alt="" src={likeSource} width={24} />
    </div>
  );
}
