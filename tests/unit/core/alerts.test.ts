import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../utils/core/alerts/alert-moment.ts';
import {
  type AlertRow,
  parseAlertRow,
} from '../../../utils/core/alerts/alert-row.ts';
import {
  longestWindow,
  nextRules,
} from '../../../utils/core/alerts/coming-rules.ts';
import { planAlerts } from '../../../utils/core/alerts/plan-alerts.ts';
import type { OpenThread } from '../../../utils/core/open-thread.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import type { PageId, ThreadKey } from '../../../utils/core/thread-key.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-23T12:00Z');
const PAGE = '100200300401234' as PageId;

const threadOf = (id: number, leftMs: number): OpenThread => {
  const at = NOW + leftMs - 24 * HOUR;
  return {
    thread: `${PAGE}/messenger/${1_000_000 + id}` as ThreadKey,
    page: PAGE,
    name: `P${id}`,
    opener: { earliest: at, latest: at },
    endsAt: NOW + leftMs,
  };
};
const rowFor = (
  { thread, opener, endsAt }: OpenThread,
  more: Partial<AlertRow> = {},
): AlertRow => ({
  thread,
  openedBy: opener.latest,
  endsAt,
  lead: 60,
  at: endsAt - HOUR,
  ...more,
});
const moment = {
  now: NOW,
  settings: { leads: [60], leadsOf: {} },
  quiet: [],
  leftAt: 0,
};

describe('the plan', () => {
  it('tells what is due, the first to close first, and looks again at the next', () => {
    const [soon, sooner, later] = [
      threadOf(1, 50 * MINUTE),
      threadOf(2, 20 * MINUTE),
      threadOf(3, 3 * HOUR),
    ] as const;
    expect(planAlerts([later, soon, sooner], [], moment)).toEqual({
      due: [sooner, soon],
      told: [rowFor(sooner, { at: NOW }), rowFor(soon, { at: NOW })],
      over: [],
      next: NOW + 2 * HOUR,
      isHeld: false,
    });
  });

  it('tells along what is due within five minutes, and not for that alone', () => {
    const [due, soon, later] = [
      threadOf(1, 60 * MINUTE),
      threadOf(2, 64 * MINUTE),
      threadOf(3, 66 * MINUTE),
    ] as const;
    const plan = planAlerts([due, soon, later], [], moment);
    expect(plan.due).toEqual([due, soon]);
    expect(plan.next).toBe(NOW + 6 * MINUTE);
    const then = { ...moment, now: NOW + 4 * MINUTE };
    expect(planAlerts([soon], plan.told, then).due).toEqual([]);
    expect(planAlerts([soon], [], moment)).toMatchObject({
      due: [],
      next: NOW + 4 * MINUTE,
    });
  });

  it('of all times before the end that have passed tells once', () => {
    const one = threadOf(1, 20 * MINUTE);
    const settings = { leads: [180, 60, 30, 10], leadsOf: {} };
    const plan = planAlerts([one], [], { ...moment, settings });
    expect(plan.told).toEqual([rowFor(one, { lead: 30, at: NOW })]);
    expect(plan.next).toBe(NOW + 10 * MINUTE);
    const later = { ...moment, settings, now: NOW + MINUTE };
    expect(planAlerts([one], plan.told, later).due).toEqual([]);
  });

  it('tells nothing of a window that is over', () => {
    expect(planAlerts([threadOf(1, 0)], [], moment)).toMatchObject({
      due: [],
      next: null,
    });
  });

  it('knows what was told by the action that opened the window', () => {
    const one = threadOf(1, 30 * MINUTE);
    const dueWith = (row: AlertRow) =>
      planAlerts([one], [row], moment).due.length;
    expect(dueWith(rowFor(one))).toBe(0);
    const before = { openedBy: one.opener.earliest - 1, at: NOW - 9 * HOUR };
    expect(dueWith(rowFor(one, before))).toBe(1);
    // The reading of that time left open when it was.
    const read = { openedBy: NOW - HOUR, endsAt: one.endsAt - 23 * HOUR };
    expect(dueWith(rowFor(one, { ...read, at: NOW - 23.5 * HOUR }))).toBe(1);
  });

  it('forgets what was told a day after the end', () => {
    const rows = [
      rowFor(threadOf(1, -24 * HOUR)),
      rowFor(threadOf(2, -23 * HOUR)),
    ];
    const { over } = planAlerts([], rows, moment);
    expect(over).toEqual([rows[0]?.thread]);
  });

  it('does not wait a minute where the window, or quiet hours, would not', () => {
    const left = { ...moment, leftAt: NOW - 1000 };
    const long = threadOf(1, 30 * MINUTE);
    expect(planAlerts([long], [], left)).toMatchObject({
      due: [],
      isHeld: true,
      next: NOW + 59_000,
    });
    const short = threadOf(2, 30_000);
    expect(planAlerts([short], [], left).due).toEqual([short]);
    const quiet = [{ from: NOW + 30_000, to: NOW + 9 * HOUR }];
    expect(planAlerts([long], [], { ...left, quiet }).due).toEqual([long]);
  });
});

