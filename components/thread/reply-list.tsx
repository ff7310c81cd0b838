import { useEffect, useId, useMemo, useState } from 'react';
import type { FillValues } from '../../utils/core/fill-reply.ts';
import { findReplies } from '../../utils/core/find-replies.ts';
import type { ReplyId, SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';
import { moveFocus } from './move-focus.ts';
import { type ReplySituation, rankReplies } from './rank-replies.ts';
import { ReplyGroupList } from './reply-group.tsx';
import { ReplySearch } from './reply-search.tsx';

/** From this many on there is a field to search in. */
const SEARCH_FROM = 5;

interface ReplyListProps extends ReplySituation {
  readonly replies: readonly SavedReply[];
  readonly values: FillValues;
  /** The number of the insertion that was done last; null = it was not done. */
  readonly inserted: number | null;
  readonly repliesHref: string;
  readonly pagesHref: string;
  readonly onInsert: (reply: ReplyId, isFit: boolean) => void;
}

/** The saved replies, those first that keep the thread open when it is about to close. */
export function ReplyList(props: ReplyListProps) {
  const { replies, values, inserted, repliesHref, pagesHref, onInsert } = props;
  const t = useTranslate();
  const id = useId();
  const [search, setSearch] = useState('');
  // What was sought is found; the next one is sought anew.
  useEffect(() => {
    if (inserted !== null) setSearch('');
  }, [inserted]);
  // The panel is drawn anew with each key in the note.
  const found = useMemo(
    () => findReplies(replies, search, t.language),
    [replies, search, t.language],
  );
  const groups = rankReplies(found, props);
  const [first] = groups;
  const next = search.trim() ? first?.replies[0] : undefined;
  const press = (reply: SavedReply, isFit: boolean) =>
    onInsert(reply.id, isFit);
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) =>
        moveFocus(event, '[type="search"], .reply', {
          ArrowDown: 1,
          ArrowUp: -1,
        })
      }
    >
      <div className="title">
        <h2 id={id}>{t('panelReplies')}</h2>
        <a href={repliesHref} target="_blank" rel="noopener">
          {t(replies.length ? 'panelEditReplies' : 'panelFirstReply')}
        </a>
      </div>
      {replies.length >= SEARCH_FROM && (
        <ReplySearch
          {...{ search }}
          next={next?.title ?? null}
          onSearch={setSearch}
          onTake={() => first && next && press(next, first.isFit)}
        />
      )}
      {groups.map((group) => (
        <ReplyGroupList
          key={group.kind}
          {...{ group, values, pagesHref, next }}
          onPress={press}
        />
      ))}
      {!first && (
        <p className="hint">
          {t(replies.length ? 'panelFoundNothing' : 'panelNoReplies')}
        </p>
      )}
    </section>
  );
}
