import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import { findErrors } from '../../../../utils/core/policy/find-errors.ts';
import {
  codeOf,
  indexErrors,
} from '../../../../utils/core/policy/index-book.ts';

const ENTRIES = indexErrors(builtInBook.errors);

describe('findErrors', () => {
  const find = (text: string) => findErrors(ENTRIES, text).found.map(codeOf);

  it.each([
    '10/1893063',
    '10 / 1893063',
    '1893063',
    '(#10) Page restricted. error_subcode: 1893063, fbtrace_id: A1b2',
  ])('knows %s', (text) => {
    expect(find(text)).toEqual(['10/1893063']);
  });

  it('lists all of a code, the general one first', () => {
    const found = find('#100');
    expect(found.length).toBeGreaterThan(1);
    expect(found.every((code) => /^100(\/|$)/.test(code))).toBe(true);
    expect(found[0]).toBe('100');
  });

  it('says so where only the first of two numbers is known', () => {
    expect(findErrors(ENTRIES, '10/123456789')).toMatchObject({ isNear: true });
    expect(findErrors(ENTRIES, '10')).toMatchObject({ isNear: false });
    expect(findErrors(ENTRIES, '98765/1')).toEqual({
      found: [],
      isNear: false,
    });
  });

  it('looks among the words of both languages where there is no number', () => {
    expect(find('restringido temporalmente')).toContain('10/1893063');
    expect(find('TEMPORARILY restricted')).toContain('10/1893063');
    expect(find('¿?')).toEqual([]);
  });

  it.each([
    ['2018', true],
    ['10/2018', true],
    ['20', false],
  ])('finds a subcode by its beginning: %s', (text, isFound) => {
    expect(find(text).includes('10/2018278')).toBe(isFound);
  });

  it('knows other forms of a word, and words for the same', () => {
    expect(find('blocked').length).toBeGreaterThan(0);
    expect(find('ventana')).toContain('10/2018278');
  });
});
