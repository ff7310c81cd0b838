import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import {
  changesBetween,
  compareDays,
  type DayDifference,
} from '../../../../utils/core/policy/compare-days.ts';
import type { RuleBook } from '../../../../utils/core/policy/rule-book-schema.ts';
import { SMALL_BOOK, TODAY, tag } from './small-book.ts';

function brief(difference: DayDifference): string {
  const { kind } = difference;
  if ('before' in difference) {
    const { before, after } = difference;
    const show = (x: typeof before) =>
      typeof x === 'object' && x ? x.id : String(x);
    return `${kind} ${show(before)}>${show(after)}`;
  }
  if ('tag' in difference) return `${kind} ${difference.tag.id}`;
  if ('route' in difference) return `${kind} ${difference.route.id}`;
  if ('application' in difference)
    return `${kind} ${difference.application.id}`;
  const openers = 'openers' in difference ? ` ${difference.openers}` : '';
  return `${kind} ${difference.channel}${openers}`;
}

const compare = (from: string, to: string, book = SMALL_BOOK) =>
  compareDays(book, from, to).map(brief);

describe('two days', () => {
  it('under the same rules do not differ', () => {
    expect(compare('2018-01-01', '2018-12-31')).toEqual([]);
    expect(compare(TODAY, TODAY)).toEqual([]);
  });

  it('before and after the end of the +1 differ in all that changed with it', () => {
    expect(compare('2020-03-03', '2020-03-04')).toEqual([
      'ad-window null>168',
      'plus-one-ended messenger',
      'openers-added messenger reaction',
      'tag-ended shipping-update',
      'tag-ended account-update-v1',
      'tag-redefined subscription>subscription-news',
      'approval-changed subscription>news',
    ]);
  });

  it('read backwards are said backwards', () => {
    expect(compare('2020-03-04', '2020-03-03')).toEqual([
      'ad-window 168>null',
      'plus-one-begun messenger',
      'openers-removed messenger reaction',
      'tag-begun shipping-update',
      'tag-begun account-update-v1',
      'tag-redefined subscription-news>subscription',
      'approval-changed news>subscription',
    ]);
  });

  it('on which a name means two things are told apart', () => {
    expect(compare('2018-01-01', '2021-01-01')).toContain(
      'tag-redefined account-update-v1>account-update-v2',
    );
    expect(compare('2019-08-28', '2019-08-29')).toEqual([
      'tag-begun account-update-v2',
      'tag-begun post-purchase-update',
      'tag-begun human-agent',
    ]);
  });

  it('begin and end with the day itself, in UTC days', () => {
    expect(compare('2026-04-26', '2026-04-27')).toEqual([
      'tag-ended account-update-v2',
      'tag-ended post-purchase-update',
    ]);
    expect(compare('2026-04-27', '2026-04-28')).toEqual([]);
  });

  it('see a channel, an approval, a route and an application begin', () => {
    expect(compare('2021-06-01', '2025-07-29')).toEqual([
      'rules-begun instagram',
      'approval-opened human-agent',
      'route-begun utility-templates',
      'application-begun human-agent-access',
    ]);
  });

  it('see the window begin', () => {
    expect(compare('2016-11-13', '2016-11-14')).toEqual([
      'window null>24',
      'plus-one-begun messenger',
      'openers-added messenger message',
    ]);
  });

  it('see a limit added to a tag that lives on, and three tags end', () => {
    const open = { from: '2020-01-01', to: '2022-01-01' };
    const book: RuleBook = {
      ...SMALL_BOOK,
      tags: [
        ...['A', 'B', 'C'].map((name) => tag({ id: name, name, ...open })),
        tag({ id: 'd1', name: 'D', ...open, title: { en: 'D', es: 'D' } }),
        tag({
          id: 'd2',
          name: 'D',
          from: '2022-01-01',
          limitHours: 48,
          channels: ['messenger', 'instagram'],
          title: { en: 'D', es: 'D' },
        }),
      ],
    };
    expect(compare('2021-12-31', '2022-01-01', book)).toEqual([
      'tag-ended A',
      'tag-ended B',
      'tag-ended C',
      'tag-reaches d2',
      'limit-added null>48',
    ]);
  });
});

describe('the dated changes between two days', () => {
  const between = (from: string, to: string) =>
    changesBetween(builtInBook, from, to).map(({ on }) => on);

  it('are told where no tag and no window differs', () => {
    expect(compare('2026-01-01', '2026-03-01', builtInBook)).toEqual([]);
    expect(between('2026-01-01', '2026-03-01')).toEqual([
      '2026-01-12',
      '2026-01-30',
      '2026-02-10',
    ]);
    expect(compare('2019-10-01', '2019-12-31', builtInBook)).toEqual([]);
    expect(between('2019-10-01', '2019-12-31')).toEqual(['2019-12-20']);
  });

  it('are those after the first day, the second with them', () => {
    expect(between('2026-01-12', '2026-01-30')).toEqual(['2026-01-30']);
    expect(between('2026-01-30', '2026-01-30')).toEqual([]);
  });
});
