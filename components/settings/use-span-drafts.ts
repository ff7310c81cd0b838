import { type FocusEvent, useState } from 'react';
import type { DaySpan } from '../../utils/core/time/opening-hours.ts';
import {
  draftOf,
  readSpans,
  type SpanDraft,
  type SpanFault,
} from './span-draft.ts';

/**
 * Time fields over stored spans: what can be meant is told at once; what cannot stays in the fields, and is faulted
 * once they are left.
 */
export function useSpanDrafts(
  spans: readonly DaySpan[],
  onSpans: (spans: readonly DaySpan[]) => void,
) {
  // While they are being typed the fields are the truth, whatever comes back from the storage meanwhile.
  const [typed, setTyped] = useState<readonly SpanDraft[] | null>(null);
  const [isTold, setTold] = useState(false);
  const drafts = typed ?? spans.map(draftOf);
  const read = readSpans(drafts);
  const fault: SpanFault | null = 'kind' in read ? read : null;
  return {
    drafts,
    fault: isTold ? fault : null,
    onDrafts(next: readonly SpanDraft[]) {
      setTyped(next);
      const meant = readSpans(next);
      if ('kind' in meant) return;
      setTold(false);
      onSpans(meant);
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
      if (currentTarget.contains(relatedTarget)) return;
      if (fault) setTold(true);
      else setTyped(null);
    },
  };
}
