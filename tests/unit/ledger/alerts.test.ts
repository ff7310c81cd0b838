import { describe, expect, it } from 'vitest';
import type { AlertRow } from '../../../utils/core/alerts/alert-row.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import { keepTold, loadTold } from '../../../utils/ledger/alerts.ts';
import { eraseEverything } from '../../../utils/ledger/backup.ts';
import { loadOpen } from '../../../utils/ledger/closing.ts';
import { setHidden } from '../../../utils/ledger/hidden.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import {
  HOUR,
  keyOf,
  NOW,
  observed,
  sighting,
  useLedger,
} from './stored-threads.ts';

const ledger = useLedger();
const loadAlerts = async () => ({
  waiting: await loadOpen(ledger(), {
    now: NOW,
    settings: DEFAULTS,
    rules: builtInRules,
  }),
  told: await loadTold(ledger()),
});
const rowOf = (thread: number, more: Partial<AlertRow> = {}): AlertRow => ({
  thread: keyOf(thread),
  openedBy: NOW - 23 * HOUR,
  endsAt: NOW + HOUR,
  lead: 60,
  at: NOW,
  ...more,
});

describe('what there may be to tell', () => {
  it('is of threads that wait, opened within the longest window', async () => {
    await saveSightings(ledger(), [
      sighting(1, 'opened', observed('customer', 23.9)),
      sighting(2, 'over', observed('customer', 24.1)),
      sighting(3, 'answered', observed('customer', 5), observed('page', 4)),
      sighting(4, 'hidden', observed('customer', 3)),
      sighting(5, 'just now', observed('customer', 0)),
    ]);
    await setHidden(ledger(), keyOf(4), true);
    const { waiting, told } = await loadAlerts();
    expect(waiting.map(({ name }) => name)).toEqual(['opened', 'just now']);
    expect(told).toEqual([]);
  });

  it('reads no other row, however many are stored', async () => {
    await saveSightings(ledger(), [
      ...Array.from({ length: 300 }, (_, i) =>
        sighting(100 + i, 'over', observed('customer', 25 + i)),
      ),
      ...Array.from({ length: 300 }, (_, i) =>
        sighting(500 + i, 'answered', observed('page', i / 20)),
      ),
      sighting(1, 'opened', observed('customer', 20)),
    ]);
    let read = 0;
    ledger().threads.hook('reading', (row) => {
      read += 1;
      return row;
    });
    expect((await loadAlerts()).waiting).toHaveLength(1);
    expect(read).toBe(1);
  });
});

describe('what was told', () => {
  it('is kept, one row for each thread, until it is done with', async () => {
    await keepTold(ledger(), [rowOf(1), rowOf(2)], []);
    await keepTold(ledger(), [rowOf(2, { lead: 30 })], [keyOf(1)]);
    const { told } = await loadAlerts();
    expect(told).toEqual([rowOf(2, { lead: 30 })]);
  });

  it('is passed over where it cannot be read, and goes with everything', async () => {
    await ledger().alerts.bulkPut([
      { ...rowOf(1), at: 'yesterday' } as never,
      { thread: 'nobody' } as never,
      rowOf(3),
    ]);
    const { told } = await loadAlerts();
    expect(told).toEqual([rowOf(3)]);
    await eraseEverything(ledger());
    expect(await ledger().alerts.count()).toBe(0);
  });
});
