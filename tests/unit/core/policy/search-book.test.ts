import { describe, expect, it } from 'vitest';
import { indexBook } from '../../../../utils/core/policy/index-book.ts';
import {
  type Hit,
  searchBook,
} from '../../../../utils/core/policy/search-book.ts';
import { SMALL_BOOK, TODAY } from './small-book.ts';

const ENTRIES = indexBook(SMALL_BOOK);

const nameOf = (hit: Hit) =>
  hit.group === 'errors' ? `${hit.item.subcode}` : hit.item.id;

const find = (text: string, day = TODAY) =>
  searchBook(ENTRIES, text, day).groups.map((group) => group.map(nameOf));

const findTags = (text: string) =>
  searchBook(ENTRIES, text, TODAY)
    .groups.flat()
    .filter(({ group }) => group === 'tags')
    .map((hit) => [nameOf(hit), hit.standing]);

describe('a search', () => {
  it.each([
    'entrega',
    'ENTREGAS',
    'delivery',
    'which tag for a delivery notice today',
    '¿qué etiqueta para avisar de una entrega?',
  ])('for "%s" finds what delivery news may use, then and now', (text) => {
    expect(findTags(text)).toEqual([
      ['shipping-update', 'past'],
      ['post-purchase-update', 'past'],
    ]);
    expect(find(text).flat()).toContain('utility-templates');
  });

  it.each(['+1', '24+1', '24 + 1', 'plus one', 'Plus-One', 'un mensaje más'])(
    'for "%s" finds the message after the window',
    (text) => {
      expect(find(text).flat()).toContain('plus-one');
    },
  );

  it('for "+1" finds its end too', () => {
    expect(find('may I still send the +1 message?').flat()).toEqual([
      'plus-one',
      'the-end-of-the-plus-one',
    ]);
  });

  it.each(['10/2018278', '2018278', '(#10) 2018278', '20182'])(
    'for the code "%s" finds the error',
    (text) => {
      expect(find(text).flat()).toEqual(['2018278']);
    },
  );

  it('takes 10 for a code and not for the beginning of another', () => {
    expect(find('error 10').flat()).toEqual(['2018278']);
  });

  it('finds names in any spelling', () => {
    for (const text of ['HUMAN_AGENT', 'human agent', 'human_ag'])
      expect(find(text)[0]).toEqual(['human-agent']);
  });

  it('minds no accents', () => {
    expect(find('envio').flat()).toContain('shipping-update');
    expect(find('envío').flat()).toContain('shipping-update');
  });

  it.each(['factura', 'invoice', 'recibo'])('finds "%s"', (text) => {
    expect(findTags(text)).toEqual([['post-purchase-update', 'past']]);
  });

  it('of a year finds what held in it, what turned in it first', () => {
    expect(findTags('2018').map(([id]) => id)).toEqual([
      'shipping-update',
      'account-update-v1',
      'subscription',
    ]);
    expect(findTags('entrega 2018')).toEqual([['shipping-update', 'past']]);
    expect(find('2020').flat()).toContain('the-end-of-the-plus-one');
  });

  it('puts first what is in force on the day', () => {
    expect(findTags('subscription').map(([id]) => id)).toEqual([
      'subscription-news',
      'subscription',
    ]);
    const [then] = find('subscription', '2018-06-01');
    expect(then).toEqual(['subscription', 'subscription-news']);
  });

  it('tells what is forbidden from what is allowed', () => {
    const hits = searchBook(ENTRIES, 'cupón', TODAY).groups.flat();
    expect(hits.map((hit) => [nameOf(hit), hit.isOnlyNot])).toEqual([
      ['coupon', false],
      ['shipping-update', true],
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('  ?! ')).toEqual([]);
    expect(find('xyzzy')).toEqual([]);
  });
});
