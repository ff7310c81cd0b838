import { HOUR_MS } from '../time/duration.ts';
import type { Verdict } from './verdict.ts';

/** With less than this left, a question that invites an answer keeps a thread from closing. */
const LAST_MS = 3 * HOUR_MS;

/** The window is open, and will not be for long. */
export const isInLastHours = ({ phase, left }: Verdict): boolean =>
  phase === 'open' && left !== null && left <= LAST_MS;
