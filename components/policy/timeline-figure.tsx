import { memo, useState } from 'react';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakShortDay } from '../ui/speak-rule-day.ts';
import { type BookItem, isTag, itemHref, nameOf } from './item-link.tsx';
import { speakOnlyIn } from './only-in.tsx';
import { speakStretch } from './speak-day.ts';
import { speakList } from './speak-rules.ts';
import { TimelinePicture } from './timeline-picture.tsx';
import type { TimelineRows } from './timeline-rows.ts';

const speakWhen = (book: RuleBook, item: BookItem, t: Translate) =>
  [speakStretch(book, item, t), speakOnlyIn(item, t)]
    .filter(Boolean)
    .join(' · ');

/** The line that says the dates of the bar under the pointer or with the focus. */
function ReadOut(props: {
  readonly book: RuleBook;
  readonly item: BookItem | undefined;
}) {
  const { book, item } = props;
  const t = useTranslate();
  return (
    <p className="read-out">
      {item ? (
        <>
          <strong>{nameOf(item, t)}</strong> {speakWhen(book, item, t)}
        </>
      ) : (
        <>
          <span className="for-pointer">{t('policyPointAtBar')}</span>
          <span className="for-touch">{t('policyTapBar')}</span>
        </>
      )}
    </p>
  );
}

/** The pointer passes over many: only those that change are drawn anew. */
const Label = memo(function Label(props: {
  readonly book: RuleBook;
  readonly item: BookItem;
  readonly isLit: boolean;
  readonly onLight: (id: string | null) => void;
}) {
  const { book, item, isLit, onLight } = props;
  const t = useTranslate();
  return (
    <li data-lit={isLit || undefined}>
      <a
        className={isTag(item) ? 'constant' : undefined}
        href={itemHref(item)}
        title={speakWhen(book, item, t)}
        onFocus={() => onLight(item.id)}
        onPointerEnter={() => onLight(item.id)}
      >
        {nameOf(item, t)}
      </a>
    </li>
  );
});

const Legend = memo(function Legend(props: {
  readonly ahead: readonly string[];
}) {
  const { ahead } = props;
  const t = useTranslate();
  return (
    <ul className="legend">
      <li className="now">{t('policyLegendNow')}</li>
      <li className="past">{t('policyLegendPast')}</li>
      <li className="test">{t('policyLegendTest')}</li>
      <li className="inexact">{t('policyLegendInexact')}</li>
      <li className="open">{t('policyLegendOpen')}</li>
      <li className="line">{t('policyToday')}</li>
      {ahead.length > 0 && (
        <li className="line-ahead">
          {t('policyLegendAhead', {
            days: speakList(
              ahead.map((day) => speakShortDay(day, t)),
              t,
            ),
          })}
        </li>
      )}
    </ul>
  );
});

/** The picture with the names of its rows, what its signs mean, and the dates of the row in question. */
export function TimelineFigure(props: {
  readonly book: RuleBook;
  readonly rows: TimelineRows;
  readonly today: string;
  readonly title: string;
  readonly description: string;
}) {
  const { book, rows, today, title, description } = props;
  const [lit, setLit] = useState<string | null>(null);
  const items = [...rows.tags, ...rows.routes].map(({ item }) => item);
  return (
    <figure className="timeline">
      <figcaption className="unseen">{title}</figcaption>
      <div className="timeline-sheet" onPointerLeave={() => setLit(null)}>
        <ul className="timeline-labels">
          {items.map((item) => (
            <Label
              key={item.id}
              {...{ book, item }}
              isLit={lit === item.id}
              onLight={setLit}
            />
          ))}
        </ul>
        <TimelinePicture
          {...{ rows, today, title, description, lit }}
          onLight={setLit}
        />
      </div>
      <ReadOut book={book} item={items.find(({ id }) => id === lit)} />
      <Legend ahead={rows.ahead} />
    </figure>
  );
}
