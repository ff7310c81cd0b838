import { useState } from 'react';
import { findReplies } from '../../utils/core/find-replies.ts';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import { Section } from '../ui/section.tsx';
import { speakCount, speakNumber } from '../ui/speak-count.ts';
import {
  NEW,
  newDraft,
  type RepliesActions,
  type ReplyDrafts,
} from './reply-draft.ts';
import { ReplyForm } from './reply-form.tsx';
import { useFocusAfter } from './reply-item.tsx';
import { ReplyList } from './reply-list.tsx';
import { ReplySamples } from './reply-samples.tsx';

export interface RepliesProps {
  readonly replies: readonly SavedReply[];
  readonly drafts: ReplyDrafts;
  readonly actions: RepliesActions;
}

function Search(props: {
  readonly replies: readonly SavedReply[];
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
}) {
  const { replies, sought, onSeek } = props;
  const t = useTranslate();
  const found = findReplies(replies, sought, t.language).length;
  return (
    <search className="reply-search">
      <label className="field">
        <span>{t('replySearch')}</span>
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={({ target }) => onSeek(target.value)}
        />
      </label>
      <p className="hint" role="status">
        {sought.trim()
          ? speakCount('replyFound', found, t, {
              all: speakNumber(replies.length, t),
            })
          : speakCount('replyCount', replies.length, t)}
      </p>
    </search>
  );
}

/** The button that begins a new reply, and the form it opens. */
function NewReply(
  props: RepliesProps & {
    readonly onSaved: (reply: SavedReply) => void;
  },
) {
  const { replies, drafts, actions, onSaved } = props;
  const t = useTranslate();
  const { [NEW]: draft } = drafts;
  const add = useFocusAfter(draft !== undefined);
  if (draft)
    return (
      <div className="reply new">
        <h3>{t('replyNew')}</h3>
        <ReplyForm
          draft={draft}
          stored={replies.find(({ id }) => id === draft.id) ?? null}
          onDraft={(next) => actions.onDraft(NEW, next)}
          onSave={actions.onSave}
          onSaved={onSaved}
        />
      </div>
    );
  return (
    <button
      ref={add}
      type="button"
      className="button main reply-add"
      onClick={() => actions.onDraft(NEW, newDraft())}
    >
      {t('replyAdd')}
    </button>
  );
}

/** Says which reply was saved last, until the next one is begun. */
function useSaved(actions: RepliesActions) {
  const t = useTranslate();
  const [told, setTold] = useState<Told | null>(null);
  const onDraft: RepliesActions['onDraft'] = (key, draft) => {
    if (draft) setTold(null);
    actions.onDraft(key, draft);
  };
  const onSaved = (key: string, { title }: SavedReply) => {
    actions.onDraft(key, null);
    setTold({ mood: 'done', text: t('replySaved', { title }) });
  };
  return { told, onSaved, actions: { ...actions, onDraft } };
}

/** The saved replies: to look through, to add to and to change. */
export function RepliesSection(props: RepliesProps) {
  const { replies, drafts } = props;
  const t = useTranslate();
  const [sought, setSought] = useState('');
  const { told, onSaved, actions } = useSaved(props.actions);
  // Who takes one example may want another.
  const [wasEmpty] = useState(!replies.length);
  return (
    <Section title={t('replySection')} text={t('replyFitText')}>
      <NewReply
        {...{ replies, drafts, actions }}
        onSaved={(reply) => onSaved(NEW, reply)}
      />
      <Outcome told={told} />
      {replies.length > 0 ? (
        <Search {...{ replies, sought }} onSeek={setSought} />
      ) : (
        <p>{t('replyNone')}</p>
      )}
      <ReplyList
        {...{ replies, drafts, sought, actions }}
        onSaved={(reply) => onSaved(reply.id, reply)}
      />
      {(wasEmpty || !replies.length) && (
        <ReplySamples
          taken={new Set(replies.map(({ text }) => text))}
          onSave={actions.onSave}
        />
      )}
    </Section>
  );
}
