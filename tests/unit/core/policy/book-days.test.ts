import { describe, expect, it } from 'vitest';
import {
  announcedDays,
  exactnessOf,
  heirsOn,
  lastEnded,
  lastPlusOne,
  standingOn,
} from '../../../../utils/core/policy/book-days.ts';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import { indexBook } from '../../../../utils/core/policy/index-book.ts';
import { searchBook } from '../../../../utils/core/policy/search-book.ts';
import { CHANGED, ENDED, SMALL_BOOK, TODAY } from './small-book.ts';

const tagOf = (id: string, book = SMALL_BOOK) =>
  book.tags.find((tag) => tag.id === id)!;

describe('a stretch of days', () => {
  it.each([
    ['2017-03-31', 'future'],
    ['2017-04-01', 'now'],
    ['2020-03-03', 'now'],
    ['2020-03-04', 'past'],
  ])('of a tag is on %s: %s', (day, standing) => {
    expect(standingOn(tagOf('shipping-update'), day)).toBe(standing);
  });

  it('without ends holds always', () => {
    expect(standingOn({ from: null, to: null }, '1999-01-01')).toBe('now');
  });

  it('is as exact at each end as what is known of that day', () => {
    const shipping = tagOf('shipping-update');
    expect(exactnessOf(SMALL_BOOK, shipping, 'from')).toBe('month');
    expect(exactnessOf(SMALL_BOOK, shipping, 'to')).toBe('day');
    const [utility] = SMALL_BOOK.routes;
    expect(exactnessOf(SMALL_BOOK, utility!, 'from')).toBe('about');
  });
});

describe('what is to come', () => {
  it('is every day after today on which something turns', () => {
    expect(announcedDays(SMALL_BOOK, TODAY)).toEqual([]);
    expect(announcedDays(SMALL_BOOK, '2021-06-01')).toEqual([
      '2021-06-02',
      '2025-07-29',
      ENDED,
    ]);
  });
});

describe('what was', () => {
  it('knows the last rules with one more message', () => {
    expect(lastPlusOne(SMALL_BOOK)?.to).toBe(CHANGED);
    expect(lastPlusOne({ ...SMALL_BOOK, ruleSets: [] })).toBeNull();
  });

  it('knows the tags that ended last', () => {
    const ids = (day: string) => lastEnded(SMALL_BOOK, day).map(({ id }) => id);
    expect(ids(TODAY)).toEqual(['account-update-v2', 'post-purchase-update']);
    expect(ids('2020-03-03')).toEqual([]);
  });

  it('finds what took a place, through what came between', () => {
    const ids = (day: string) =>
      heirsOn(SMALL_BOOK, tagOf('shipping-update'), day).map(({ id }) => id);
    expect(ids('2021-01-01')).toEqual(['post-purchase-update']);
    expect(ids(TODAY)).toEqual(['utility-templates']);
  });

  it('ends where tags take each other’s place in a circle', () => {
    const tags = SMALL_BOOK.tags.map((tag) =>
      tag.id === 'post-purchase-update'
        ? { ...tag, successors: ['shipping-update'] }
        : tag,
    );
    const book = { ...SMALL_BOOK, tags };
    expect(heirsOn(book, tagOf('shipping-update', book), TODAY)).toEqual([]);
  });
});

describe('the book that Ventana comes with', () => {
  const entries = indexBook(builtInBook);
  const find = (text: string) =>
    searchBook(entries, text, TODAY)
      .groups.flat()
      .map((hit) => ('id' in hit.item ? hit.item.id : `${hit.item.subcode}`));

  it.each([
    ['entrega', 'post-purchase-update'],
    ['delivery', 'shipping-update'],
    ['factura', 'payment-update'],
    ['cita', 'utility-templates'],
    ['10/2018278', '2018278'],
  ])('answers "%s"', (text, id) => {
    expect(find(text)).toContain(id);
  });

  it('says first of the +1 that it is of the past', () => {
    const [[first] = []] = searchBook(entries, '+1', TODAY).groups;
    expect(first).toMatchObject({
      group: 'rules',
      standing: 'past',
      item: { plusOne: true, to: CHANGED },
    });
  });

  it('has one tag for everybody today, and one for registered news', () => {
    const names = builtInBook.tags
      .filter((tag) => standingOn(tag, TODAY) === 'now')
      .map(({ name }) => name);
    expect(names.sort()).toEqual([
      'HUMAN_AGENT',
      'NON_PROMOTIONAL_SUBSCRIPTION',
    ]);
  });
});
