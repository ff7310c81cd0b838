import { hash } from '../world/random.ts';
import { cx, knobs } from './boot.ts';
import { ComposerMenu } from './composer-menu.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { send } from './live.ts';
import { emojis } from './pictures.tsx';
import { SendControls } from './send-controls.tsx';
import { apps, changed, selectedEntry, state, useChanges } from './state.ts';
import { TextareaBox } from './textarea-box.tsx';
import { words } from './words.ts';

export interface BoxProps {
  text: string;
  /** Another value, another draft. */
  place: number;
  placeholder: string;
  onText: (text: string) => void;
  onEnter: () => void;
}

const draft = () => state.drafts.get(state.selected ?? '') ?? '';

function setDraft(text: string): void {
  if (!state.selected || draft() === text) return;
  state.drafts.set(state.selected, text);
  changed();
}

function sendDraft(): void {
  const text = draft().trim();
  if (!text) return;
  setDraft('');
  send(text);
}

const sendPicture = () => send('', 'attachment');

function Closed() {
  return (
    <>
      <div className={cx('closed')}>{words.closed}</div>
      {hash(state.selected ?? '') % 2 === 0 && (
        <div className={cx('composer')}>
          {/* biome-ignore lint/a11y: some closed threads keep a dead box. */}
          <div
            aria-disabled="true"
            className={cx('box')}
            contentEditable={false}
            role="textbox"
          />
        </div>
      )}
    </>
  );
}

export function Composer() {
  useChanges();
  const thread = selectedEntry()?.thread;
  // Message requests have a transcript and no composer.
  if (!thread || thread.composer === 'request') return null;
  if (thread.composer === 'closed') return <Closed />;
  const Box = knobs.composer === 'textarea' ? TextareaBox : LexicalBox;
  const text = draft();
  const placeholder = words.replyOn(apps[thread.channel]);
  return (
    <div className={cx('composer')}>
      <ComposerMenu
        icon="M12 5v14M5 12h14"
        items={[words.photo, words.file]}
        label={words.attach}
        onPick={sendPicture}
      />
      <ComposerMenu
        icon="M12 21a9 9 0 110-18 9 9 0 010 18zM8.5 14q3.5 4 7 0M9 9.5v.5M15 9.5v.5"
        items={emojis}
        label={words.emoji}
        onPick={(emoji) => setDraft(draft() + emoji)}
      />
      <div className={cx('box-frame')}>
        <Box
          onEnter={sendDraft}
          onText={setDraft}
          place={hash(thread.id)}
          placeholder={placeholder}
          text={text}
        />
      </div>
      <SendControls hasText={text.trim() !== ''} onSend={sendDraft} />
    </div>
  );
}
