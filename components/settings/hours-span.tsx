import { useTranslate } from '../ui/language.tsx';
import { readSpans, type SpanDraft, type SpanFault } from './span-draft.ts';
import { SpanFields } from './span-fields.tsx';
import { speakEnd } from './speak-hours.ts';

/** One span of a day, with what its times do not show by themselves, and the way to take it away. */
export function HoursSpan(props: {
  readonly draft: SpanDraft;
  /** The day's name. */
  readonly day: string;
  /** Which of the day's it is, from one. */
  readonly n: number;
  readonly fault: SpanFault | null;
  readonly faultId: string;
  readonly onDraft: (draft: SpanDraft) => void;
  readonly onRemove: () => void;
}) {
  const { draft, day, n, onRemove, ...rest } = props;
  const t = useTranslate();
  const read = readSpans([draft]);
  const note = 'kind' in read || !read[0] ? '' : speakEnd(read[0], t);
  return (
    <SpanFields
      {...{ draft, ...rest }}
      fromLabel={t('hoursFrom', { day, n })}
      toLabel={t('hoursTo', { day, n })}
    >
      <button
        type="button"
        className="hours-remove"
        aria-label={t('hoursRemove', { day, n })}
        onClick={onRemove}
      >
        ✕
      </button>
      {note && <small>{note}</small>}
    </SpanFields>
  );
}
