import { useCallback, useRef, useState } from 'react';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import { Section } from '../ui/section.tsx';
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
import { ReplySearch } from './reply-search.tsx';
import { UnnamedPages } from './unnamed-pages.tsx';
import { useRemoving } from './use-removing.ts';

export interface RepliesProps {
  readonly replies: readonly SavedReply[];
  readonly drafts: ReplyDrafts;
  /** Pages that were given no name. */
  readonly unnamed: readonly PageId[];
  readonly actions: RepliesActions;
}

/** The button that begins a new reply, and the form it opens. */
function NewReply(
  props: RepliesProps & {
    readonly onSaved: (reply: SavedReply) => void;
  },
) {
  const { replies, drafts, unnamed, actions, onSaved } = props;
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
          unnamed={unnamed}
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
  const { replies, drafts, unnamed } = props;
  const t = useTranslate();
  const [sought, setSought] = useState('');
  const { told, onSaved, actions } = useSaved(props.actions);
  const removing = useRemoving(actions);
  const search = useRef<HTMLInputElement>(null);
  const onNoneLeft = useCallback(() => search.current?.focus(), []);
  // Who takes one example may want another.
  const [wasEmpty] = useState(!replies.length);
  return (
    <Section title={t('replySection')} text={t('replyFitText')}>
      <NewReply
        {...{ replies, drafts, unnamed, actions }}
        onSaved={(reply) => onSaved(NEW, reply)}
      />
      <Outcome told={told} />
      {replies.length > 0 ? (
        <ReplySearch {...{ replies, sought, search }} onSeek={setSought} />
      ) : (
        !removing.removed.size && <p>{t('replyNone')}</p>
      )}
      <UnnamedPages
        // A form says so itself.
        texts={Object.keys(drafts).length ? [] : replies.map((r) => r.text)}
        {...{ unnamed }}
        hasLink
      />
      <ReplyList
        {...{ replies, drafts, unnamed, sought, actions, removing }}
        onSaved={(reply) => onSaved(reply.id, reply)}
      />
      {(wasEmpty || !replies.length) && (
        <ReplySamples
          taken={
            new Set(
              [...replies, ...removing.removed.values()].map((r) => r.text),
            )
          }
          onSave={actions.onSave}
          onNoneLeft={onNoneLeft}
        />
      )}
    </Section>
  );
}
