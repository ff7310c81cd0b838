import { describe, expect, it, test } from 'vitest';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';

const { tags, routes, applications, changes, sources } = builtInBook;

/** Every fact of the book with its list, whatever it is about. */
const facts = (
  [
    'ruleSets',
    'tags',
    'routes',
    'applications',
    'openers',
    'promotional',
    'errors',
    'changes',
    'conflicts',
    'advice',
  ] as const
).flatMap((list) =>
  builtInBook[list].map((fact, i) => ({ place: `${list}[${i}]`, fact })),
);

describe('every fact', () => {
  test.each(facts)(
    '$place has an address, a day and a confidence',
    ({ fact }) => {
      const read = fact.sources.map((id) => sources[id]);
      expect(read).not.toContain(undefined);
      expect(read.some((source) => source?.urls.length)).toBe(true);
      for (const source of read)
        expect(source?.read).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(['high', 'medium', 'low']).toContain(fact.confidence);
    },
  );
});

describe('the timeline', () => {
  const daysOf = (id: string, end: 'begins' | 'ends') =>
    changes.filter((change) => change[end].includes(id)).map(({ on }) => on);

  test.each([...tags, ...applications, ...routes])(
    'tells of the first and the last day of $id',
    ({ id, from, to }) => {
      if (from) expect(daysOf(id, 'begins')).toContain(from);
      if (to) expect(daysOf(id, 'ends')).toContain(to);
    },
  );

  it('runs forward', () => {
    const days = changes.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
  });
});

describe('the tags', () => {
  it('were seventeen before four took their place, and are one for everybody now', () => {
    const on = (day: string) =>
      tags.filter(
        ({ from, to }) => (!from || from <= day) && (!to || day < to),
      );
    expect(on('2019-08-28')).toHaveLength(17);
    const forAll = (day: string) =>
      on(day).filter(({ approval }) => approval !== 'news');
    expect(forAll('2020-03-04').map(({ name }) => name)).toEqual([
      'CONFIRMED_EVENT_UPDATE',
      'POST_PURCHASE_UPDATE',
      'ACCOUNT_UPDATE',
      'HUMAN_AGENT',
    ]);
    expect(forAll('2026-11-22').map(({ name }) => name)).toEqual([
      'HUMAN_AGENT',
    ]);
  });
});
