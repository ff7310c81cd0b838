import { useEffect, useMemo } from 'react';
import type { PageReport } from '../../utils/core/page-report.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import { UNTOLD_PAGE } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { type Ticker, useNow } from '../ui/ticker.ts';
import { ApprovalReminder } from './approval-reminder.tsx';
import type { CopyReportProps } from './copy-report.tsx';
import { NewsNotice, type NewsNoticeProps } from './news-notice.tsx';
import { OptionalHost, type OptionalHostProps } from './optional-host.tsx';
import { PageState } from './page-state.tsx';
import type {
  QueueContent,
  QueueCounts,
  QueueSettings,
  QueueState,
} from './queue-content.ts';
import { QueueHeader } from './queue-header.tsx';
import { QueueList } from './queue-list.tsx';
import {
  FailedNotice,
  LoadingNotice,
  NobodyNotice,
  StartLine,
  StartNotice,
  UnkeptNotice,
} from './queue-notice.tsx';
import { rankQueue } from './rank-queue.ts';
import { speakCoverage, speakCoverageLines } from './speak-coverage.ts';

interface QueuePanelProps extends CopyReportProps {
  readonly state: QueueState;
  readonly settings: QueueSettings;
  readonly rules: RulePack;
  readonly ticker: Ticker;
  readonly news: NewsNoticeProps;
  readonly optionalHost: OptionalHostProps;
  readonly onOpenOptions: () => void;
  readonly onRetry: () => void;
}

/** The popup: who waits for an answer, soonest to close first, and whether the page is understood. */
export function QueuePanel(props: QueuePanelProps) {
  const { state, onOpenOptions, onRetry } = props;
  const t = useTranslate();
  if (state.status === 'ready')
    return (
      <ReadyPanel {...props} content={state.content} counts={state.counts} />
    );
  return (
    <>
      <QueueHeader
        title={t('popupToAnswer')}
        coverage=""
        coverageLines={[]}
        onOpenOptions={onOpenOptions}
      />
      <main>
        {state.status === 'loading' ? (
          <LoadingNotice />
        ) : (
          <FailedNotice onRetry={onRetry} />
        )}
      </main>
    </>
  );
}

interface ReadyPanelProps extends QueuePanelProps {
  readonly content: QueueContent;
  readonly counts: QueueCounts | null;
}

function ReadyPanel(props: ReadyPanelProps) {
  const { content, counts, settings, rules, ticker } = props;
  const t = useTranslate();
  const now = useNow(ticker);
  const { pageNames } = settings;
  const ranked = useMemo(
    () =>
      rankQueue([...content.current, ...content.over], now, {
        settings,
        rules,
      }),
    [content, now, settings, rules],
  );
  const soonest = ranked.waiting[0]?.verdict.endsAt ?? null;
  useEffect(() => {
    if (soonest !== null) ticker.wakeAt(soonest);
  }, [soonest, ticker]);
  const listed = content.current.length + content.unreadable;
  const more = Math.max(0, (counts?.current ?? 0) - listed);
  const toAnswer = ranked.waiting.length + more;
  const isKnown = counts !== null && counts.seen > 0;
  const isEmpty = !ranked.waiting.length && !ranked.over.length;
  return (
    <>
      <QueueHeader
        title={
          isKnown
            ? speakCount('popupToAnswer', toAnswer, t)
            : t('popupToAnswer')
        }
        coverage={
          isKnown
            ? speakCoverage(counts.seen, content.coveredSince, now, t)
            : ''
        }
        coverageLines={speakCoverageLines(content.coverage, now, pageNames, t)}
        onOpenOptions={props.onOpenOptions}
      />
      <main>
        {isEmpty ? (
          <EmptyQueue report={content.report} counts={counts} />
        ) : (
          <QueueList ranked={ranked} more={more} pageNames={pageNames} />
        )}
      </main>
      <NewsNotice {...props.news} {...{ pageNames, now }} />
      <ApprovalReminder
        {...{ settings, now, onOpenOptions: props.onOpenOptions }}
      />
      <OptionalHost {...props.optionalHost} />
      <footer>
        {content.report ? (
          <PageState
            report={content.report}
            now={now}
            onCopyReport={props.onCopyReport}
          />
        ) : (
          !isEmpty && <StartLine />
        )}
      </footer>
    </>
  );
}

/** Nobody waits, or nothing is known yet, or the page cannot be read: then the footer says so, and only that. */
function EmptyQueue(props: {
  readonly report: PageReport | null;
  readonly counts: QueueCounts | null;
}) {
  const { report, counts } = props;
  if (!counts) return <LoadingNotice />;
  if (counts.seen) return <NobodyNotice seen={counts.seen} />;
  if (!report) return <StartNotice />;
  // What is on such a page was read, and nothing of it could be kept: somebody may well be waiting.
  if (report.withoutId || report.page === UNTOLD_PAGE) return <UnkeptNotice />;
  return report.health.rows === 'ok' ? <NobodyNotice seen={0} /> : null;
}
