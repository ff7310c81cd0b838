import { describe, expect, it } from 'vitest';
import {
  CAPABILITIES,
  type Health,
  type Healths,
} from '../../../utils/core/page-report.ts';
import { HealthWatch } from '../../../utils/features/reports.ts';

const all = (health: Health): Healths =>
  Object.fromEntries(
    CAPABILITIES.map((name) => [name, health]),
  ) as unknown as Healths;

/** What is settled after each look, a state at a moment (ms). */
function settledAfter(...looks: [Health, number][]): Health[] {
  const watch = new HealthWatch();
  return looks.map(([health, at]) => {
    watch.take(all(health), at);
    return watch.settled.rows;
  });
}

describe('what is said of a page', () => {
  it('before anything was seen is nothing', () => {
    expect(new HealthWatch().settled).toEqual(all('none'));
  });

  it.each(['ok', 'none'] as const)('is "%s" at once', (health) => {
    const watch = new HealthWatch();
    expect(watch.take(all(health), 0)).toBe(false);
    expect(watch.settled).toEqual(all(health));
  });

  it.each([
    ['degraded', 2000],
    ['missing', 5000],
  ] as const)('is "%s" once it has held for %i ms', (health, ms) => {
    const looks: [Health, number][] = [
      ['ok', 0],
      [health, 100],
      [health, 100 + ms - 1],
      [health, 100 + ms],
      ['ok', 100 + ms + 1],
    ];
    expect(settledAfter(...looks)).toEqual(['ok', 'ok', 'ok', health, 'ok']);
  });

  it('begins to count anew where it was well in between', () => {
    const looks: [Health, number][] = [
      ['missing', 0],
      ['missing', 4000],
      ['ok', 4500],
      ['missing', 4600],
      ['missing', 9500],
      ['missing', 9600],
    ];
    expect(settledAfter(...looks)).toEqual([
      'none',
      'none',
      'ok',
      'ok',
      'ok',
      'missing',
    ]);
  });

  it('begins to count anew where it is another trouble', () => {
    const looks: [Health, number][] = [
      ['ok', 0],
      ['degraded', 1],
      ['missing', 1900],
      ['degraded', 4000],
      ['degraded', 5999],
      ['degraded', 6000],
    ];
    expect(settledAfter(...looks)).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
      'ok',
      'degraded',
    ]);
  });

  it('begins to count anew after nobody was looking, and keeps what was said', () => {
    const watch = new HealthWatch();
    watch.take(all('ok'), 0);
    watch.take(all('missing'), 1000);
    watch.restart();
    watch.take(all('missing'), 60_000);
    expect(watch.settled).toEqual(all('ok'));
    watch.take(all('missing'), 65_000);
    expect(watch.settled).toEqual(all('missing'));
  });

  it('is said of each part by itself', () => {
    const watch = new HealthWatch();
    const mixed = {
      ...all('ok'),
      rows: 'degraded',
      composer: 'missing',
    } as const;
    expect(watch.take(mixed, 0)).toBe(true);
    expect(watch.settled).toEqual({
      ...all('ok'),
      rows: 'none',
      composer: 'none',
    });
    expect(watch.take(mixed, 2000)).toBe(true);
    expect(watch.settled).toEqual({ ...mixed, composer: 'none' });
    expect(watch.take(mixed, 5000)).toBe(false);
    expect(watch.settled).toEqual(mixed);
  });
});
