import { useMemo, useState } from 'react';
import { isInForce } from '../../utils/core/policy/in-force.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { CHANNELS, type Channel } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { nameOf } from './item-link.tsx';
import { RuleSection } from './rule-section.tsx';
import { speakStretch } from './speak-day.ts';
import { CHANNEL_TITLE, say, speakBrief, speakList } from './speak-rules.ts';
import { TimelineFigure } from './timeline-figure.tsx';
import { readTimeline, type TimelineRows } from './timeline-rows.ts';
import { TimelineTable } from './timeline-table.tsx';

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
    .map(({ item }) => nameOf(item, t));
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

/** A channel's rules since 2016 as a picture, with the same as a table. */
export function Timeline(props: {
  readonly book: RuleBook;
  readonly today: string;
}) {
  const { book, today } = props;
  const t = useTranslate();
  const [channel, setChannel] = useState<Channel>('messenger');
  const rows = useMemo(
    () => readTimeline(book, channel, today),
    [book, channel, today],
  );
  const description = useDescription(rows, today);
  const title = t('policyPictureTitle', { channel: t(CHANNEL_TITLE[channel]) });
  return (
    <RuleSection
      id="timeline"
      title={t('policyTimeline')}
      text={t('policyTimelineText')}
    >
      <ChannelPicks channel={channel} onChoose={setChannel} />
      <TimelineFigure {...{ book, rows, today, title, description }} />
      <Eras book={book} rows={rows} />
      <TimelineTable book={book} rows={rows} today={today} />
    </RuleSection>
  );
}