describe('the moment of an alert', () => {
  const night = { from: NOW, to: NOW + 9 * HOUR };
  const before = NOW - 10 * MINUTE;

  it.each([
    ['before all quiet hours stays', -HOUR, 8, -HOUR],
    ['in them becomes their end', 2 * HOUR, 10, 9 * HOUR],
    [
      'in them comes before them where that is too late',
      2 * HOUR,
      9,
      -10 * MINUTE,
    ],
    [
      'shortly before them stays where their end is early enough',
      -MINUTE,
      10,
      -MINUTE,
    ],
    ['shortly before them is put off a late alarm', -MINUTE, 9, -10 * MINUTE],
    ['at their end is as good as after them', 9 * HOUR, 20, 9 * HOUR],
  ])('%s', (_, at, endsInHours, is) => {
    const moment = momentOf(NOW + at, NOW + endsInHours * HOUR, [night]);
    expect(moment - NOW).toBe(is);
  });

  it('lies between quiet hours that nearly touch', () => {
    const earlier = { from: NOW - 9 * HOUR, to: before + MINUTE };
    expect(momentOf(NOW + HOUR, NOW + 2 * HOUR, [earlier, night])).toBe(
      earlier.to,
    );
  });

  it('never comes where all day is quiet', () => {
    const always = { from: -Infinity, to: Infinity };
    const plan = planAlerts([threadOf(1, 30 * MINUTE)], [], {
      ...moment,
      quiet: [always],
    });
    expect(plan).toMatchObject({ due: [], next: null, isHeld: false });
  });
});

describe('the rules', () => {
  it('of today leave a day at most, and may change on a day that is known', () => {
    expect(longestWindow(builtInRules, NOW)).toBe(24 * HOUR);
    const [first] = builtInRules.ruleSets;
    if (!first) throw new Error('There are no rules.');
    const pack = {
      ...builtInRules,
      ruleSets: [
        { ...first, from: null, to: '2026-12-01', windowHours: 24 },
        { ...first, from: '2026-12-01', to: null, windowHours: 48 },
      ],
    };
    expect(nextRules(pack, NOW)).toBe(Date.parse('2026-12-01T00:00Z'));
    expect(nextRules(pack, Date.parse('2026-12-01T00:00Z'))).toBeNull();
    expect(longestWindow(pack, NOW)).toBe(24 * HOUR);
    expect(longestWindow(pack, NOW + 30 * 24 * HOUR)).toBe(48 * HOUR);
  });
});

describe('a row of what was told', () => {
  it('is read as it was kept; what is no row is none', () => {
    const row = rowFor(threadOf(1, HOUR));
    expect(parseAlertRow({ ...row, more: 1 })).toEqual(row);
    for (const field of Object.keys(row))
      expect(parseAlertRow({ ...row, [field]: undefined })).toBeNull();
    expect(parseAlertRow(null)).toBeNull();
  });
});
