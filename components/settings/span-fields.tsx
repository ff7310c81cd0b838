import type { ReactNode } from 'react';
import type { SpanDraft, SpanFault } from './span-draft.ts';

/** Two native time fields; what else there is to say of them comes behind. */
export function SpanFields(props: {
  readonly draft: SpanDraft;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** What is to be said to be wrong with them, or with those beside them. */
  readonly fault: SpanFault | null;
  /** Id of the sentence that says it. */
  readonly faultId: string;
  readonly onDraft: (draft: SpanDraft) => void;
  readonly children?: ReactNode;
}) {
  const { draft, fromLabel, toLabel, fault, faultId, onDraft, children } =
    props;
  const isWrong = (end: keyof SpanDraft) =>
    fault !== null && (fault.kind !== 'missing' || !draft[end]);
  const field = (end: keyof SpanDraft, label: string) => (
    <input
      type="time"
      aria-label={label}
      aria-invalid={isWrong(end) || undefined}
      aria-describedby={isWrong(end) ? faultId : undefined}
      value={draft[end]}
      onChange={({ target }) => onDraft({ ...draft, [end]: target.value })}
    />
  );
  return (
    <div className="span-fields">
      {field('from', fromLabel)}
      <span aria-hidden="true">–</span>
      {field('to', toLabel)}
      {children}
    </div>
  );
}
