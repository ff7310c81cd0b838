import { useLayoutEffect, useRef } from 'react';
import type { Verdict } from '../../utils/core/window/verdict.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { useTranslate } from '../ui/language.tsx';
import type { PracticeThread } from './practice-thread.ts';
import type { Overlay } from './practice-view.ts';
import { speakShort } from './speak-short.ts';

interface ThreadRowProps {
  readonly thread: PracticeThread;
  readonly verdict: Verdict;
  readonly isOpen: boolean;
  /** Epoch ms. */
  readonly now: number;
  readonly overlay: Overlay;
  readonly onOpen: () => void;
}

/** The last message as the inbox shows it, with the own ones marked. */
function snippetOf({ messages }: PracticeThread, t: Translate): string {
  const last = messages.at(-1);
  if (!last || last.by === 'unseen') return '';
  const text = last.text[t.language];
  return last.by === 'page' ? t('practiceOwn', { text }) : text;
}

/** One conversation of the list, with the badge that the inbox would have. */
export function ThreadRow(props: ThreadRowProps) {
  const { thread, verdict, isOpen, now, overlay, onOpen } = props;
  const { name, channel, messages } = thread;
  const t = useTranslate();
  const row = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (row.current) overlay.drawBadge(row.current, verdict, t);
  }, [verdict, overlay, t]);
  const at = messages.at(-1)?.at ?? now;
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="thread-row"
        data-thread={thread.key}
        aria-current={isOpen}
        onClick={onOpen}
      >
        <span className="initials" aria-hidden="true">
          {name
            .split(' ')
            .map((word) => word[0])
            .slice(0, 2)
            .join('')}
        </span>
        <span className="row-name">
          {name}
          {channel !== 'messenger' && (
            <span className="row-channel"> · {t(CHANNEL_NAME[channel])}</span>
          )}
        </span>{' '}
        <span className="row-time">{speakShort(at, now, t)}</span>{' '}
        <span className="row-text">{snippetOf(thread, t)}</span>{' '}
      </button>
    </li>
  );
}
