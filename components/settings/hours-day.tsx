import { useId, useRef } from 'react';
import type { DaySpan } from '../../utils/core/time/opening-hours.ts';
import { useTranslate } from '../ui/language.tsx';
import { HoursSpan } from './hours-span.tsx';
import { draftOf, EMPTY_SPAN, spanAfter } from './span-draft.ts';
import { SpanFault } from './span-fault.tsx';
import { capitalize, speakDay, speakWeekday } from './speak-hours.ts';
import { useSpanDrafts } from './use-span-drafts.ts';
import { useSpanFocus } from './use-span-focus.ts';

const MOST_SPANS = 2;

function AddSpan(props: {
  readonly day: string;
  readonly isFirst: boolean;
  readonly onAdd: () => void;
}) {
  const { day, isFirst, onAdd } = props;
  const t = useTranslate();
  const what = t(isFirst ? 'hoursAdd' : 'hoursAddMore');
  return (
    <button
      type="button"
      className="hours-add"
      aria-label={t('hoursAddName', { what, day })}
      onClick={onAdd}
    >
      {what}
    </button>
  );
}

interface HoursDayProps {
  /** 0 = Monday. */
  readonly day: number;
  readonly spans: readonly DaySpan[];
  /** What a day that gets hours begins with. */
  readonly usual: DaySpan;
  readonly onSpans: (spans: readonly DaySpan[]) => void;
}

function useDay({ spans, usual, onSpans }: HoursDayProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const fields = useSpanDrafts(spans, onSpans);
  const { drafts, onDrafts } = fields;
  const awaitFocus = useSpanFocus(box, drafts.length);
  return {
    ...fields,
    box,
    add() {
      const last = spans.at(-1);
      awaitFocus();
      if (!drafts.length) onDrafts([draftOf(usual)]);
      else onDrafts([...drafts, last ? spanAfter(last) : EMPTY_SPAN]);
    },
    remove(place: number) {
      awaitFocus();
      onDrafts(drafts.filter((_, other) => other !== place));
    },
  };
}

/** One day of a Page: closed, or its spans; what is wrong with them is said below. */
export function HoursDay(props: HoursDayProps) {
  const { drafts, fault, onDrafts, onBlur, box, add, remove } = useDay(props);
  const t = useTranslate();
  const faultId = useId();
  const day = speakWeekday(props.day, 'long', t);
  const name = capitalize(day);
  return (
    <fieldset ref={box} className="hours-day" onBlur={onBlur}>
      <legend className="unseen">{name}</legend>
      <span className="hours-name" aria-hidden="true">
        {name}
      </span>
      <div className="hours-spans">
        {!drafts.length && <span className="hint">{t('hoursClosed')}</span>}
        {drafts.map((draft, place) => (
          <HoursSpan
            key={place}
            n={place + 1}
            onDraft={(changed) => onDrafts(drafts.with(place, changed))}
            onRemove={() => remove(place)}
            {...{ draft, day, fault, faultId }}
          />
        ))}
      </div>
      {drafts.length < MOST_SPANS && (
        <AddSpan isFirst={!drafts.length} onAdd={add} {...{ day }} />
      )}
      {fault && (
        <SpanFault
          id={faultId}
          where={name}
          kept={speakDay(props.spans, t)}
          {...{ fault }}
        />
      )}
    </fieldset>
  );
}
