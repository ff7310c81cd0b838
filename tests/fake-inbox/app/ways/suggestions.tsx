import { suggestedFor } from '../../world/suggested.ts';
import { cx, knobs } from '../boot.ts';
import { addToDraft } from '../drafts.ts';
import { send } from '../live.ts';
import { RichText } from '../rich-text.tsx';
import { type Entry, lastMessage, state } from '../state.ts';
import { pressable } from './press.ts';
import { hasWays } from './words.ts';

function pick(text: string): void {
  if (knobs.suggestions === 'insert') addToDraft(text);
  else send({ via: 'suggestion', text });
}

const Chip = ({ text }: { text: string }) => (
  // biome-ignore lint/a11y: Facebook's buttons are divs.
  <div
    className={cx('way-suggestion')}
    role="button"
    tabIndex={0}
    {...pressable(() => pick(text))}
  >
    <span dir="auto">
      <RichText>{text}</RichText>
    </span>
  </div>
);

/** Among the messages, as the last thing in their region. */
export function renderSuggestions(entry: Entry) {
  if (!hasWays || entry.thread.id !== state.selected) return null;
  if (entry.thread.composer !== 'open') return null;
  const lines = suggestedFor(lastMessage(entry), knobs.lang);
  if (!lines.length) return null;
  return (
    <div className={cx('way-suggestions')}>
      {lines.map((text) => (
        <Chip key={text} text={text} />
      ))}
    </div>
  );
}
