import { useMemo, useState } from 'react';
import { isInForce } from '../../utils/core/policy/in-force.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { CHANNELS, type Channel } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { type BookItem, isTag, itemHref } from './item-link.tsx';
import { RuleSection } from './rule-section.tsx';
import { speakShortDay, speakStretch } from './speak-day.ts';
import { CHANNEL_TITLE, say, speakBrief, speakList } from './speak-rules.ts';
import { TimelinePicture } from './timeline-picture.tsx';
import { readTimeline, type TimelineRows } from './timeline-rows.ts';
import { TimelineTable } from './timeline-table.tsx';

const nameOf = (item: BookItem, language: 'es' | 'en') =>
  isTag(item) ? item.name : item.title[language];

function ChannelPicks(props: {
  readonly channel: Channel;
  readonly onChoose: (channel: Channel) => void;
}) {
  const t = useTranslate();
  return (
    <fieldset className="picks">
      <legend className="unseen">{t('policyColChannel')}</legend>
      {CHANNELS.map((channel) => (
        <button
          key={channel}
          type="button"
          aria-pressed={channel === props.channel}
          onClick={() => props.onChoose(channel)}
        >
          {t(CHANNEL_TITLE[channel])}
        </button>
      ))}
    </fieldset>
  );
}

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
          <strong>{nameOf(item, t.language)}</strong>{' '}
          {speakStretch(book, item, t)}
        </>
      ) : (
        t('policyPointAtBar')
      )}
    </p>
  );
}

function Labels(props: {
  readonly book: RuleBook;
  readonly items: readonly BookItem[];
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
}) {
  const t = useTranslate();
  return (
    <ul className="timeline-labels">
      {props.items.map((item) => (
        <li key={item.id} data-lit={props.lit === item.id || undefined}>
          <a
            className={isTag(item) ? 'constant' : undefined}
            href={itemHref(item)}
            title={speakStretch(props.book, item, t)}
            onFocus={() => props.onLight(item.id)}
            onPointerEnter={() => props.onLight(item.id)}
          >
            {nameOf(item, t.language)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Eras(props: { readonly book: RuleBook; readonly rows: TimelineRows }) {
  const t = useTranslate();
  return (
    <ol className="eras-list">
      {props.rows.eras.map(({ rules }) => (
        <li key={rules.id}>
          <strong>{speakBrief(rules, t)}</strong> {say(rules.title, t)}
          <small>{speakStretch(props.book, rules, t)}</small>
        </li>
      ))}
    </ol>
  );
}

function useDescription(
  { eras, tags, routes }: TimelineRows,
  today: string,
): string {
  const t = useTranslate();
  const current = [...tags, ...routes]
    .filter(({ item }) => isInForce(item, today))
    .map(({ item }) => nameOf(item, t.language));
  return [
    `${speakList(
      [
        speakCount('policyEras', eras.length, t),
        speakCount('policyCountTags', tags.length, t),
        speakCount('policyCountRoutes', routes.length, t),
      ],
      t,
    )}.`,
    current.length
      ? t('policyPictureNow', { items: speakList(current, t) })
      : t('policyPictureNowNone'),
    t('policyPictureTable'),
  ].join(' ');
}

function Legend({ ahead }: { readonly ahead: readonly string[] }) {
  const t = useTranslate();
  return (
    <ul className="legend">
      <li className="now">{t('policyLegendNow')}</li>
      <li className="past">{t('policyLegendPast')}</li>
      <li className="test">{t('policyLegendTest')}</li>
      <li className="inexact">{t('policyLegendInexact')}</li>
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
}

/** A channel's rules since 2016 as a picture, with the same as a table. */
export function Timeline(props: {
  readonly book: RuleBook;
  readonly today: string;
}) {
  const { book, today } = props;
  const t = useTranslate();
  const [channel, setChannel] = useState<Channel>('messenger');
  const [lit, setLit] = useState<string | null>(null);
  const rows = useMemo(
    () => readTimeline(book, channel, today),
    [book, channel, today],
  );
  const items = [...rows.tags, ...rows.routes].map(({ item }) => item);
  const description = useDescription(rows, today);
  const title = t('policyPictureTitle', { channel: t(CHANNEL_TITLE[channel]) });
  return (
    <RuleSection
      id="timeline"
      title={t('policyTimeline')}
      text={t('policyTimelineText')}
    >
      <ChannelPicks channel={channel} onChoose={setChannel} />
      <figure className="timeline">
        <figcaption className="unseen">{title}</figcaption>
        <div className="timeline-sheet" onPointerLeave={() => setLit(null)}>
          <Labels book={book} items={items} lit={lit} onLight={setLit} />
          <TimelinePicture
            {...{ rows, today, title, description, lit }}
            onLight={setLit}
          />
        </div>
        <ReadOut book={book} item={items.find(({ id }) => id === lit)} />
        <Legend ahead={rows.ahead} />
      </figure>
      <Eras book={book} rows={rows} />
      <TimelineTable book={book} rows={rows} today={today} />
    </RuleSection>
  );
}
