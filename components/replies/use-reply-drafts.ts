import { useCallback, useEffect, useState } from 'react';
import { isChanged, type ReplyDraft, type ReplyDrafts } from './reply-draft.ts';

/** Drafts that outlive the view: going to another and back loses none, and closing the page asks first. */
export function useReplyDrafts() {
  const [drafts, setDrafts] = useState<ReplyDrafts>({});
  const isAtRisk = Object.values(drafts).some(isChanged);
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
  const onDraft = useCallback((key: string, draft: ReplyDraft | null) => {
    setDrafts((before) => {
      const { [key]: _, ...others } = before;
      return draft ? { ...others, [key]: draft } : others;
    });
  }, []);
  return { drafts, onDraft };
}
