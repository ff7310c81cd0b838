import { type CSSProperties, memo, useId } from 'react';
import { useTranslate } from '../ui/language.tsx';
import { Eras, percent } from './timeline-eras.tsx';
import type { Bar, TimelineRow, TimelineRows } from './timeline-rows.ts';

const HATCH = 14;

/** Where a row is; how high rows are is the style's business. */
const rowStyle = (row: number) => ({ '--row': row }) as CSSProperties;

/** The edge of a bar whose day is not exact; the style moves it half its width back. */
const Hatch = (props: { readonly at: number; readonly id: string }) => (
  <>
    <rect className="hatch-ground" x={percent(props.at)} width={HATCH} />
    <rect
      className="hatch"
      x={percent(props.at)}
      width={HATCH}
      fill={`url(#${props.id})`}
    />
  </>
);

function BarShape(props: {
  readonly bar: Bar;
  readonly className: string;
  readonly hatchId: string;
  readonly openId: string;
}) {
  const { bar, className, hatchId, openId } = props;
  const { start, end, isFromKnown, isToKnown } = bar;
  return (
    <g className={`${className} ${bar.standing}`}>
      <rect
        className="bar"
        x={percent(start)}
        width={percent(Math.max(0.002, end - start))}
        rx={3}
        mask={isToKnown ? undefined : `url(#${openId})`}
      />
      {bar.testEnd !== null && (
        <rect
          className="bar test"
          x={percent(start)}
          width={percent(bar.testEnd - start)}
        />
      )}
      {isFromKnown && bar.fromExactness !== 'day' && (
        <Hatch at={start} id={hatchId} />
      )}
      {isToKnown && bar.toExactness !== 'day' && (
        <Hatch at={end} id={hatchId} />
      )}
    </g>
  );
}

/** Fades what has no known end from today on: it holds, but nobody knows until when. */
const OpenEnd = (props: { readonly id: string; readonly since: number }) => (
  <>
    <linearGradient
      id={`${props.id}-fade`}
      gradientUnits="userSpaceOnUse"
      x1={percent(props.since)}
      x2="100%"
    >
      <stop stopColor="white" />
      <stop offset="1" stopColor="white" stopOpacity="0.1" />
    </linearGradient>
    <mask
      id={props.id}
      maskUnits="userSpaceOnUse"
      x="0"
      y="0"
      width="100%"
      height="100%"
    >
      <rect width="100%" height="100%" fill={`url(#${props.id}-fade)`} />
    </mask>
  </>
);

const Frame = memo(function Frame(props: {
  readonly rows: TimelineRows;
  readonly today: string;
}) {
  const { rows, today } = props;
  const t = useTranslate();
  const { scale, ahead } = rows;
  const now = percent(scale.at(today));
  return (
    <>
      {scale.years.map((year) => {
        const x = percent(scale.at(`${year}-01-01`));
        return (
          <g key={year}>
            <line className="year" x1={x} x2={x} y1={22} y2="100%" />
            <text
              className={`year-name ${year % 2 ? 'wide' : ''}`}
              x={x}
              dx={3}
              y={14}
            >
              {year}
            </text>
          </g>
        );
      })}
      {ahead.map((day) => {
        const x = percent(scale.at(day));
        return (
          <line key={day} className="ahead" x1={x} x2={x} y1={22} y2="100%" />
        );
      })}
      <line className="today" x1={now} x2={now} y1={36} y2="100%" />
      <text className="today-name" x={now} y={31} textAnchor="middle">
        {t('policyToday')}
      </text>
    </>
  );
});

const Row = memo(function Row(props: {
  readonly shown: TimelineRow;
  readonly row: number;
  readonly className: string;
  readonly isLit: boolean;
  readonly hatchId: string;
  readonly openId: string;
  readonly onLight: (id: string | null) => void;
}) {
  const { shown, row, className, isLit, hatchId, openId, onLight } = props;
  return (
    <g
      className="row"
      style={rowStyle(row)}
      data-lit={isLit || undefined}
      onPointerEnter={() => onLight(shown.item.id)}
    >
      <rect className="row-ground" width="100%" />
      <BarShape bar={shown.bar} {...{ className, hatchId, openId }} />
    </g>
  );
});

/** The picture itself: eras as bands, tags and routes as bars. Its words are in the table beside it. */
export function TimelinePicture(props: {
  readonly rows: TimelineRows;
  readonly today: string;
  readonly title: string;
  readonly description: string;
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
}) {
  const { rows, today, title, description, lit, onLight } = props;
  const id = useId();
  const openId = `${id}-open`;
  const all: readonly TimelineRow[] = [...rows.tags, ...rows.routes];
  return (
    <svg
      className="timeline-picture"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      style={{ '--rows': all.length } as CSSProperties}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        <pattern
          id={`${id}-hatch`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-line" width="2" height="4" />
        </pattern>
        <OpenEnd id={openId} since={rows.scale.at(today)} />
      </defs>
      <Frame {...{ rows, today }} />
      {/* Over the lines, so that none cuts a name. */}
      <Eras eras={rows.eras} openId={openId} />
      {all.map((shown, row) => (
        <Row
          key={shown.item.id}
          {...{ shown, row, onLight }}
          className={row < rows.tags.length ? 'tag' : 'route'}
          isLit={lit === shown.item.id}
          hatchId={`${id}-hatch`}
          openId={openId}
        />
      ))}
    </svg>
  );
}
