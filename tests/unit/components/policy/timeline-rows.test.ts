import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../../components/policy/timeline-rows.ts';
import { SMALL_BOOK, TODAY, tag } from '../../core/policy/small-book.ts';

const read = (to: string) => {
  const endless = tag({
    id: 'endless',
    name: 'ENDLESS',
    from: '2020-01-01',
    to,
  });
  const book = { ...SMALL_BOOK, tags: [...SMALL_BOOK.tags, endless] };
  const rows = readTimeline(book, 'messenger', TODAY);
  return {
    ...rows,
    bar: rows.tags.find(({ item }) => item.id === 'endless')?.bar,
  };
};

describe('the timeline', () => {
  it('ends at most some ten years from today, whatever a book says', () => {
    const { scale, ahead, bar, tags, eras } = read('9999-12-31');
    expect(scale.years.at(-1)).toBeLessThan(2040);
    expect(ahead).not.toContain('9999-12-31');
    expect(bar).toMatchObject({ end: 1, isToKnown: false });
    for (const row of [...tags, ...eras]) {
      expect(row.bar.start).toBeGreaterThanOrEqual(0);
      expect(row.bar.end).toBeLessThanOrEqual(1);
      expect(row.bar.end).toBeGreaterThanOrEqual(row.bar.start);
    }
  });

  it('shows what is announced within them', () => {
    const { scale, ahead, bar } = read('2031-05-01');
    expect(scale.years.at(-1)).toBe(2032);
    expect(ahead).toContain('2031-05-01');
    expect(bar).toMatchObject({ isToKnown: true });
  });
});
