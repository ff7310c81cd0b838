import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../utils/core/time/duration.ts';
import { assess } from '../../../utils/core/window/assess.ts';
import { history } from './true-history.ts';
import { todaysSlice, wholePack } from './whole-pack.ts';

describe('the slice that goes into the page', () => {
  it('gives the verdicts of the whole pack, today and later', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(history(false), days, (seen, later) => {
        const { channel } = seen.setting;
        const today = Date.parse(todaysSlice.asOf);
        const now = Math.max(seen.setting.now, today) + later * DAY_MS;
        const options = { channel, now, approvals: seen.approvals };
        const shift = now - seen.setting.now;
        const events = seen.readings.map((event) => ({
          ...event,
          earliest: event.earliest === null ? null : event.earliest + shift,
          latest: event.latest + shift,
        }));
        expect(assess(events, { ...options, pack: todaysSlice })).toEqual(
          assess(events, { ...options, pack: wholePack }),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it('is a small part of it', () => {
    const [slice, whole] = [todaysSlice, wholePack].map(
      (pack) => JSON.stringify(pack).length,
    );
    expect(slice).toBeLessThan((whole ?? 0) / 2);
  });
});
