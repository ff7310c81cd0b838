import { describe, expect, it, test } from 'vitest';
import { isInForce } from '../../../utils/core/policy/in-force.ts';
import { rulesAt } from '../../../utils/core/policy/rules-at.ts';
import { CHANNELS } from '../../../utils/core/thread-key.ts';
import { CUSTOMER_KINDS } from '../../../utils/core/window/thread-event.ts';
import { todaysSlice, wholePack } from './whole-pack.ts';

const at = (iso: string) => Date.parse(iso);

describe('rulesAt', () => {
  it('changes at 00:00 UTC', () => {
    const before = rulesAt('messenger', at('2026-09-27T23:59:59.999Z'));
    const after = rulesAt('messenger', at('2026-09-28T00:00:00Z'));
    expect(before?.id).toBe('messenger-24h-human-agent');
    expect(after?.id).toBe('messenger-24h-ads-7d');
  });

  it('has no rules in the slice that were over when they were last checked', () => {
    const day = at('2026-09-27T12:00:00Z');
    expect(rulesAt('messenger', day, todaysSlice)).toBeNull();
    expect(rulesAt('messenger', day, wholePack)?.id).toBe(
      'messenger-24h-human-agent',
    );
  });

  test.each(CHANNELS)(
    'knows the rules of %s on every day from 2026-04-27',
    (channel) => {
      for (
        let day = at('2026-04-27');
        day < at('2028-01-01');
        day += 86_400_000
      )
        expect(rulesAt(channel, day)).not.toBeNull();
    },
  );
});

describe('the packs', () => {
  it('never have two rule sets for one channel on one day', () => {
    for (const rules of wholePack.ruleSets) {
      const day = rules.from ?? '0000-01-01';
      const same = wholePack.ruleSets.filter(
        (each) => each.channel === rules.channel && isInForce(each, day),
      );
      expect(same.map((each) => each.id)).toEqual([rules.id]);
    }
  });

  test.each(wholePack.ruleSets)('$id is well formed', (rules) => {
    const days = [rules, ...rules.tags].flatMap(({ from, to }) => [from, to]);
    for (const day of days)
      if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(CHANNELS).toContain(rules.channel);
    for (const kind of rules.openers) expect(CUSTOMER_KINDS).toContain(kind);
    for (const tag of rules.tags)
      expect(['none', 'humanAgent', 'news', 'subscription']).toContain(
        tag.approval,
      );
  });
});
