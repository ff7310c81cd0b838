import { describe, expect, it, test } from 'vitest';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import { exactly } from '../../../utils/core/time/range.ts';
import { assess } from '../../../utils/core/window/assess.ts';
import cases from './cases.json' with { type: 'json' };
import { judgeCase } from './judge-case.ts';
import moreCases from './more-cases.json' with { type: 'json' };
import otherCases from './other-cases.json' with { type: 'json' };
import { todaysSlice, wholePack } from './whole-pack.ts';

const all = [...cases, ...moreCases, ...otherCases];

const NOW = Date.parse('2026-11-10T12:00:00Z');
const ago = (hours: number) => exactly(NOW - hours * HOUR_MS);
const SINCE_BUNDLED = Date.parse('2026-09-28');

describe('every case, under the whole history of rules', () => {
  test.each(all)('$id: $why', (fields) => {
    expect(judgeCase(fields, wholePack)).toEqual([]);
  });
});

describe('the bundled rules alone', () => {
  const now = all.filter((each) => Date.parse(each.now) >= SINCE_BUNDLED);
  test.each(now)('$id: $why', (fields) => {
    expect(judgeCase(fields, todaysSlice)).toEqual([]);
  });
});

describe('what else a verdict says', () => {
  const options = { channel: 'messenger', now: NOW } as const;

  it('names the rule set and the moment the phase ends', () => {
    const verdict = assess(
      [{ by: 'customer', kind: 'message', ...ago(6) }],
      options,
    );
    expect(verdict).toEqual({
      phase: 'open',
      endsAt: NOW + 18 * HOUR_MS,
      left: 18 * HOUR_MS,
      allows: ['STANDARD'],
      opener: { kind: 'message', ...ago(6) },
      ruleSet: 'messenger-24h-ads-7d',
    });
  });

  it('gives the opener the kind of the greatest earliest and the range of all', () => {
    const { opener } = assess(
      [
        { by: 'customer', kind: 'message', ...ago(5) },
        {
          by: 'customer',
          kind: 'reaction',
          earliest: NOW - 9 * HOUR_MS,
          latest: NOW - HOUR_MS,
        },
      ],
      options,
    );
    expect(opener).toEqual({
      kind: 'message',
      earliest: NOW - 5 * HOUR_MS,
      latest: NOW - HOUR_MS,
    });
  });

  it('shows the opener even where the rules are not known to bind', () => {
    const verdict = assess([{ by: 'customer', kind: 'message', ...ago(5) }], {
      channel: 'whatsapp',
      now: NOW,
    });
    expect(verdict).toMatchObject({
      phase: 'unknown',
      opener: { kind: 'message' },
      ruleSet: 'whatsapp-csw-fep168',
    });
  });

  it('names no rule set on a day that has none', () => {
    const now = Date.parse('2019-01-01');
    expect(assess([], { channel: 'instagram', now })).toMatchObject({
      phase: 'unknown',
      ruleSet: null,
      opener: null,
    });
  });

  it('does not change what it is given', () => {
    const events = Object.freeze([
      Object.freeze({
        by: 'customer',
        kind: 'message',
        id: 'a',
        ...ago(-1),
      } as const),
    ]);
    expect(assess(events, options).left).toBe(24 * HOUR_MS);
  });
});
