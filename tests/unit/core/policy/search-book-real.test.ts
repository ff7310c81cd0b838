import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import { indexBook } from '../../../../utils/core/policy/index-book.ts';
import {
  type Hit,
  searchBook,
} from '../../../../utils/core/policy/search-book.ts';
import { readQuestion } from '../../../../utils/core/policy/search-question.ts';

const ENTRIES = indexBook(builtInBook);
const TODAY = '2026-11-22';

const nameOf = (hit: Hit) =>
  hit.group === 'errors' ? `${hit.item.code}/${hit.item.subcode}` : hit.item.id;

const search = (text: string) => searchBook(ENTRIES, text, TODAY);
const ask = (text: string) => readQuestion(search(text));
const firstOf = (text: string) => search(text).groups[0]?.map(nameOf) ?? [];
const groupsOf = (text: string) =>
  search(text).groups.map(([hit]) => hit?.group);

describe('a search of the real book', () => {
  it.each([
    'oferta',
    '¿puedo enviar una oferta?',
    'promoción',
    'cupón',
    'descuento',
    'rebajas',
    'offer',
    'discount',
    'promo',
    'sale',
  ])('takes "%s" for promotion and for no tag', (text) => {
    const { promotion, tags } = ask(text);
    expect(promotion?.map(({ item }) => item.id)).toContain(
      'marketing-messages',
    );
    expect(tags).toEqual([]);
  });

  it('of a survey names the way that is for surveys', () => {
    const ways = ask('encuesta').promotion?.map(({ item }) => item.id);
    expect(ways).toEqual(['customer-feedback']);
  });

  it.each(['entrega', 'pedido', 'delivery', 'factura', 'cita', 'envío'])(
    'takes "%s" for a notice',
    (text) => {
      const { promotion, tags } = ask(text);
      expect(promotion).toBeNull();
      expect(tags.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['agosto 2019', 21],
    ['agosto de 2019', 21],
    ['August 2019', 21],
    ['2019-08', 21],
    ['2019-08-01', 17],
    ['1 de agosto de 2019', 17],
    ['August 1, 2019', 17],
    ['2018', 17],
  ])('of "%s" finds the tags of then', (text, count) => {
    const [one] = ask(text).onDays;
    expect(one?.tags).toHaveLength(count);
    expect(ask(text).tags).toEqual([]);
    expect(groupsOf(text)[0]).toBe('tags');
  });

  it.each(['agente humano', 'human agent', 'HUMAN_AGENT'])(
    'for "%s" has HUMAN_AGENT first',
    (text) => {
      expect(firstOf(text)[0]).toBe('human-agent');
    },
  );

  it.each(['mensaje extra', 'extra message', 'un mensaje más', '+1'])(
    'for "%s" has the +1 first',
    (text) => {
      expect(firstOf(text)[0]).toBe('messenger-24plus1');
    },
  );

  it('takes 10 after "error" for a code', () => {
    expect(firstOf('error 10').every((code) => code.startsWith('10/'))).toBe(
      true,
    );
    expect(groupsOf('error 10')).not.toContain('tags');
  });

  it.each(['me han restringido la página', 'my page is restricted'])(
    'for "%s" has what to know of a restriction first',
    (text) => {
      expect(firstOf(text)[0]).toBe('10/1893063');
      expect(groupsOf(text)[1]).toBe('advice');
      expect(ask(text).tags).toEqual([]);
    },
  );

  it('for a length of time has the limits of today first', () => {
    const { groups, hours } = search('30 horas');
    expect(hours).toEqual([30]);
    const found = groups.flat().map(nameOf);
    expect(found).toContain('human-agent');
    expect(found).toContain('messenger-24h-ads-7d');
    expect(search('3 días').hours).toEqual([72]);
  });

  it('does not take "envío" for any sending', () => {
    expect(search('envío').groups.flat().length).toBeLessThan(15);
    expect(firstOf('envío')).toContain('shipping-update');
  });
});
