import { useId } from 'react';
import type { PastWindow } from '../../utils/core/window/window-history.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakWindow } from './speak-window.ts';

/** The windows that the thread has had, as far as this browser has seen it. */
export function WindowList(props: {
  readonly windows: readonly PastWindow[];
  readonly now: number;
}) {
  const { windows, now } = props;
  const t = useTranslate();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('panelWindows')}</h2>
      <ol className="windows">
        {windows.map((window) => {
          const { opened, until, answered } = speakWindow(window, now, t);
          return (
            <li key={window.openedAt.latest}>
              <b>{until}</b>
              <span>{opened}</span>
              <span>{answered}</span>
            </li>
          );
        })}
      </ol>
      <p className="hint">
        {t(windows.length ? 'panelWindowsHint' : 'panelNoWindows')}
      </p>
    </section>
  );
}
