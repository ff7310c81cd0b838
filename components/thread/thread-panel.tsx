import { Fragment, useEffect, useMemo, useRef } from 'react';
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
import { InsertOutcome } from './insert-outcome.tsx';
import { LabelChips } from './label-chips.tsx';
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

/** Notes, labels, replies and windows of the open thread. */
export function ThreadPanel(props: ThreadPanelProps) {
  const { thread, note, settings, connection, inserted, actions } = props;
  const t = useTranslate();
  const { now, verdict, windows, address } = useWindow(props);
  useFirstFocus(props.opened, thread !== null && note !== null);
  const values = {
    name: firstNameOf(thread?.name ?? ''),
    page: address ? (settings.pageNames[address.page] ?? '') : '',
  };
  return (
    <main className="panel" onKeyDown={(e) => closeByKey(e, actions)}>
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
          <LabelChips
            labels={note.labels}
            ownLabels={settings.ownLabels}
            onChange={(labels) => actions.onWrite({ labels })}
            onAdd={actions.onAddLabel}
          />
        </Fragment>
      )}
      {thread && (
        <ReplyList
          {...{ ...props, verdict, values }}
          own={settings.ownWords}
          onInsert={actions.onInsert}
        />
      )}
      {thread && <WindowList {...{ windows, now }} />}
      <InsertOutcome inserted={inserted} />
    </main>
  );
}

function closeByKey(
  { key, nativeEvent }: React.KeyboardEvent,
  { onClose }: PanelActions,
): void {
  if (key === 'Escape' && !nativeEvent.isComposing) onClose();
}

/** Whoever has opened the panel can write at once. */
function useFirstFocus(opened: number, isReady: boolean): void {
  const focusedAt = useRef(0);
  useEffect(() => {
    if (!isReady || focusedAt.current === opened) return;
    focusedAt.current = opened;
    document.querySelector<HTMLElement>('textarea')?.focus();
  }, [opened, isReady]);
}
