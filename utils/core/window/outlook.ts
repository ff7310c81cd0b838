import type { MessageKind, Phase } from './verdict.ts';

/** Which end of every range is believed: `earliest` is what is certain, `latest` what may be. */
export type Bound = 'earliest' | 'latest';

/** What the rules give if the customer acted at one bound of the ranges. */
export interface Outlook {
  readonly phase: Phase;
  readonly allows: readonly MessageKind[];
  /** Epoch ms; null = no end. */
  readonly endsAt: number | null;
}

export const UNKNOWN: Outlook = { phase: 'unknown', allows: [], endsAt: null };
export const CLOSED: Outlook = { phase: 'closed', allows: [], endsAt: null };
export const UNRESTRICTED: Outlook = {
  phase: 'unrestricted',
  allows: ['STANDARD'],
  endsAt: null,
};

const BEST_FIRST: readonly Phase[] = [
  'unrestricted',
  'open',
  'plus-one',
  'limited',
  'closed',
  'unknown',
];

export const isBetter = (a: Phase, b: Phase): boolean =>
  BEST_FIRST.indexOf(a) < BEST_FIRST.indexOf(b);

/** What may be said: the certain outlook, unless nothing is certain but that it is over. */
export const settle = (certain: Outlook, possible: Outlook): Outlook =>
  certain.phase === 'unknown' && possible.phase === 'closed'
    ? possible
    : certain;
