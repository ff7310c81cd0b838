import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueueState } from '../../../components/queue/queue-content.ts';
import {
  type QueueWatch,
  usePopup,
  watchLedger,
} from '../../../entrypoints/popup/popup-store.ts';
import { FIRST_WISH } from '../../../utils/core/queue-view.ts';
import { saveCoverage } from '../../../utils/ledger/coverage.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import { PAGE, report, sighting } from '../components/sightings.ts';

const OTHER = '999888777666';

vi.mock('../../../utils/settings/clock.ts', async () => {
  const { NOW } = await import('../components/sightings.ts');
  return { now: () => NOW };
});

let ledger: Ledger;
let watch: QueueWatch | undefined;
let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  ledger = new Ledger(`popup-${Math.random()}`);
  usePopup.setState({ queue: { status: 'loading' }, wish: FIRST_WISH });
});
afterEach(() => {
  end.abort();
  return ledger.delete();
});

type Ready = Extract<QueueState, { status: 'ready' }>;

const shown = () => usePopup.getState().queue as Ready;
const names = () => shown().content.found.rows.map(({ name }) => name);

const whole = () =>
  vi.waitFor(() => {
    expect(shown().content?.isWhole).toBe(true);
    expect(shown().counts).not.toBeNull();
  });

async function start(wish = FIRST_WISH) {
  watch = watchLedger(ledger, wish, end.signal);
  await whole();
}

describe('what the popup shows', () => {
  it('is the first screen, then all, then how many each list has', async () => {
    const hours = Array.from({ length: 30 }, (_, i) => i / 2 + 1);
    await saveSightings(
      ledger,
      hours.map((h) => sighting(`${h} h`, h)),
    );
    const sizes = new Set<number>();
    const off = usePopup.subscribe(({ queue }) => {
      if (queue.status === 'ready') sizes.add(queue.content.found.rows.length);
    });
    await start();
    off();
    expect([...sizes]).toEqual([12, 30]);
    const { seen, found } = shown().counts!;
    expect(seen).toBe(30);
    expect(found.offer?.rows).toHaveLength(30);
  });

  it('follows the ledger, with Pages, channels, coverage and report', async () => {
    await saveSightings(ledger, [
      sighting('a', 1, { channel: 'instagram' }),
      sighting('b', 2, { key: `${OTHER}/messenger/55555` }),
    ]);
    const covered = { page: PAGE, folder: 'all', backTo: 5, at: 6 } as const;
    await saveCoverage(ledger, covered);
    await ledger.meta.put({ id: 'report', report: report({ torn: 1 }) });
    await start();
    expect(shown().content).toMatchObject({
      accounts: [
        { page: PAGE, channel: 'instagram' },
        { page: OTHER, channel: 'messenger' },
      ],
      coverage: [covered],
      coveredSince: 5,
      report: { torn: 1 },
    });
    await saveSightings(ledger, [sighting('c', 3)]);
    await vi.waitFor(() => expect(names()).toContain('c'));
  });
});

describe('another list', () => {
  it('takes the place of the one before without anything between', async () => {
    await saveSightings(ledger, [
      sighting('waits', 1),
      sighting('waits longer', 30),
      sighting('answered', 2, { by: 'page' }),
    ]);
    await start();
    const states: string[] = [];
    const off = usePopup.subscribe(({ queue }) => {
      states.push(
        queue.status === 'ready'
          ? queue.content.found.rows.length.toString()
          : queue.status,
      );
    });
    watch?.show({ ...FIRST_WISH, view: 'all' });
    await vi.waitFor(() => expect(shown().content.wish.view).toBe('all'));
    await whole();
    off();
    expect(new Set(states)).toEqual(new Set(['3']));
  });

  it('that is asked for while the whole list is awaited leaves none of it behind', async () => {
    await saveSightings(
      ledger,
      Array.from({ length: 30 }, (_, i) => sighting(`${i}`, i / 2 + 1)),
    );
    let reads = 0;
    const toArray = ledger.meta.toArray.bind(ledger.meta);
    vi.spyOn(ledger.meta, 'toArray').mockImplementation(() => {
      reads += 1;
      // The whole list has been asked for, and has not told.
      if (reads === 2) setTimeout(() => watch?.show(FIRST_WISH));
      return toArray();
    });
    watch = watchLedger(ledger, FIRST_WISH, end.signal);
    await vi.waitFor(() => expect(reads).toBe(4));
    await whole();
    const sizes = new Set<number>();
    const off = usePopup.subscribe(({ queue }) => {
      if (queue.status === 'ready') sizes.add(queue.content.found.rows.length);
    });
    await saveSightings(ledger, [sighting('new', 3)]);
    await vi.waitFor(() => expect(names()).toContain('new'));
    await new Promise((done) => setTimeout(done, 100));
    off();
    expect([...sizes]).toEqual([30, 31]);
  });

  it('that is asked for last is the one that is shown, and one Page is counted alone', async () => {
    await saveSightings(ledger, [
      sighting('here', 1),
      sighting('there', 2, { key: `${OTHER}/messenger/55555` }),
    ]);
    await start();
    watch?.show({ ...FIRST_WISH, search: 'nobody' });
    watch?.show({ ...FIRST_WISH, page: PAGE });
    await vi.waitFor(() => expect(names()).toEqual(['here']));
    await vi.waitFor(() =>
      expect(shown().counts?.found.waiting?.rows).toHaveLength(1),
    );
  });
});

it('says that the ledger cannot be read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(ledger.meta, 'toArray').mockRejectedValue(new Error('broken'));
  watchLedger(ledger, FIRST_WISH, end.signal);
  await vi.waitFor(() =>
    expect(usePopup.getState().queue.status).toBe('failed'),
  );
});
