import type { ClipboardEvent, DragEvent } from 'react';
import { cx } from '../boot.ts';
import { Icon } from '../pictures.tsx';
import { byKey } from './press.ts';
import { type Staged, stage, stagedFiles, unstage } from './staged.ts';
import { hasWays, wayWords } from './words.ts';

function Chip({ file: { id, src, attachment } }: { file: Staged }) {
  const remove = () => unstage(id);
  return (
    <li className={cx('way-chip')}>
      {src ? (
        <img alt={attachment.label} src={src} />
      ) : (
        <span className={cx('way-file-name')}>{attachment.label}</span>
      )}
      {/* biome-ignore lint/a11y: Facebook's buttons are divs. */}
      <div
        aria-label={wayWords.remove}
        className={cx('way-remove')}
        onClick={remove}
        onKeyDown={byKey(remove)}
        role="button"
        tabIndex={0}
      >
        <Icon path="M6 6l12 12M18 6L6 18" size={12} />
      </div>
    </li>
  );
}

/** In the frame of the box, above the words. */
export function StagedFiles() {
  const files = stagedFiles();
  if (!files.length) return null;
  return (
    <ul className={cx('way-staged')}>
      {files.map((file) => (
        <Chip file={file} key={file.id} />
      ))}
    </ul>
  );
}

function take(
  event: ClipboardEvent | DragEvent,
  { files }: Pick<DataTransfer, 'files'>,
): void {
  if (!files.length) return;
  event.preventDefault();
  stage(files);
}

/** A file that is pasted into or dropped onto the composer waits there. */
export const stagingHandlers = hasWays
  ? {
      onPaste: (event: ClipboardEvent) => take(event, event.clipboardData),
      onDragOver: (event: DragEvent) => event.preventDefault(),
      onDrop: (event: DragEvent) => take(event, event.dataTransfer),
    }
  : {};
