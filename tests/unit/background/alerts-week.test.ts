import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AlertStage, DAY, MINUTE, PAGES } from './alert-stage.ts';
import { AlertTruth } from './alert-truth.ts';

vi.mock('../../../utils/settings/clock.ts', () => ({
  now: () => Date.now(),
  startClock: async () => {},
}));

const homeZone = process.env.TZ;
afterEach(() => {
  process.env.TZ = homeZone;
});

/** Weeks in which clocks are set back, or on, and one of each zone in which they are not. */
const WEEKS = [
  ['Europe/Madrid', '2026-10-22T06:30Z'],
  ['Europe/Madrid', '2027-03-25T11:00Z'],
  ['Europe/Madrid', '2026-11-23T09:00Z'],
  ['America/Santiago', '2027-04-01T10:00Z'],
  ['America/Santiago', '2026-09-03T15:00Z'],
  ['America/Santiago', '2026-12-01T12:00Z'],
] as const;

const THREADS = 4;
const lead = fc.oneof(
  fc.constantFrom(10, 30, 60, 120, 180),
  fc.integer({ min: 5, max: 1439 }),
);
const leads = fc.uniqueArray(lead, { minLength: 1, maxLength: 3 });
const quiet = fc.oneof(
  fc.constantFrom(
    null,
    { from: 22 * 60, to: 7 * 60 },
    { from: 0, to: 8 * 60 },
    { from: 14 * 60, to: 16 * 60 },
    { from: 90, to: 150 },
  ),
  fc
    .record({
      from: fc.integer({ min: 0, max: 1439 }),
      to: fc.integer({ min: 0, max: 1440 }),
    })
    .filter(({ from, to }) => from !== to && !(from === 0 && to === 1440)),
);

const minutes = (min: number, max: number) =>
  fc.integer({ min: min * MINUTE, max: max * MINUTE });
const thread = fc.integer({ min: 1, max: THREADS });
const happening = fc.record({
  /** After the one before. */
  afterMs: minutes(5, 300),
  event: fc.oneof(
    { weight: 6, arbitrary: fc.record({ writes: thread }) },
    { weight: 2, arbitrary: fc.record({ answers: thread }) },
    { weight: 1, arbitrary: fc.record({ hide: thread }) },
    { weight: 3, arbitrary: fc.record({ viewMs: minutes(2, 120) }) },
    { weight: 1, arbitrary: fc.record({ sleepMs: minutes(10, 14 * 60) }) },
    { weight: 1, arbitrary: fc.constant({ stop: 'worker' } as const) },
    { weight: 1, arbitrary: fc.constant({ stop: 'browser' } as const) },
  ),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

interface Week {
  readonly zone: string;
  readonly from: number;
  readonly happenings: readonly Happening[];
  /** Of one Page, and of the other. */
  readonly leads: readonly [readonly number[], readonly number[]];
  readonly quiet: { readonly from: number; readonly to: number } | null;
  /** How late alarms are. */
  readonly lateMs: readonly number[];
}

const week: fc.Arbitrary<Week> = fc
  .record({
    zone: fc.constantFrom(...WEEKS),
    happenings: fc.array(happening, { minLength: 40, maxLength: 80 }),
    leads: fc.tuple(leads, leads),
    quiet,
    lateMs: fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 5 }),
  })
  .map(({ zone: [zone, from], ...more }) => ({
    ...more,
    zone,
    from: Date.parse(from),
  }));

async function happen(
  { event }: Happening,
  stage: AlertStage,
  { truth, pass }: { truth: AlertTruth; pass: (ms: number) => Promise<void> },
): Promise<void> {
  const { now } = stage;
  if ('writes' in event) {
    truth.wrote(event.writes, now);
    await stage.writes(event.writes);
  } else if ('answers' in event) {
    truth.done(event.answers, now);
    await stage.answers(event.answers);
  } else if ('hide' in event) {
    truth.done(event.hide, now);
    await stage.hide(event.hide);
  } else if ('viewMs' in event) {
    await stage.view(true);
    await pass(event.viewMs);
    truth.viewed(now, stage.now);
    await stage.view(false);
  } else if ('sleepMs' in event) {
    stage.sleep();
    await pass(event.sleepMs);
    truth.slept(now, stage.now);
    await stage.wake();
  } else
    await (event.stop === 'worker' ? stage.start() : stage.restartBrowser());
}

async function live({ zone, from, happenings, leads, quiet, lateMs }: Week) {
  process.env.TZ = zone;
  const stage = new AlertStage(from);
  const [even, odd] = leads;
  const leadsOf = (n: number) => (n % 2 ? odd : even);
  const truth = new AlertTruth({ zone, quiet, leadsOf });
  let alarms = 0;
  const late = () => lateMs[alarms++ % lateMs.length] ?? 0;
  const pass = (ms: number) => stage.passTo(stage.now + ms, late);
  await stage.set({ leads: even, leadsOf: { [PAGES[1]]: odd }, quiet });
  await stage.start();
  for (const one of happenings) {
    if (stage.now > from + 7 * DAY) break;
    await pass(one.afterMs);
    await happen(one, stage, { truth, pass });
  }
  await pass(DAY);
  await stage.end();
  return { told: stage.told, rings: stage.rings, truth };
}

describe('over a week of two Pages, with sleep and restarts', () => {
  it('no alert is missed, none comes twice, none in quiet hours, none for who was answered', async () => {
    let all = 0;
    await fc.assert(
      fc.asyncProperty(week, async (one) => {
        const { told, rings, truth } = await live(one);
        all += told.length;
        expect(truth.wrong(told)).toEqual([]);
        expect(truth.missed(told)).toEqual([]);
        // Nobody polls: each ring is due, or the end of what was in its way.
        expect(rings).toBeLessThanOrEqual(6 * truth.waits + 80);
      }),
      { seed: 20261123, numRuns: 60 },
    );
    expect(all).toBeGreaterThan(500);
  }, 300_000);
});
