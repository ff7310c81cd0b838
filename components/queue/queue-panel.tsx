import { type RefObject, useMemo, useRef, useState } from 'react';
import type { PageReport } from '../../utils/core/page-report.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import { FIRST_WISH, type QueueWish } from '../../utils/core/queue-view.ts';
import { UNTOLD_PAGE } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import type { Ticker } from '../ui/ticker.ts';
import { ApprovalReminder } from './approval-reminder.tsx';
import type { CopyReportProps } from './copy-report.tsx';
import type { ViewCounts } from './count-views.ts';
import { EmptyView } from './empty-view.tsx';
import { InboxHost, type InboxHostProps } from './inbox-host.tsx';
import { isNarrowed } from './is-narrowed.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { NewsNotice, type NewsNoticeProps } from './news-notice.tsx';
import { OptionalHost, type OptionalHostProps } from './optional-host.tsx';
import { PageState } from './page-state.tsx';
import type {
  QueueContent,
  QueueCounts,
  QueueSettings,
  QueueState,
} from './queue-content.ts';
import { QueueFilters, type QueueFiltersProps } from './queue-filters.tsx';
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
import { SaidLine } from './said-line.tsx';
import { speakCoverage, speakCoverageLines } from './speak-coverage.ts';
import { useKeys } from './use-keys.ts';
import { useRanked } from './use-ranked.ts';
import { type ThreadActions, useRowActions } from './use-row-actions.ts';
import { ViewChoice } from './view-choice.tsx';
import { ViewLead } from './view-lead.tsx';
import { speakTitle } from './view-words.ts';

export interface QueuePanelProps extends CopyReportProps {
  readonly state: QueueState;
  /** What is asked for; the content may still be of the list before. */
  readonly wish: QueueWish;
  readonly settings: QueueSettings;
  readonly rules: RulePack;
  readonly ticker: Ticker;
  readonly news: NewsNoticeProps;
  readonly inboxHost: InboxHostProps;
  readonly optionalHost: OptionalHostProps;
  readonly threadActions: ThreadActions;
  readonly onWish: (change: Partial<QueueWish>) => void;
  readonly onOpenOptions: () => void;
  readonly onRetry: () => void;
}

/** The popup: who waits for an answer, soonest to close first, and whether the page is understood. */
export function QueuePanel(props: QueuePanelProps) {
  const { state, wish, inboxHost, onWish, onOpenOptions, onRetry } = props;
  const t = useTranslate();
  if (state.status === 'ready')
    return (
      <ReadyPanel {...props} content={state.content} counts={state.counts} />
    );
  const clear = () => onWish({ ...FIRST_WISH, view: wish.view });
  return (
    <>
      <QueueHeader
        title={speakTitle(wish.view, null, t)}
        coverage=""
        coverageLines={[]}
        onOpenOptions={onOpenOptions}
      />
      <InboxHost {...inboxHost} />
      <main>
        {state.status === 'loading' ? (
          <LoadingNotice />
        ) : (
          <FailedNotice
            onRetry={onRetry}
            onClear={isNarrowed(wish) ? clear : null}
          />
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
  const { content, counts, settings, rules, wish, onWish } = props;
  const { pageNames, singleKeys } = settings;
  const t = useTranslate();
  const { now, ranked, count, known } = useRanked(props);
  const { said, next, back, undo, rowActions } = useRowActions(
    props.threadActions,
  );
  const [isHelping, help] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { accounts } = content;
  const isBare = !accounts.length && !content.found.rows.length;
  useKeys(singleKeys && !isBare, {
    '/': () => {
      search.current?.focus();
      search.current?.select();
    },
    '?': () => help(true),
    u: () => void undo(),
  });
  const isEmpty = !ranked.items.length && !ranked.over.length;
  const seen = counts?.seen ?? null;
  const shown = { ...known, ...(count && { [content.wish.view]: count }) };
  const { view } = content.wish;
  const hasPages = new Set(accounts.map(({ page }) => page)).size > 1;
  const listed = useMemo(
    () => ({
      ranked,
      context: {
        ...{ view, now, rules, pageNames, hasPages, singleKeys },
        actions: rowActions,
      },
    }),
    [ranked, view, now, rules, pageNames, hasPages, singleKeys, rowActions],
  );
  return (
    <>
      <QueueHeader
        title={isBare ? 'Ventana' : speakTitle(content.wish.view, count, t)}
        coverage={seen ? speakCoverage(seen, content.coveredSince, now, t) : ''}
        coverageLines={speakCoverageLines(content.coverage, now, pageNames, t)}
        onOpenOptions={props.onOpenOptions}
        {...(!isBare && { onOpenKeys: () => help(true) })}
      />
      <InboxHost {...props.inboxHost} />
      {!isBare && (
        <Choices
          {...{ wish, shown, accounts, pageNames, onWish, list, search }}
        />
      )}
      <main aria-busy={content.wish !== wish}>
        {isBare ? (
          <BareQueue report={content.report} />
        ) : (
          <>
            {!isEmpty && <ViewLead {...{ content, settings, now }} />}
            <QueueList
              {...{ listed, list, back }}
              onEmpty={() => search.current?.focus()}
            />
            {content.found.isCut && content.isWhole && (
              <p className="more">{t('queueCut')}</p>
            )}
            {isEmpty && (
              <EmptyView
                {...{ content, settings, now, seen, onWish }}
                counts={known}
              />
            )}
          </>
        )}
      </main>
      <SaidLine {...{ said, next, singleKeys }} onUndo={() => void undo()} />
      <BelowList {...props} {...{ now, isBare }} />
      {isHelping && (
        <KeysDialog {...{ singleKeys }} onClose={() => help(false)} />
      )}
    </>
  );
}

/** Which list, and whom of it. */
function Choices(
  props: Omit<QueueFiltersProps, 'onEnterList'> & {
    readonly shown: ViewCounts;
    readonly list: RefObject<HTMLElement | null>;
  },
) {
  const { wish, shown, list, onWish } = props;
  return (
    <search className="choices">
      <ViewChoice
        view={wish.view}
        counts={shown}
        onChoose={(view) => onWish({ view })}
      />
      <QueueFilters
        {...props}
        onEnterList={(row) =>
          list.current
            ?.querySelector<HTMLElement>(
              row === 'first' ? 'a.row' : 'a.row[tabindex="0"]',
            )
            ?.focus()
        }
      />
    </search>
  );
}

/** What is to be told besides the list, and whether the page is understood. */
function BelowList(
  props: ReadyPanelProps & { readonly now: number; readonly isBare: boolean },
) {
  const { content, settings, now, isBare } = props;
  const { pageNames } = settings;
  return (
    <>
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
          !isBare && <StartLine />
        )}
      </footer>
    </>
  );
}

/** Nothing is stored: nothing was seen yet, or the page cannot be read; then the footer says so, and only that. */
function BareQueue({ report }: { readonly report: PageReport | null }) {
  if (!report) return <StartNotice />;
  // What is on such a page was read, and nothing of it could be kept: somebody may well be waiting.
  if (report.withoutId || report.page === UNTOLD_PAGE) return <UnkeptNotice />;
  return report.health.rows === 'ok' ? <NobodyNotice /> : null;
}
