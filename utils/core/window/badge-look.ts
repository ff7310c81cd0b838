import { DAY_MS, HOUR_MS } from '../time/duration.ts';
import type { Verdict } from './verdict.ts';

/** Which of the badge's colours and icons a verdict has. The text is the languages' business. */
export interface BadgeLook {
  readonly look: 'open' | 'soon' | 'plus' | 'limited' | 'closed' | 'unknown';
  readonly icon: 'ring' | 'plus' | 'person' | 'lock' | 'question';
  /** How full the ring is, 0–1. */
  readonly fill: number;
}

/** All that a badge shows, on every surface, spoken already. */
export interface BadgeView extends BadgeLook {
  readonly text: string;
  /** The badge in a whole sentence, for screen readers. */
  readonly name: string;
}

/** An open window with less than this left is shown as closing soon. */
export const SOON_MS = 2 * HOUR_MS;

/** An open window without an end, or the whole day. */
const fillOf = (left: number | null) =>
  left === null ? 1 : Math.min(1, left / DAY_MS);

/** The window is past for certain, though not by how much. A comment has none. */
export const isPast = ({ phase, maybe, opener }: Verdict): boolean =>
  phase === 'unknown' && maybe === 'limited' && opener?.kind !== 'comment';

export function lookOf(verdict: Verdict): BadgeLook {
  const { phase, left } = verdict;
  switch (phase) {
    case 'open': {
      const isSoon = left !== null && left < SOON_MS;
      return {
        look: isSoon ? 'soon' : 'open',
        icon: 'ring',
        fill: fillOf(left),
      };
    }
    case 'unrestricted':
      return { look: 'open', icon: 'ring', fill: 1 };
    case 'plus-one':
      return { look: 'plus', icon: 'plus', fill: 0 };
    case 'limited':
      return { look: 'limited', icon: 'person', fill: 0 };
    case 'closed':
      return { look: 'closed', icon: 'lock', fill: 0 };
    case 'unknown':
      return {
        look: 'unknown',
        icon: isPast(verdict) ? 'person' : 'question',
        fill: 0,
      };
  }
}

/** One SVG element of an icon in a 12 × 12 box, drawn in the text's colour. */
export type Shape = readonly [
  tag: 'circle' | 'path' | 'rect',
  attributes: Readonly<Record<string, string>>,
];

const RADIUS = 4.5;
const AROUND = 2 * Math.PI * RADIUS;
const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-linecap': 'round',
};
const CIRCLE = { ...LINE, cx: '6', cy: '6', r: String(RADIUS) };
const SOLID = { fill: 'currentColor' };

/** The shapes of a badge's icon. */
export function shapesOf({ icon, fill }: BadgeLook): readonly Shape[] {
  switch (icon) {
    case 'ring':
      return [
        ['circle', { ...CIRCLE, 'stroke-width': '1.5', opacity: '.3' }],
        [
          'circle',
          {
            ...CIRCLE,
            'stroke-width': '2',
            'stroke-dasharray': `${(AROUND * fill).toFixed(2)} ${AROUND.toFixed(2)}`,
            transform: 'rotate(-90 6 6)',
          },
        ],
      ];
    case 'person':
      return [
        ['circle', { ...SOLID, cx: '6', cy: '3.4', r: '2.3' }],
        ['path', { ...SOLID, d: 'M1.6 11a4.4 4.4 0 0 1 8.8 0z' }],
      ];
    case 'lock':
      return [
        [
          'rect',
          { ...SOLID, x: '2', y: '5', width: '8', height: '6', rx: '1.3' },
        ],
        [
          'path',
          {
            ...LINE,
            'stroke-width': '1.4',
            d: 'M3.8 5V3.6a2.2 2.2 0 0 1 4.4 0V5',
          },
        ],
      ];
    case 'question':
      return [
        [
          'path',
          {
            ...LINE,
            'stroke-width': '1.6',
            d: 'M4 4.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1',
          },
        ],
        ['path', { ...LINE, 'stroke-width': '1.6', d: 'M6 9.4v.1' }],
      ];
    case 'plus':
      return [
        ['path', { ...LINE, 'stroke-width': '1.8', d: 'M6 2.5v7M2.5 6h7' }],
      ];
  }
}
