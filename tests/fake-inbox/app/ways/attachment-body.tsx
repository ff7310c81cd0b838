import { useState } from 'react';
import { createPortal } from 'react-dom';
import { onShelf } from '../../world/shelf.ts';
import { cx } from '../boot.ts';
import { avatarSource, Icon } from '../pictures.tsx';
import { attachmentOf } from './attachments.ts';
import { byKey } from './press.ts';
import { wayWords } from './words.ts';

/** A large picture in a dialog at the end of the body, where a press sends nothing. */
function Lightbox({ src, onClose }: { src: string; onClose: () => void }) {
  return createPortal(
    <div
      className={cx('way-lightbox')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      role="dialog"
    >
      <img alt="" className={cx('way-large')} src={src} />
      {/* biome-ignore lint/a11y: as above. */}
      <div
        aria-label={wayWords.close}
        className={cx('icon-button', 'way-lightbox-close')}
        onClick={onClose}
        onKeyDown={byKey(onClose)}
        ref={(element) => element?.focus()}
        role="button"
        tabIndex={0}
      >
        <Icon path="M6 6l12 12M18 6L6 18" />
      </div>
    </div>,
    document.body,
  );
}

function Photo({ src }: { src: string }) {
  const [isLarge, setLarge] = useState(false);
  const open = () => setLarge(true);
  return (
    <>
      {/* biome-ignore lint/a11y: Facebook's buttons are divs. */}
      <div
        aria-label={wayWords.openPhoto}
        className={cx('way-photo')}
        onClick={open}
        onKeyDown={byKey(open)}
        role="button"
        tabIndex={0}
      >
        <img alt="" src={src} />
      </div>
      {isLarge && <Lightbox onClose={() => setLarge(false)} src={src} />}
    </>
  );
}

function Clip({ length }: { length: string }) {
  return (
    <div className={cx('way-clip')}>
      {/* biome-ignore lint/a11y: Facebook's buttons are divs. */}
      <div
        aria-label={wayWords.play}
        className={cx('icon-button')}
        onKeyDown={byKey(() => undefined)}
        role="button"
        tabIndex={0}
      >
        <Icon path="M7 4l13 8-13 8z" />
      </div>
      <div className={cx('way-wave')} />
      <span>{length}</span>
      {/* biome-ignore lint/a11y: a voice message has no captions. */}
      <audio preload="none" />
    </div>
  );
}

/** What a bubble without words shows. */
export function AttachmentBody({ messageId }: { messageId: string }) {
  const { kind = 'photo', label = messageId } = attachmentOf(messageId) ?? {};
  if (kind === 'voice') return <Clip length={label} />;
  if (kind === 'photo') return <Photo src={avatarSource(label)} />;
  if (kind === 'file')
    return (
      <a className={cx('way-file-link')} download href="#file">
        {label}
      </a>
    );
  const { name, src } = onShelf(label);
  return <img alt={name} className={cx(`way-${kind}`)} src={src} />;
}
