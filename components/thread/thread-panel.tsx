import { Fragment, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ApprovalSettings } from '../../utils/core/approvals.ts';
import { approvalsOf } from '../../utils/core/approvals.ts';
import { firstNameOf } from '../../utils/core/fill-reply.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import type { OwnWords } from '../../utils/core/review/own-words.ts';
import type { ReplyId, SavedReply } from '../../utils/core/saved-reply.ts';
import { parseThreadKey, type ThreadKey } from '../../utils/core/thread-key.ts';
import { foldFacts } from '../../utils/core/window/facts.ts';
import type { Observation } from '../../utils/core/window/observation.ts';
import { assessThread } from '../../utils/core/window/thread-verdict.ts';
import { windowHistory } from '../../utils/core/window/window-history.ts';
import { speakBadge } from '../../utils/i18n/speak-verdict.ts';
import { Badge } from '../ui/badge.tsx';
import { useTranslate } from '../ui/language.tsx';
import { type Ticker, useNow } from '../ui/ticker.ts';
import { useFirstFocus } from './first-focus.ts';
import { InsertOutcome } from './insert-outcome.tsx';
import { LabelRow } from './label-row.tsx';
import { NoteField } from './note-field.tsx';
import type { ClashChoice, NoteView } from './note-view.ts';
import { PanelHeader } from './panel-header.tsx';
import { ReplyList } from './reply-list.tsx';
import { WindowList } from './window-list.tsx';

/** What the moderator does in the panel. */
export interface PanelActions {
  readonly onWrite: (words: Partial<Pick<NoteView, 'text' | 'labels'>>) => void;
  readonly onSettle: (choice: ClashChoice) => void;
  readonly onAddLabel: (name: string) => void;
  readonly onInsert: (reply: ReplyId) => void;
  readonly onClose: () => void;
}

export interface ThreadPanelProps {
  /** null = none is open, or the page does not tell which. */
  readonly thread: {
    readonly thread: ThreadKey;
    readonly name: string;
    readonly observations: readonly Observation[];
  } | null;
  /** The thread has a composer. */
  readonly canType: boolean;
  /** How often it was opened; 0 = it was loaded again, and somebody may write elsewhere. */
  readonly opened: number;
  /** null = it is still to come. */
  readonly note: NoteView | null;
  readonly replies: readonly SavedReply[];
  readonly settings: ApprovalSettings & {
    readonly ownLabels: readonly string[];
    readonly ownWords: OwnWords;
    readonly pageNames: Readonly<Record<string, string>>;
  };
  readonly rules: RulePack;
  readonly connection: 'none' | 'there' | 'lost' | 'gone';
  readonly inserted: { readonly outcome: string; readonly n: number } | null;
  readonly repliesHref: string;
  /** Where a Page gets its name. */
  readonly pagesHref: string;
  readonly ticker: Ticker;
  readonly actions: PanelActions;
}

/** What is known of the thread at this moment. */
function useWindow({ thread, settings, rules, ticker }: ThreadPanelProps) {
  const now = useNow(ticker);
  const observations = thread?.observations;
  const facts = useMemo(() => foldFacts(observations ?? []), [observations]);
  const address = parseThreadKey(thread?.thread);
  const channel = address?.channel ?? null;
  const verdict = assessThread(facts, {
    channel,
    now,
    approvals: address
      ? approvalsOf(settings, address.page, channel)
      : settings.approvals,
    pack: rules,
  });
  ticker.wakeAt(verdict.endsAt ?? 0);
  const ruleSet =
    rules.ruleSets.find(({ id }) => id === verdict.ruleSet) ?? null;
  const windows = windowHistory(facts, ruleSet, now);
  return { now, verdict, windows, address };
}

/** Note, labels, replies and windows of the open thread. */
export function ThreadPanel(props: ThreadPanelProps) {
  const { thread, note, settings, connection, inserted, actions } = props;
  const t = useTranslate();
  const { now, verdict, windows, address } = useWindow(props);
  const [hasLabelsOpen, openLabels] = useState(false);
  const [isAskedFit, setAskedFit] = useState(true);
  useFirstFocus(props.opened, thread !== null && note !== null);
  useEscape(actions.onClose);
  const values = {
    name: firstNameOf(thread?.name ?? ''),
    page: address ? (settings.pageNames[address.page] ?? '') : '',
  };
  const insert = (reply: ReplyId, isFit: boolean) => {
    setAskedFit(isFit);
    actions.onInsert(reply);
  };
  return (
    <main className="panel">
      <PanelHeader
        name={thread?.name ?? ''}
        isThread={thread !== null}
        onClose={actions.onClose}
      >
        {thread && <Badge view={speakBadge(verdict, t)} />}
      </PanelHeader>
      <p className="trouble" role="alert">
        {connection === 'lost' && t('panelLost')}
        {connection === 'gone' && t('panelGone')}
      </p>
      {!thread && <p className="hint alone">{t('panelNoThread')}</p>}
      {thread && note && (
        <Fragment key={thread.thread}>
          <NoteField {...{ note, connection, actions }} />
          <LabelRow
            labels={note.labels}
            ownLabels={settings.ownLabels}
            isOpen={hasLabelsOpen}
            onOpen={openLabels}
            onChange={(labels) => actions.onWrite({ labels })}
            onAdd={actions.onAddLabel}
          />
        </Fragment>
      )}
      {thread && (
        <ReplyList
          key={`replies/${thread.thread}`}
          {...{ ...props, verdict, values }}
          own={settings.ownWords}
          inserted={inserted?.outcome === 'inserted' ? inserted.n : null}
          onInsert={insert}
        />
      )}
      {thread && <WindowList {...{ windows, now }} />}
      <InsertOutcome {...{ inserted }} isFit={isAskedFit} />
    </main>
  );
}

/** Escape closes the panel, wherever the focus has gone; what a field makes of it comes first. */
function useEscape(onClose: () => void): void {
  const onKey = useEffectEvent(({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !isComposing) onClose();
  });
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event), {
      signal: end.signal,
    });
    return () => end.abort();
  }, []);
}
