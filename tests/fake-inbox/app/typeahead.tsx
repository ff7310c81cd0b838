import { useState } from 'react';
import { scriptOf } from '../world.ts';
import { cx, knobs } from './boot.ts';
import { words } from './words.ts';

const { savedReplies } = scriptOf(knobs.lang);

export interface TypeaheadState {
  isOpen: boolean;
  activeId: string | undefined;
  choices: string[];
  /** Takes the first choice; false if nothing is open. */
  take: (choice?: string) => boolean;
}

/** A slash lists the saved replies. While the list is open, Enter picks one and sends nothing. */
export function useTypeahead(
  text: string,
  fill: (reply: string) => void,
): TypeaheadState {
  const [dismissed, setDismissed] = useState('');
  // Who writes the same once more has the list once more.
  if (!text && dismissed) setDismissed('');
  const wanted =
    text.startsWith('/') && text !== dismissed
      ? text.slice(1).toLowerCase()
      : null;
  const choices =
    wanted === null
      ? []
      : savedReplies.filter((reply) => reply.toLowerCase().includes(wanted));
  const isOpen = choices.length > 0;
  return {
    isOpen,
    activeId: isOpen ? 'js_saved_0' : undefined,
    choices,
    take(choice = choices[0]) {
      if (!isOpen || choice === undefined) return false;
      setDismissed(text);
      fill(choice);
      return true;
    },
  };
}

export function Typeahead({
  state: { isOpen, choices, take },
}: {
  state: TypeaheadState;
}) {
  if (!isOpen) return null;
  return (
    <div aria-label={words.saved} className={cx('menu')} role="listbox">
      {choices.map((choice, n) => (
        // biome-ignore lint/a11y: the keys are handled by the editor.
        <div
          aria-selected={n === 0}
          className={cx('menu-item', n === 0 && 'menu-item-active')}
          id={`js_saved_${n}`}
          key={choice}
          onMouseDown={(event) => {
            event.preventDefault();
            take(choice);
          }}
          role="option"
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
