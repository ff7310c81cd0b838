import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { FillValues } from '../../utils/core/fill-reply.ts';
import { findReplies } from '../../utils/core/find-replies.ts';
import { isSurelyClosed } from '../../utils/core/fit-reply.ts';
import type { OwnWords } from '../../utils/core/review/own-words.ts';
import type { ReplyId, SavedReply } from '../../utils/core/saved-reply.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { type RankedReply, rankReplies } from './rank-replies.ts';
import { ReplyButton } from './reply-button.tsx';

/** From this many on there is a field to search in. */
const SEARCH_FROM = 5;

interface ReplyListProps {
  readonly replies: readonly SavedReply[];
  readonly verdict: Verdict;
  readonly own: OwnWords;
  readonly values: FillValues;
  readonly repliesHref: string;
  readonly onInsert: (reply: ReplyId) => void;
}

/** Up and down go through the replies, from the search on. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops =
    event.currentTarget.querySelectorAll<HTMLElement>('input, .reply');
  const list = [...stops];
  const next = list[list.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The saved replies, those first that keep the thread open when it is about to close. */
export function ReplyList(props: ReplyListProps) {
  const { replies, verdict, own, repliesHref } = props;
  const t = useTranslate();
  const id = useId();
  const closedId = `${id}-closed`;
  const [search, setSearch] = useState('');
  // The panel is drawn anew with each key in the note.
  const found = useMemo(
    () => findReplies(replies, search, t.language),
    [replies, search, t.language],
  );
  const { reopeners, others } = rankReplies(found, verdict, own);
  const isNone = !reopeners.length && !others.length;
  return (
    <section aria-labelledby={id} onKeyDown={moveFocus}>
      <div className="title">
        <h2 id={id}>{t('panelReplies')}</h2>
        <a href={repliesHref} target="_blank" rel="noopener">
          {t(replies.length ? 'panelEditReplies' : 'panelFirstReply')}
        </a>
      </div>
      {replies.length >= SEARCH_FROM && (
        <Search {...{ search }} onSearch={setSearch} />
      )}
      {isSurelyClosed(verdict) && others.length > 0 && (
        <p className="hint" id={closedId}>
          {t('panelWhyClosed')}
        </p>
      )}
      <Replies
        {...{ ...props, closedId }}
        title="panelReopeners"
        list={reopeners}
      />
      <Replies {...{ ...props, closedId }} list={others} />
      {isNone && (
        <p className="hint">
          {t(replies.length ? 'panelFoundNothing' : 'panelNoReplies')}
        </p>
      )}
    </section>
  );
}

function Search(props: {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}) {
  const { search, onSearch } = props;
  const t = useTranslate();
  return (
    <input
      type="search"
      aria-label={t('panelSearch')}
      placeholder={t('panelSearch')}
      value={search}
      onChange={(event) => onSearch(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !search) return;
        // Only the search goes, not the panel.
        event.stopPropagation();
        onSearch('');
      }}
    />
  );
}

function Replies(
  props: ReplyListProps & {
    readonly closedId: string;
    readonly title?: MessageKey;
    readonly list: readonly RankedReply[];
  },
) {
  const { title, list, closedId, values, onInsert } = props;
  const t = useTranslate();
  const { maybe } = props.verdict;
  // A reply is not said to come too late where that is not certain.
  const verdict = maybe ? { ...props.verdict, phase: maybe } : props.verdict;
  if (!list.length) return null;
  return (
    <>
      {title && <h3>{t(title)}</h3>}
      <ul className="replies">
        {list.map((ranked) => (
          <ReplyButton
            key={ranked.reply.id}
            {...{ ranked, verdict, closedId, values, onInsert }}
          />
        ))}
      </ul>
    </>
  );
}
