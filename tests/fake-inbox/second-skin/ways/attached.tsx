import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Attachment } from '../../world/message.ts';
import { onShelf } from '../../world/shelf.ts';
import { css } from '../boot.ts';
import { photoPicture } from '../pictures.ts';
import { clickable, hasWays } from './act.ts';

/** Opens the picture over all of the page; a press anywhere closes it. */
function Photo({ src }: { src: string }) {
  const [isLarge, setLarge] = useState(false);
  const open = hasWays ? clickable(() => setLarge(true)) : {};
  const large = (
    <div {...clickable(() => setLarge(false))} className={css('large')}>
      <img alt="" height="400" width="400" src={src} />
    </div>
  );
  return (
    <div className={css('photo', hasWays && 'photo-open')} {...open}>
      <img alt="" height="120" width="160" src={src} />
      {isLarge && createPortal(large, document.body)}
    </div>
  );
}

interface AttachedProps {
  id: string;
  attachment: Attachment | undefined;
}

export function Attached({ id, attachment }: AttachedProps) {
  const { kind = 'photo', label = id } = attachment ?? {};
  if (kind === 'photo') return <Photo src={photoPicture(label)} />;
  if (kind === 'file')
    return <div className={css('attached-file')}>{label}</div>;
  if (kind === 'voice')
    return (
      <div className={css('attached-voice')}>
        <div {...clickable(() => undefined)}>▶</div>
        <div className={css('voice-wave')} />
        {label}
      </div>
    );
  const { name, src } = onShelf(label);
  const size = kind === 'sticker' ? 110 : 150;
  return <img alt={name} height={size} width={size} src={src} />;
}
