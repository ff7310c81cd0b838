import { type KeyboardEvent, useId, useState } from 'react';
import type { FillValues } from '../../utils/core/fill-reply.ts';
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
  const { replies, verdict, repliesHref } = props;
  const t = useTranslate();
  const id = useId();
  const closedId = `${id}-closed`;
  const [search, setSearch] = useState('');
  const { reopeners, others } = rankReplies(replies, verdict, search);
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
        <input
          type="search"
          aria-label={t('panelSearch')}
          placeholder={t('panelSearch')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !search) return;
            // Only the search goes, not the panel.
            event.stopPropagation();
            setSearch('');
          }}
        />
      )}
      {verdict.phase === 'closed' && others.some(({ isFit }) => !isFit) && (
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

function Replies(
  props: ReplyListProps & {
    readonly closedId: string;
    readonly title?: MessageKey;
    readonly list: readonly RankedReply[];
  },
) {
  const { title, list, closedId, verdict, values, onInsert } = props;
  const t = useTranslate();
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
