import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCoverage } from '../../../utils/ledger/coverage.ts';
import { countQueue, loadQueue } from '../../../utils/ledger/queue.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import { NOW, PAGE, report, sighting } from './sightings.ts';

let ledger: Ledger;
beforeEach(() => {
  ledger = new Ledger(`queue-${Math.random()}`);
});
afterEach(() => ledger.delete());

const names = (rows: readonly { readonly name: string }[]) =>
  rows.map((row) => row.name);

describe('loadQueue', () => {
  it('takes those who wait, of each span those that close soonest', async () => {
    await saveSightings(ledger, [
      ...[1, 5, 23].map((h) => sighting(`${h} h`, h)),
      ...[30, 100, 160].map((h) => sighting(`${h} h`, h)),
      ...[200, 300, 400].map((h) => sighting(`${h} h`, h)),
      sighting('answered', 2, { by: 'page' }),
    ]);
    const queue = await loadQueue(ledger, NOW, { current: 2, over: 2 });
    expect(names(queue.current)).toEqual(['23 h', '5 h', '160 h', '100 h']);
    expect(names(queue.over)).toEqual(['200 h', '300 h']);
    expect(await countQueue(ledger, NOW)).toEqual({ seen: 10, current: 6 });
  });

  it('lists each thread once at the borders of the spans', async () => {
    await saveSightings(
      ledger,
      [0, 24, 168].map((h) => sighting(`${h} h`, h)),
    );
    const queue = await loadQueue(ledger, NOW);
    const all = names([...queue.current, ...queue.over]);
    expect(all.sort()).toEqual(['0 h', '168 h', '24 h']);
  });

  it('counts a row that cannot be read, and lists the others', async () => {
    await saveSightings(ledger, [sighting('fine', 1)]);
    const [row] = await ledger.threads.toArray();
    await ledger.threads.put({ ...row!, key: 'damaged' as never });
    const queue = await loadQueue(ledger, NOW);
    expect(names(queue.current)).toEqual(['fine']);
    expect(queue.unreadable).toBe(1);
  });

  it('tells the coverage of each list and the last report, or that there are none', async () => {
    const empty = await loadQueue(ledger, NOW);
    expect(empty).toMatchObject({
      coverage: [],
      coveredSince: null,
      report: null,
    });
    const whole = { page: PAGE, folder: 'all', backTo: 5, at: NOW } as const;
    const channel = { ...whole, folder: 'instagram', backTo: 7 } as const;
    await saveCoverage(ledger, whole);
    await saveCoverage(ledger, channel);
    const stored = report({ torn: 3 }, { transcript: 'degraded' });
    await ledger.meta.put({ id: 'report', report: stored });
    const queue = await loadQueue(ledger, NOW);
    expect(new Set(queue.coverage)).toEqual(new Set([whole, channel]));
    expect(queue.coveredSince).toBe(5);
    expect(queue.report).toEqual(stored);
  });
});
