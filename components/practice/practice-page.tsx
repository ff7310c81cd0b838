import { useEffect, useRef } from 'react';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';
import { useTranslate } from '../ui/language.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { type Ticker, useNow } from '../ui/ticker.ts';
import { DayBar } from './day-bar.tsx';
import { Guide } from './guide.tsx';
import { judgeThread, type PracticeThread } from './practice-thread.ts';
import type {
  Overlay,
  PracticeActions,
  PracticeRules,
  PracticeView,
} from './practice-view.ts';
import { ThreadPane } from './thread-pane.tsx';
import { ThreadRow } from './thread-row.tsx';

interface PracticePageProps {
  readonly view: PracticeView;
  readonly rules: PracticeRules;
  /** The real clock. */
  readonly ticker: Ticker;
  readonly overlay: Overlay;
  readonly actions: PracticeActions;
}

function PracticeHeader({ view, actions }: PracticePageProps) {
  const t = useTranslate();
  return (
    <PageHeader title={t('practiceTitle')} hint={t('practiceIntro')}>
      <div className="page-actions">
        {!view.isGuideShown && (
          <button type="button" onClick={() => actions.onGuide(true)}>
            {t('practiceTry')}
          </button>
        )}
        <button type="button" onClick={actions.onReset}>
          {t('practiceReset')}
        </button>
      </div>
    </PageHeader>
  );
}

interface Judging {
  /** Epoch ms. */
  readonly now: number;
  readonly judged: readonly {
    readonly thread: PracticeThread;
    readonly verdict: Verdict;
  }[];
}

/** All verdicts of the moment; asks for a look when the next of them ends. */
function useVerdicts(props: PracticePageProps): Judging {
  const { view, rules, ticker } = props;
  const now = useNow(ticker) + view.offsetMs;
  const judged = view.threads.map((thread) => ({
    thread,
    verdict: judgeThread(thread, now, rules.pack),
  }));
  const ends = judged.flatMap(({ verdict }) => verdict.endsAt ?? []);
  const nextEnd = Math.min(...ends) - view.offsetMs;
  useEffect(() => ticker.wakeAt(nextEnd), [ticker, nextEnd]);
  return { now, judged };
}

/** Gives the focus back to the row of the conversation that was left. */
function useReturnToRow(open: ThreadKey | null) {
  const before = useRef(open);
  useEffect(() => {
    const left = before.current;
    before.current = open;
    const isLost = document.activeElement === document.body;
    if (left && !open && isLost)
      document
        .querySelector<HTMLElement>(`[data-thread="${CSS.escape(left)}"]`)
        ?.focus();
  }, [open]);
}

function Pane(props: PracticePageProps & Judging) {
  const { view, rules, overlay, actions, judged, now } = props;
  const t = useTranslate();
  const open = judged.find(({ thread }) => thread.key === view.open);
  if (!open) return <p className="none">{t('practiceNone')}</p>;
  const { thread, verdict } = open;
  const { endsAt } = verdict;
  const after =
    endsAt === null ? null : judgeThread(thread, endsAt, rules.pack);
  return (
    <ThreadPane
      key={`${view.day}/${thread.key}`}
      {...{ thread, rules, overlay, actions }}
      kept={view.kept}
      shown={{ thread: thread.key, verdict, after, now }}
    />
  );
}

/** The conversations, and the one that is open. */
function Inbox(props: PracticePageProps & Judging) {
  const { view, overlay, actions, judged, now } = props;
  const t = useTranslate();
  const isOpen = judged.some(({ thread }) => thread.key === view.open);
  return (
    <div className={isOpen ? 'inbox has-open' : 'inbox'}>
      <nav className="threads" aria-label={t('practiceThreads')}>
        <ul>
          {judged.map(({ thread, verdict }) => (
            <ThreadRow
              key={thread.key}
              {...{ thread, verdict, now, overlay }}
              isOpen={thread.key === view.open}
              onOpen={() => actions.onOpen(thread.key)}
            />
          ))}
        </ul>
      </nav>
      <section className="pane" aria-label={t('practicePane')}>
        <Pane {...props} />
      </section>
    </div>
  );
}

/** Where Ventana can be tried without Facebook, under the rules of any day. */
export function PracticePage(props: PracticePageProps) {
  const { view, rules, ticker, actions } = props;
  const judging = useVerdicts(props);
  useReturnToRow(view.open);
  const today = localDayOf(useNow(ticker));
  return (
    <>
      <PracticeHeader {...props} />
      <main>
        {view.isGuideShown && <Guide {...{ done: view.done, actions }} />}
        <DayBar {...{ day: view.day, today, rules, onDay: actions.onDay }} />
        <Inbox {...props} {...judging} />
      </main>
    </>
  );
}
