import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  SECOND_MS,
} from '../../../utils/core/time/duration.ts';
import type { TimeRange } from '../../../utils/core/time/range.ts';
import { CaseError, type Fields, show } from './case-fields.ts';

const UNITS = { d: DAY_MS, h: HOUR_MS, m: MINUTE_MS, s: SECOND_MS, ms: 1 };
const NAMES = ['d', 'h', 'm', 's', 'ms'] as const;
const DURATION =
  /^(-?)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/;

/** A duration as the cases write it (`7d1s`, `-10m`), in ms. */
export function readDuration(value: unknown): number {
  const parts = typeof value === 'string' ? DURATION.exec(value.trim()) : null;
  const [, sign, ...counts] = parts ?? [];
  if (!counts.some((count) => count !== undefined))
    throw new CaseError(
      `expected a duration such as 7d1s or -10m, got ${show(value)}`,
    );
  const sum = NAMES.reduce(
    (ms, name, index) => ms + Number(counts[index] ?? 0) * UNITS[name],
    0,
  );
  return sign && sum ? -sum : sum;
}

/** The shortest way to write it: 143h stays hours, as in the cases. Null = no end. */
export function writeDuration(ms: number | null): string {
  if (ms === null) return 'no end';
  let rest = Math.abs(ms);
  let text = ms < 0 ? '-' : '';
  for (const name of NAMES.slice(1)) {
    const count = Math.floor(rest / UNITS[name]);
    if (count) text += `${count}${name}`;
    rest -= count * UNITS[name];
  }
  return text || '0s';
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/;

/** Epoch ms. Without a zone the answer would depend on the machine, so that is refused. */
export function readInstant(value: unknown): number {
  const ms =
    typeof value === 'string' && ISO.test(value)
      ? Date.parse(value)
      : Number.NaN;
  if (Number.isNaN(ms))
    throw new CaseError(
      `expected an ISO 8601 instant with its zone, such as 2026-11-10T12:00:00Z, got ${show(value)}`,
    );
  return ms;
}

/** `ago` or `at`, each one time or a pair; the second of an `ago` pair is the earlier one, or null. */
export function readRange({ ago, at }: Fields, now: number): TimeRange {
  if ((ago === undefined) === (at === undefined))
    throw new CaseError('it needs either ago or at');
  const value = ago ?? at;
  const read = (time: unknown) =>
    ago === undefined ? readInstant(time) : now - readDuration(time);
  if (!Array.isArray(value)) {
    const moment = read(value);
    return { earliest: moment, latest: moment };
  }
  if (value.length !== 2)
    throw new CaseError(`${show(value)} is not a pair of times`);
  const [later, earlier] = ago === undefined ? value.toReversed() : value;
  const latest = read(later);
  if (earlier === null) return { earliest: null, latest };
  const earliest = read(earlier);
  return {
    earliest: Math.min(earliest, latest),
    latest: Math.max(earliest, latest),
  };
}
