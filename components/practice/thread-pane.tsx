import { useEffect, useLayoutEffect, useRef } from 'react';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { useTranslate } from '../ui/language.tsx';
import { Composer } from './composer.tsx';
import type { PracticeThread } from './practice-thread.ts';
import type {
  BarShown,
  Kept,
  Overlay,
  PracticeActions,
  PracticeRules,
} from './practice-view.ts';
import { speakKept } from './speak-kept.ts';
import { Transcript } from './transcript.tsx';

interface ThreadPaneProps {
  readonly thread: PracticeThread;
  readonly shown: BarShown;
  readonly kept: Kept | null;
  readonly rules: PracticeRules;
  readonly overlay: Overlay;
  readonly actions: PracticeActions;
}

function PaneHeader(props: {
  readonly thread: PracticeThread;
  readonly actions: PracticeActions;
}) {
  const { thread, actions } = props;
  const { name, channel } = thread;
  const t = useTranslate();
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Where there is room for one part only, the row that had the focus is gone.
    if (back.current?.checkVisibility?.()) back.current.focus();
  }, []);
  return (
    <header className="pane-header">
      <button
        ref={back}
        type="button"
        className="back"
        onClick={() => actions.onOpen(null)}
      >
        {t('practiceBack')}
      </button>
      <h2>
        {name} <small>{t(CHANNEL_NAME[channel])}</small>
      </h2>
      <button type="button" className="quiet" onClick={actions.onAnswer}>
        {t(channel === 'comment' ? 'practiceComments' : 'practiceAnswers')}
      </button>
    </header>
  );
}

/** The open conversation: its messages, the inbox's bar, where one writes, and what the journal would keep. */
export function ThreadPane(props: ThreadPaneProps) {
  const { thread, shown, kept, rules, overlay, actions } = props;
  const t = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) overlay.drawBar(place.current, shown, t);
  }, [overlay, shown, t]);
  const keptLine = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (kept) keptLine.current?.scrollIntoView?.({ block: 'nearest' });
  }, [kept]);
  return (
    <>
      <PaneHeader {...{ thread, actions }} />
      <Transcript {...{ thread, now: shown.now }} />
      <div ref={place} />
      <Composer
        onSend={actions.onSend}
        isComment={thread.channel === 'comment'}
      />
      <p ref={keptLine} className="kept" role="status">
        {kept && speakKept(kept, shown.now, rules, t)}
      </p>
    </>
  );
}
