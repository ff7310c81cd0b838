import { useState } from 'react';
import { scriptOf } from '../../world.ts';
import { cx, knobs } from '../boot.ts';
import { byKey, pressable } from './press.ts';
import { wayWords } from './words.ts';

const { savedReplies } = scriptOf(knobs.lang);
const titleOf = (reply: string) => reply.split(' ').slice(0, 3).join(' ');

/** Whether a press inserts or sends, nothing here tells. */
export function SavedPanel({ onPick }: { onPick: (reply: string) => void }) {
  const [wanted, setWanted] = useState('');
  const found = savedReplies.filter((reply) =>
    reply.toLowerCase().includes(wanted.toLowerCase()),
  );
  return (
    <>
      <input
        aria-label={wayWords.search}
        className={cx('way-search')}
        onChange={(event) => setWanted(event.target.value)}
        placeholder={wayWords.search}
        type="search"
        value={wanted}
      />
      <ul className={cx('way-replies')}>
        {found.map((reply) => (
          <li key={reply}>
            {/* biome-ignore lint/a11y: Facebook's buttons are divs. */}
            <div
              className={cx('way-ready', 'way-saved')}
              role="button"
              tabIndex={0}
              {...pressable(() => onPick(reply))}
            >
              <div className={cx('way-title')}>{titleOf(reply)}</div>
              <div className={cx('way-text')}>{reply}</div>
            </div>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y: as above. */}
      <div
        className={cx('way-manage')}
        onKeyDown={byKey(() => undefined)}
        role="button"
        tabIndex={0}
      >
        {wayWords.manage}
      </div>
    </>
  );
}
