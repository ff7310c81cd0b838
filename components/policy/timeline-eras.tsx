import { memo } from 'react';
import type { BookRuleSet } from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakBrief } from './speak-rules.ts';
import type { Bar, TimelineRows } from './timeline-rows.ts';

/** The share of the picture's width that a letter takes, beside the names and below them. */
const LETTER = 0.0095;
const NARROW_LETTER = 0.026;

/** A share of the picture's width, as SVG writes it. */
export const percent = (share: number): string =>
  `${(share * 100).toFixed(3)}%`;

/** What is written in the band of an era: its name, or where that has no room its number in the list below. */
function EraName(props: {
  readonly name: string;
  readonly index: number;
  readonly width: number;
}) {
  const { name, index, width } = props;
  const isWide = width > name.length * LETTER;
  const isNarrow = width > name.length * NARROW_LETTER;
  return (
    <>
      {isWide && (
        <text className={`era-name ${isNarrow ? '' : 'wide'}`} x={5} y={15}>
          {name}
        </text>
      )}
      {!isNarrow && (
        <text
          className={`era-name ${isWide ? 'narrow' : ''}`}
          x="50%"
          y={15}
          textAnchor="middle"
        >
          {index + 1}.
        </text>
      )}
    </>
  );
}

function Era(props: {
  readonly rules: BookRuleSet;
  readonly bar: Bar;
  readonly index: number;
  readonly openId: string;
}) {
  const { rules, bar, index, openId } = props;
  const t = useTranslate();
  const width = bar.end - bar.start;
  const box = { x: percent(bar.start), width: percent(width) };
  const kind = rules.plusOne
    ? 'plus'
    : rules.windowHours === null && !rules.privateReplyHours
      ? 'without'
      : '';
  return (
    <g className={`era ${kind} ${index % 2 ? 'odd' : ''}`}>
      <rect
        className="band"
        {...box}
        y={36}
        height={22}
        mask={bar.isToKnown ? undefined : `url(#${openId})`}
      />
      <svg aria-hidden="true" {...box} y={36} height={22}>
        <EraName name={speakBrief(rules, t)} {...{ index, width }} />
      </svg>
    </g>
  );
}

/** The windows of each time as bands. */
export const Eras = memo(function Eras(props: {
  readonly eras: TimelineRows['eras'];
  readonly openId: string;
}) {
  const { eras, openId } = props;
  return (
    <g className="eras">
      {eras.map(({ rules, bar }, index) => (
        <Era key={rules.id} {...{ rules, bar, index, openId }} />
      ))}
    </g>
  );
});
