import { describe, expect, it } from 'vitest';
import { takeDays } from '../../../../utils/core/policy/search-days.ts';

const read = (text: string) =>
  takeDays(text).days.map(({ from, to }) => `${from}/${to}`);

describe('days that are sought', () => {
  it.each([
    ['2019', '2019-01-01/2020-01-01'],
    ['sept 2019', '2019-09-01/2019-10-01'],
    ['dic. de 2019', '2019-12-01/2020-01-01'],
    ['2019-12', '2019-12-01/2020-01-01'],
    ['29 feb 2020', '2020-02-29/2020-03-01'],
    ['March 4th, 2020', '2020-03-04/2020-03-05'],
    ['4 de marzo del 2020', '2020-03-04/2020-03-05'],
    ['2019-12-31', '2019-12-31/2020-01-01'],
  ])('are read from "%s"', (text, days) => {
    expect(read(text)).toEqual([days]);
  });

  it('leave the rest as words', () => {
    const { days, rest } = takeDays('Entrega en 2018');
    expect(days).toHaveLength(1);
    expect(rest.trim()).toBe('entrega en');
  });

  it.each(['10/2018278', '2018278', '1999', 'agosto', '20'])(
    'are not in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('that no calendar has are taken for their month or year', () => {
    expect(read('2019-02-30')).toEqual(['2019-02-01/2019-03-01']);
    expect(read('2019-13')).toEqual(['2019-01-01/2020-01-01']);
  });
});
