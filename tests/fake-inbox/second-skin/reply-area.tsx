import { type DragEvent, useState } from 'react';
import { css } from './boot.ts';
import { phrases } from './phrases.ts';
import { icons } from './pictures.ts';
import { ReplyBox, sendWords } from './reply-box.tsx';
import { useSignal } from './signal.ts';
import { type Talk, talks } from './talks.ts';
import { Tool } from './tool.tsx';
import { acting, hasWays } from './ways/act.ts';
import { answered } from './ways/answered.ts';
import { GrowingLike } from './ways/growing-like.tsx';
import { heldFiles } from './ways/held.ts';
import { HeldStrip } from './ways/held-strip.tsx';
import { wayPhrases } from './ways/phrases.ts';
import { Voice } from './ways/voice.tsx';
import { WayTools } from './ways/way-tools.tsx';

const PlainTools = ({
  isOpen,
  onLike,
}: {
  isOpen: boolean;
  onLike(): void;
}) => (
  <>
    <Tool label={phrases.attach} icon={icons.clip} />
    <Tool label={phrases.emoji} icon={icons.smile} />
    {isOpen && <Tool label={phrases.like} icon={icons.like} onPress={onLike} />}
  </>
);

/** Only what waits has a control that sends it; words leave by Enter alone. */
function SendHeld({ id }: { id: string }) {
  useSignal(heldFiles);
  if (!heldFiles.of(id).length) return null;
  return (
    <div
      {...{ 'aria-disabled': false, role: 'button', tabIndex: 0 }}
      {...acting(() => sendWords(id))}
      className={css('send-held')}
    >
      {wayPhrases.send}
    </div>
  );
}

function Answered({ id }: { id: string }) {
  useSignal(answered);
  const text = answered.of(id);
  return text ? (
    <div className={css('answered')}>
      {wayPhrases.answering} <q>{text}</q>
    </div>
  ) : null;
}

/** The box is hidden while a voice message is recorded, not gone. */
function OpenReply({ talk }: { talk: Talk }) {
  const [isRecording, setRecording] = useState(false);
  const { id } = talk;
  const stop = () => setRecording(false);
  const sendVoice = (label: string) => {
    stop();
    talks.send({ id, via: 'voice', attachment: { kind: 'voice', label } });
  };
  return (
    <>
      {isRecording && <Voice onCancel={stop} onSend={sendVoice} />}
      <div style={isRecording ? { display: 'none' } : undefined}>
        <Answered id={id} />
        <HeldStrip id={id} />
        <ReplyBox talk={talk} />
        <div className={css('reply-tools')}>
          <WayTools onRecord={() => setRecording(true)} talk={talk} />
          <SendHeld id={id} />
          <GrowingLike
            onSend={() => talks.send({ id, via: 'like', text: '👍' })}
          />
        </div>
      </div>
    </>
  );
}

/** No Send button in this build; a like leaves without a word. */
export function ReplyArea({ talk }: { talk: Talk }) {
  if (talk.composer === 'request')
    return <div className={css('notice')}>{phrases.request}</div>;
  const isOpen = talk.composer === 'open';
  if (hasWays && isOpen)
    return (
      <div className={css('reply')}>
        <OpenReply key={talk.id} talk={talk} />
      </div>
    );
  return (
    <div className={css('reply')}>
      {!isOpen && <div className={css('notice')}>{phrases.closed}</div>}
      <ReplyBox key={talk.id} talk={talk} />
      <div className={css('reply-tools')}>
        <PlainTools
          isOpen={isOpen}
          onLike={() => talks.send({ id: talk.id, via: 'like', text: '👍' })}
        />
      </div>
    </div>
  );
}

/** A file may be dropped anywhere on the conversation. */
export const dropHandlers = (talk: Talk) =>
  hasWays && talk.composer === 'open'
    ? {
        onDragOver: (event: DragEvent) => event.preventDefault(),
        onDrop: (event: DragEvent) => {
          event.preventDefault();
          heldFiles.add(talk.id, event.dataTransfer.files);
        },
      }
    : {};
