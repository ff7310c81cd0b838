import { useRef } from 'react';
import { cx } from '../boot.ts';
import { ComposerMenu } from '../composer-menu.tsx';
import { words } from '../words.ts';
import { stage } from './staged.ts';
import { wayWords } from './words.ts';

/** The menu opens the browser's own chooser; the input behind it is never seen. */
export function FileButton() {
  const input = useRef<HTMLInputElement>(null);
  const choose = (item: string) => {
    if (!input.current) return;
    input.current.accept = item === words.photo ? 'image/*,video/*' : '';
    input.current.click();
  };
  return (
    <>
      <ComposerMenu
        icon="M12 5v14M5 12h14"
        items={[words.photo, words.file]}
        label={wayWords.photoOrFile}
        name="way-tool-file"
        onPick={choose}
      />
      <input
        className={cx('way-input')}
        multiple
        onChange={({ target }) => {
          stage(target.files ?? []);
          target.value = '';
        }}
        ref={input}
        type="file"
      />
    </>
  );
}
