import { MINUTE_MS, SECOND_MS } from '../core/time/duration.ts';
import { intersect, type TimeRange } from '../core/time/range.ts';
import { identified, type Observation } from '../core/window/observation.ts';
import { rowBeside } from '../host/cross-check.ts';
import type { InboxReading } from '../host/inbox-reading.ts';
import type { RowReading, ThreadReading } from '../host/reading.ts';

/** So long the page may take to show what its server has told it. */
const SHOWN_WITHIN_MS = 10 * SECOND_MS;

/** Words that leave more open say too little: a day may have passed in a tab that was cut off. */
const WIDEST_MS = 5 * MINUTE_MS;

/** Readings come at least once a minute; after a longer pause the tab slept. */
const PAUSE_MS = 2.5 * MINUTE_MS;

/** After sleep, and once the network is back, what comes in at first is old. */
const SETTLE_MS = 2 * MINUTE_MS;

/** Rows are remembered for this many. */
const MOST = 1000;

interface Shown {
  readonly snippet: string;
  readonly latest: number;
}

/**
 * Times of what changes while the tab looks on: exact to seconds where the page itself says no more than "1m".
 * Only for rows that say so themselves, in a tab that was awake and online all the while.
 */
export class LiveTimes {
  #shown: ReadonlyMap<string, Shown> = new Map();
  #readAt = 0;
  #awakeSince = Number.POSITIVE_INFINITY;

  /** The network was away: what comes in now may be old. */
  interrupt(now: number): void {
    this.#awakeSince = now;
  }

  /** The reading with the times narrowed of what changed since the last one. */
  narrow(reading: InboxReading): InboxReading {
    const { at, rows, thread } = reading;
    const isPaused = at - this.#readAt > PAUSE_MS;
    if (isPaused) this.#awakeSince = at;
    this.#readAt = at;
    const before = this.#shown;
    const isLive = at - this.#awakeSince >= SETTLE_MS;
    const shown = new Map(before);
    const narrowed = rows.map((row) => {
      const { observation, snippet } = row;
      const id = identify(row, rows);
      if (!id || !observation) return row;
      shown.set(id, { snippet, latest: observation.latest });
      const isHere = row.key !== null || isFirst(row, rows);
      const live = isLive && isHere && liveRange(row, before.get(id), at);
      return live ? { ...row, observation: liveAs(observation, live) } : row;
    });
    // Two people of one name: what was seen of the one says nothing of the other.
    for (const { name } of rows)
      if (!isOnly(name, rows)) shown.delete(`name/${name}`);
    this.#shown = shown.size > MOST ? new Map() : shown;
    return {
      ...reading,
      rows: narrowed,
      thread: thread && narrowThread(thread, narrowed),
    };
  }
}

const isOnly = (name: string, rows: readonly RowReading[]) =>
  rows.filter((row) => row.name === name).length === 1;

/** Which thread a row is; without an id its name, where no other row bears it. */
function identify(
  { key, name }: RowReading,
  rows: readonly RowReading[],
): string | null {
  if (key) return key;
  return name && isOnly(name, rows) ? `name/${name}` : null;
}

/** A new action puts its row first: elsewhere it may be another person of the same name, scrolled into view. */
const isFirst = (row: RowReading, rows: readonly RowReading[]) =>
  row.index === null ? rows[0] === row : row.index === 0;

/** null = nothing changed, or the row's own words do not say that it was just now, and after what they said before. */
function liveRange(
  { observation, snippet }: RowReading,
  before: Shown | undefined,
  now: number,
): TimeRange | null {
  if (observation?.source !== 'row' || !before || before.snippet === snippet)
    return null;
  // Text that changes under the same time need not be a new action: somebody may be typing.
  const { earliest, latest } = observation;
  const isNews = earliest !== null && earliest > before.latest;
  return isNews && latest - earliest <= WIDEST_MS
    ? intersect(observation, { earliest: now - SHOWN_WITHIN_MS, latest: now })
    : null;
}

function liveAs(observation: Observation, range: TimeRange): Observation {
  return identified({ ...observation, ...range, source: 'live' });
}

/** The open thread's newest message has the time of its row, where that was seen to change. */
function narrowThread(
  thread: ThreadReading,
  rows: readonly RowReading[],
): ThreadReading {
  const { newest } = thread;
  const row = rowBeside(thread, rows);
  const range = row?.observation;
  if (!row || range?.source !== 'live') return thread;
  if (!newest?.text || !row.snippet.endsWith(newest.text)) return thread;
  const observations = thread.observations.map((o) => {
    const both = o.isLast && o.messageId ? intersect(o, range) : null;
    return both ? liveAs(o, both) : o;
  });
  return { ...thread, observations };
}
