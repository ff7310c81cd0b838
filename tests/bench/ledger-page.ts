// Runs in a page of the extension, with its real database.

import type { ThreadKey } from '../../utils/core/thread-key.ts';
import { DAY_MS, MINUTE_MS } from '../../utils/core/time/duration.ts';
import {
  identified,
  type Observation,
  type Sighting,
} from '../../utils/core/window/observation.ts';
import { Ledger } from '../../utils/ledger/schema.ts';
import { saveSightings } from '../../utils/ledger/threads.ts';
import { int, pick, type Random, random } from '../fake-inbox/world/random.ts';

const PAGES = ['100200300401234', '100200300405678', '100200300409012'];
const CHANNELS = ['messenger', 'messenger', 'instagram', 'whatsapp'] as const;
const FIRST = ['Ana', 'María', 'José', 'Lucía', 'Budi', 'Sinta', 'Łukasz'];
const LAST = ['García', 'Núñez', 'Pérez', 'Wijaya', 'Özdemir', 'Nguyễn'];
/** These are stored whatever else is: both lists show the same. */
const RECENT = 100;
const RECENT_DAYS = 9;
const KEPT_DAYS = 90;
const BATCH = 1000;

function observe(at: number, by: Observation['by'], isLast: boolean) {
  return identified({
    by,
    kind: 'message',
    earliest: at,
    latest: at,
    messageId: `mid.${at}`,
    isLast,
    source: 'page-model',
    layout: 'a',
    reader: 1,
    observedAt: at + MINUTE_MS,
  });
}

/** A short exchange, of which two in three wait for an answer. */
function someThread(r: Random, index: number, lastAt: number): Sighting {
  const key = `${pick(r, PAGES)}/${pick(r, CHANNELS)}/${10_000_000 + index}`;
  const isWaiting = r() < 2 / 3;
  const sides = isWaiting
    ? (['customer', 'page', 'customer'] as const)
    : (['customer', 'customer', 'page'] as const);
  return {
    key: key as ThreadKey,
    name: `${pick(r, FIRST)} ${pick(r, LAST)} ${int(r, 1, 9999)}`,
    observations: sides.map((by, at) =>
      observe(lastAt - (2 - at) * 7 * MINUTE_MS, by, at === 2),
    ),
  };
}

function someThreads(count: number, now: number): Sighting[] {
  const r = random(7);
  return Array.from({ length: count }, (_, index) => {
    const isRecent = index < RECENT;
    const part = isRecent
      ? index / RECENT
      : (index - RECENT) / Math.max(1, count - RECENT);
    // The recent ones take their turn a little before the others of their day.
    const days = part * (isRecent ? RECENT_DAYS : KEPT_DAYS);
    return someThread(r, index, Math.round(now - days * DAY_MS) - 1);
  });
}

/** Stores so many threads. */
export async function fillLedger(count: number, now: number): Promise<void> {
  const ledger = new Ledger();
  const threads = someThreads(count, now);
  for (let at = 0; at < count; at += BATCH)
    await saveSightings(ledger, threads.slice(at, at + BATCH));
  ledger.close();
}

/** Medians of keeping what was seen of so many threads, and of only reading and writing the same rows; in turns, ms. */
export async function timeIngest(
  count: number,
  rounds: number,
): Promise<{ ours: number; bare: number }> {
  const ledger = new Ledger('bench-ingest');
  const { threads } = ledger;
  const sightings = someThreads(count, Date.now());
  const rows = await saveSightings(ledger, sightings);
  const keys = rows.map(({ key }) => key);
  const bare = () =>
    ledger.transaction('rw', threads, async () => {
      await threads.bulkGet(keys);
      await threads.bulkPut(rows);
    });
  const time = async (work: () => Promise<unknown>) => {
    await threads.clear();
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const ours: number[] = [];
  const bares: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await time(() => saveSightings(ledger, sightings)));
    bares.push(await time(bare));
  }
  await ledger.delete();
  return { ours: medianOf(ours), bare: medianOf(bares) };
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
