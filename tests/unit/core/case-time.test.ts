import { describe, expect, it, test } from 'vitest';
import { readDuration, readRange, writeDuration } from './case-time.ts';
import { readCase } from './window-case.ts';

describe('readDuration', () => {
  test.each([
    ['7d1s', 604_801_000],
    ['24h30m', 88_200_000],
    ['23h59m59s999ms', 86_399_999],
    ['-10m', -600_000],
    ['1ms', 1],
    ['0s', 0],
  ])('%s', (text, ms) => expect(readDuration(text)).toBe(ms));

  test.each(['', '-', '3', '3 h', 'h', '1m1h', '1.5h', 3, null])(
    '%j is none',
    (text) => expect(() => readDuration(text)).toThrow('expected a duration'),
  );
});

test.each([
  [515_100_000, '143h5m'],
  [-1, '-1ms'],
  [0, '0s'],
  [null, 'no end'],
])('%j is written %s', (ms, text) => expect(writeDuration(ms)).toBe(text));

describe('readRange', () => {
  const now = 100 * 3_600_000;
  test.each([
    [{ ago: '3h' }, 97, 97],
    [{ ago: ['3h', '4h'] }, 96, 97],
    [{ ago: ['4h', '3h'] }, 96, 97],
    [{ ago: ['30h', null] }, null, 70],
    [{ at: '1970-01-02T00:00:00Z' }, 24, 24],
    [{ at: '1970-01-02T01:00:00+01:00' }, 24, 24],
  ])('%j', (fields, earliest, latest) => {
    const range = readRange(fields, now);
    expect(range.latest / 3_600_000).toBe(latest);
    expect(range.earliest === null ? null : range.earliest / 3_600_000).toBe(
      earliest,
    );
  });

  test.each([
    {},
    { ago: '1h', at: '1970-01-01' },
    { ago: ['1h'] },
    { ago: [null, '1h'] },
    { at: '1970-01-02T00:00' },
  ])('%j is refused', (fields) =>
    expect(() => readRange(fields, now)).toThrow(),
  );
});

describe('readCase', () => {
  const good = {
    now: '2026-11-10T12:00:00Z',
    channel: 'messenger',
    events: [],
    expect: { phase: 'open' },
  };
  it('says where a case is wrong', () => {
    const read = (change: object) => () => readCase({ ...good, ...change });
    expect(
      read({ events: [{ by: 'customer', kind: 'sticker', ago: '1h' }] }),
    ).toThrow(/^events\[0\]: kind is "sticker", not one of message/);
    expect(read({ now: 'today' })).toThrow(
      /^now: expected an ISO .* got "today"/,
    );
    expect(read({ channel: undefined })).toThrow(/^channel is missing/);
    expect(read({ expect: {} })).toThrow('expect asks nothing');
    expect(read({ expect: { left: '3 days' } })).toThrow(
      /^expect.left: expected a duration .* got "3 days"/,
    );
    expect(read({ approvals: { news: 'yes' } })).toThrow(/approvals.news/);
  });
});
