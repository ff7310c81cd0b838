import { afterEach, beforeEach } from 'vitest';
import type { SentHow } from '../../../utils/core/journal-entry.ts';
import type { ReviewReason } from '../../../utils/core/review/draft-review.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import type { Sighting } from '../../../utils/core/window/observation.ts';
import { parseSighting } from '../../../utils/core/window/parse-observation.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';

export const NOW = Date.parse('2026-11-22T12:00:00Z');
export const HOUR = 3_600_000;
export const keyOf = (thread: number) =>
  `100200300401234/messenger/${1_000_000 + thread}` as ThreadKey;

/** What a page shows of one observation, as JSON from a message or a file. */
export const observed = (
  by: 'customer' | 'page',
  hoursAgo: number,
  more: object = {},
) => ({
  by,
  kind: 'message',
  earliest: NOW - hoursAgo * HOUR,
  latest: NOW - hoursAgo * HOUR,
  isLast: true,
  source: 'page-model',
  layout: 'a',
  reader: 1,
  observedAt: NOW - hoursAgo * HOUR + 1,
  ...more,
});

export function sighting(
  thread: number,
  name: string,
  ...observations: unknown[]
): Sighting {
  return parseSighting({ key: keyOf(thread), name, observations })!;
}

export const journalEntry = (id: string, more: object = {}) => ({
  id,
  at: NOW,
  thread: keyOf(1),
  name: 'Sinta',
  phase: 'limited' as const,
  kind: 'HUMAN_AGENT',
  ruleSet: 'messenger-2026',
  how: 'asked' as SentHow,
  isOverride: false,
  reasons: [] as readonly ReviewReason[],
  text: null as string | null,
  textHash: 'ab12',
  ...more,
});

let count = 0;

/** A ledger of its own for each test. */
export function useLedger(): () => Ledger {
  let ledger: Ledger;
  beforeEach(() => {
    count += 1;
    ledger = new Ledger(`ledger-test-${count}`);
  });
  afterEach(() => ledger.delete());
  return () => ledger;
}

/** Every row of every table. */
export async function everything(ledger: Ledger) {
  const tables = ledger.tables.map(
    async (table) => [table.name, await table.toArray()] as const,
  );
  return Object.fromEntries(await Promise.all(tables));
}
