import { hasWords } from '../core/name-words.ts';
import type { QueueWish } from '../core/queue-view.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import { isWithin, type Place, rangesOf, type Span } from './queue-spans.ts';
import type { Ledger, ThreadRow } from './schema.ts';

/** So many are read and sorted; of more the list's own order is followed. */
const FEW = 1000;
/** How much more is read at a time where what was read did not do. */
const GROWTH = 4;
/** Of a name that many have, one in so many rows of a list is expected to be. */
const SPARSE = 16;

type Range = ReturnType<typeof rangesOf>[number];
type Keys = ReadonlySet<ThreadKey>;
type Accepts = (row: ThreadRow) => boolean;

/** What is asked for of a stretch. */
export interface Asked {
  readonly wish: QueueWish;
  readonly places: readonly Place[];
  /** What the name's words begin with, the longest first. */
  readonly sought: readonly string[];
  readonly limit: number;
}

const keysOf = ({ threads }: Ledger, begin: string) =>
  threads.where('words').startsWith(begin);

/** Every thread with one of the sought words, if only few have it; null = each of them is common. */
async function findFew(
  ledger: Ledger,
  sought: readonly string[],
): Promise<ThreadKey[] | null> {
  for (const begin of sought) {
    const keys = await keysOf(ledger, begin)
      .limit(FEW + 1)
      .primaryKeys();
    if (keys.length <= FEW) return [...new Set(keys)];
  }
  return null;
}

/** The threads of which each sought word begins a word of the name. */
async function findAll(
  ledger: Ledger,
  sought: readonly string[],
): Promise<ReadonlySet<ThreadKey>> {
  const sets = await Promise.all(
    sought.map(async (one) => new Set(await keysOf(ledger, one).primaryKeys())),
  );
  return sets.reduce((a, b) => a.intersection(b));
}

const getRows = async ({ threads }: Ledger, keys: readonly ThreadKey[]) =>
  (await threads.bulkGet([...keys])).filter((row) => row !== undefined);

async function readFirst(range: Range, most: number, accepts: Accepts) {
  for (let take = most; ; take *= GROWTH) {
    const rows = await range().limit(take).toArray();
    const found = rows.filter(accepts);
    if (found.length >= most || rows.length < take) return found.slice(0, most);
  }
}

/** A name that many have is soon met on the way; one that is not is sought by keys alone, for rows cost more. */
async function readFound(
  ledger: Ledger,
  { range, findKeys }: { range: Range; findKeys: () => Promise<Keys> },
  most: number,
  accepts: Accepts,
): Promise<ThreadRow[]> {
  for (let take = most * SPARSE; ; take *= GROWTH) {
    const near = await range().limit(take).toArray();
    const met = near.filter(accepts);
    if (met.length >= most || near.length < take) return met.slice(0, most);
    if (met.length * GROWTH < most) break;
  }
  const found = await findKeys();
  for (let take = most * SPARSE * GROWTH; ; take *= GROWTH) {
    const walked = await range().limit(take).primaryKeys();
    const keys = walked.filter((key) => found.has(key));
    const rows: ThreadRow[] = [];
    for (let at = 0; at < keys.length && rows.length < most; at += most) {
      const next = await getRows(ledger, keys.slice(at, at + most));
      rows.push(...next.filter(accepts));
    }
    if (rows.length >= most || walked.length < take) return rows.slice(0, most);
  }
}

const inOrder = (rows: readonly ThreadRow[], { isNewestFirst }: Span) =>
  rows.toSorted((a, b) =>
    isNewestFirst ? b.openedAt - a.openedAt : a.openedAt - b.openedAt,
  );

/** Of each stretch the first, so many of each, and whether there are more. */
export async function readSpans(
  ledger: Ledger,
  spans: readonly Span[],
  { wish, places, sought, limit }: Asked,
): Promise<{ rows: ThreadRow[]; isCut: boolean }> {
  // What is hidden is looked for by its name, and in the list of all.
  const accepts: Accepts = ({ hidden, words }) =>
    (!hidden || wish.view === 'all') && hasWords(words ?? [], sought);
  const few = sought.length ? await findFew(ledger, sought) : null;
  const fewRows = few && (await getRows(ledger, few)).filter(accepts);
  let all: Promise<Keys> | undefined;
  const findKeys = () => {
    all ??= findAll(ledger, sought);
    return all;
  };
  const read = async (span: Span) => {
    if (fewRows) return fewRows.filter((row) => isWithin(row, span, wish));
    const parts = rangesOf(ledger, span, places).map((range) =>
      sought.length
        ? readFound(ledger, { range, findKeys }, limit + 1, accepts)
        : readFirst(range, limit + 1, accepts),
    );
    return (await Promise.all(parts)).flat();
  };
  const lists = await Promise.all(
    spans.map(async (span) => inOrder(await read(span), span)),
  );
  return {
    rows: lists.flatMap((list) => list.slice(0, limit)),
    isCut: lists.some(({ length }) => length > limit),
  };
}
