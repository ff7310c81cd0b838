import { type KeyboardEvent, useState } from 'react';
import { isChanged, type ReplyDraft } from './reply-draft.ts';

/** Ctrl+Enter saves; Esc leaves, and a second one is needed where something would be lost. */
export function useReplyKeys(props: {
  readonly draft: ReplyDraft;
  readonly onDraft: (draft: null) => void;
}) {
  const { draft, onDraft } = props;
  const [asked, setAsked] = useState<ReplyDraft | null>(null);
  const isAsked = asked === draft;
  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    const { key, target, currentTarget, nativeEvent } = event;
    if (nativeEvent.isComposing || event.repeat) return;
    const isField = (target as Element).matches('input, textarea');
    if (key === 'Enter' && (event.ctrlKey || event.metaKey) && isField) {
      event.preventDefault();
      currentTarget.requestSubmit();
    }
    if (key !== 'Escape') return;
    if (isAsked || !isChanged(draft)) onDraft(null);
    else setAsked(draft);
  }
  return { isAsked, onKeyDown };
}
