import { describe, expect, it } from 'vitest';
import { closingWithin } from '../../../utils/core/closing.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
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

const ledgerOf = useLedger();
const load = async ({ withinHours = 3, rules = builtInRules } = {}) => {
  const moment = { now: NOW, settings: DEFAULTS, rules };
  const open = await loadOpen(ledgerOf(), moment);
  return closingWithin(open, NOW, withinHours);
};
const see = (...hours: number[]) =>
  saveSightings(
    ledgerOf(),
    hours.map((h) =>
      sighting(Math.round(h * 10), `${h} h`, observed('customer', h)),
    ),
  );
const names = async (more?: Parameters<typeof load>[0]) =>
  (await load(more)).threads.map(({ name }) => name);

describe('what closes next', () => {
  it('is who waits and closes within the hours, soonest first', async () => {
    await see(1, 20.9, 21, 23.9, 24, 25, 22.5);
    expect(await load()).toEqual({
      threads: [
        { thread: keyOf(239), name: '23.9 h', endsAt: NOW + 0.1 * HOUR },
        { thread: keyOf(225), name: '22.5 h', endsAt: NOW + 1.5 * HOUR },
        { thread: keyOf(210), name: '21 h', endsAt: NOW + 3 * HOUR },
      ],
      count: 3,
    });
    expect(await names({ withinHours: 12 })).toContain('20.9 h');
  });

  it('is none that was answered, is hidden, or of which nothing is certain', async () => {
    await see(22, 23);
    await setHidden(ledgerOf(), keyOf(230), true);
    await saveSightings(ledgerOf(), [
      sighting(1, 'answered', observed('customer', 22), observed('page', 21)),
      sighting(2, 'sometime', observed('customer', 22, { earliest: null })),
    ]);
    expect(await names()).toEqual(['22 h']);
  });

  it('counts what something that opens no window came after', async () => {
    await saveSightings(ledgerOf(), [
      sighting(
        3,
        'read',
        observed('customer', 22),
        observed('customer', 1, { kind: 'read' }),
      ),
    ]);
    expect(await names()).toEqual(['read']);
  });

  it('names the first twenty, and counts all', async () => {
    await see(...Array.from({ length: 25 }, (_, i) => 23.9 - i / 10));
    const { threads, count } = await load();
    expect(threads).toHaveLength(20);
    expect(threads[0]?.name).toBe('23.9 h');
    expect(count).toBe(25);
  });

  it('follows the rules that hold in this browser', async () => {
    const ruleSets = builtInRules.ruleSets.map((rules) => ({
      ...rules,
      windowHours: 48,
    }));
    await see(23, 47);
    expect(await names({ rules: { ...builtInRules, ruleSets } })).toEqual([
      '47 h',
    ]);
  });
});
