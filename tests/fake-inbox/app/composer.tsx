import type { Via } from '../events.ts';
import { hash } from '../world/random.ts';
import { cx, knobs } from './boot.ts';
import { ComposerMenu } from './composer-menu.tsx';
import { addToDraft, draft, setDraft } from './drafts.ts';
import { LexicalBox } from './lexical-box.tsx';
import { send } from './live.ts';
import { emojis } from './pictures.tsx';
import { SendControls } from './send-controls.tsx';
import { apps, selectedEntry, state, useChanges } from './state.ts';
import { TextareaBox } from './textarea-box.tsx';
import { stopReply } from './ways/answered.ts';
import { AnsweredLine } from './ways/answered-line.tsx';
import { recording } from './ways/recording.ts';
import { stagedFiles, takeStaged } from './ways/staged.ts';
import { StagedFiles, stagingHandlers } from './ways/staged-files.tsx';
import { EmojiButton, WayTools } from './ways/tools.tsx';
import { VoiceStrip } from './ways/voice-strip.tsx';
import { hasWays } from './ways/words.ts';
import { words } from './words.ts';

export interface BoxProps {
  text: string;
  /** Another value, another draft. */
  place: number;
  placeholder: string;
  onText: (text: string) => void;
  onEnter: () => void;
}

/** Words and files leave together; without either, nothing does. */
function sendDraft(via: Via): void {
  const text = draft().trim();
  const files = takeStaged();
  if (!text && !files.length) return;
  setDraft('');
  stopReply();
  if (!files.length) send({ via, text });
  files.forEach(({ attachment }, n) => {
    send({ via: 'file', text: n ? '' : text, attachment });
  });
}

const sendPicture = () => send({ via: 'file', kind: 'attachment' });

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

function Tools() {
  return (
    <>
      {hasWays ? (
        <WayTools />
      ) : (
        <ComposerMenu
          icon="M12 5v14M5 12h14"
          items={[words.photo, words.file]}
          label={words.attach}
          onPick={sendPicture}
        />
      )}
      {hasWays && knobs.emojis === 'panel' ? (
        <EmojiButton />
      ) : (
        <ComposerMenu
          icon="M12 21a9 9 0 110-18 9 9 0 010 18zM8.5 14q3.5 4 7 0M9 9.5v.5M15 9.5v.5"
          items={emojis}
          label={words.emoji}
          name="way-menu-emoji"
          onPick={addToDraft}
        />
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
  if (recording())
    return (
      <div className={cx('composer')}>
        <VoiceStrip />
      </div>
    );
  const Box = knobs.composer === 'textarea' ? TextareaBox : LexicalBox;
  const text = draft();
  return (
    <div className={cx('composer')} {...stagingHandlers}>
      <Tools />
      <div className={cx('box-frame')}>
        <AnsweredLine />
        <StagedFiles />
        <Box
          onEnter={() => sendDraft('enter')}
          onText={setDraft}
          place={hash(thread.id)}
          placeholder={words.replyOn(apps[thread.channel])}
          text={text}
        />
      </div>
      <SendControls
        canSend={text.trim() !== '' || stagedFiles().length > 0}
        onSend={() => sendDraft('button')}
      />
    </div>
  );
}
