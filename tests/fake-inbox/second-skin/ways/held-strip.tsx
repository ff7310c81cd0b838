import { css } from '../boot.ts';
import { useSignal } from '../signal.ts';
import { clickable } from './act.ts';
import { heldFiles } from './held.ts';
import { wayPhrases } from './phrases.ts';

/** Above the box, outside of its frame. */
export function HeldStrip({ id }: { id: string }) {
  useSignal(heldFiles);
  const files = heldFiles.of(id);
  if (!files.length) return null;
  return (
    <div className={css('held')}>
      {files.map(({ key, src, attachment }) => (
        <div className={css('held-file')} key={key}>
          {src ? (
            <img alt="" height="56" width="56" src={src} />
          ) : (
            <em>{attachment.label}</em>
          )}
          <span
            {...{ 'aria-label': wayPhrases.remove, role: 'button' }}
            {...clickable(() => heldFiles.drop(id, key))}
            className={css('held-drop')}
          >
            ×
          </span>
        </div>
      ))}
    </div>
  );
}
