import { useEffect, useReducer } from 'react';
import { cx } from '../boot.ts';
import { send } from '../live.ts';
import { Icon } from '../pictures.tsx';
import { pressable } from './press.ts';
import { recording, stopRecording } from './recording.ts';
import { ToolButton } from './tool-button.tsx';
import { wayWords } from './words.ts';

const lengthOf = (since: number) => {
  const seconds = Math.floor((Date.now() - since) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Stands where the box was: while it records there is no box at all. */
export function VoiceStrip() {
  const [, tick] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, []);
  const length = lengthOf(recording()?.since ?? Date.now());
  const sendVoice = () => {
    stopRecording();
    send({ via: 'voice', attachment: { kind: 'voice', label: length } });
  };
  return (
    <>
      <ToolButton
        icon="M6 7h12l-1 13H7zM9 7V4h6v3"
        label={wayWords.cancelVoice}
        name="way-voice-cancel"
        onPress={stopRecording}
      />
      <div className={cx('way-strip')}>
        <div className={cx('way-wave')} />
        <span role="timer">{length}</span>
      </div>
      {/* biome-ignore lint/a11y: Facebook's buttons are divs. */}
      <div
        aria-label={wayWords.sendVoice}
        className={cx('icon-button', 'way-voice-send')}
        ref={(element) => element?.focus()}
        role="button"
        tabIndex={0}
        {...pressable(sendVoice)}
      >
        <Icon path="M4 12l16-8-6 17-3-7z" />
      </div>
    </>
  );
}
