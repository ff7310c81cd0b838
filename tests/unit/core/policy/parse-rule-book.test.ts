import { describe, expect, it, test } from 'vitest';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import {
  parseRuleBook,
  readPackFile,
} from '../../../../utils/core/policy/parse-rule-book.ts';
import { fuzzPacks } from './pack-fuzz.ts';

const TODAY = '2026-12-01';
const newer = () => structuredClone({ ...builtInBook, asOf: '2026-11-30' });
type Book = ReturnType<typeof newer>;

/** The outcome for a newer book, changed. */
function readChanged(change: (book: Book) => void) {
  const book = newer();
  change(book);
  return readPackFile(JSON.stringify(book), {
    active: builtInBook,
    today: TODAY,
  });
}

const readText = (text: string) =>
  readPackFile(text, { active: builtInBook, today: TODAY });

describe('the book that Ventana comes with', () => {
  it('is a valid one: every fact has a source with an address, a day it was read and a confidence', () => {
    expect(parseRuleBook(builtInBook)).toEqual({ ok: true, book: builtInBook });
  });
});

describe('a rules file', () => {
  it('that is newer is read whole', () => {
    expect(readChanged(() => {})).toEqual({ ok: true, book: newer() });
    const marked = `\uFEFF${JSON.stringify(newer())}`;
    expect(readText(marked).ok).toBe(true);
  });

  test.each([
    ['cut off', '{"ruleSets":', 'not-json'],
    ['empty', '', 'not-json'],
    ['that is a list', '[]', 'not-a-pack'],
    ['that is nothing', 'null', 'not-a-pack'],
    ['that is a word', '"ruleSets"', 'not-a-pack'],
    ['of another kind', '{"format":"ventana-backup"}', 'not-a-pack'],
    ['of a later form', '{"schema":2,"ruleSets":[]}', 'newer-schema'],
    ['of two million letters', ' '.repeat(2_000_001), 'too-large'],
    [
      'nested half a million deep',
      `{"schema":1,"asOf":${'['.repeat(500_000)}${']'.repeat(500_000)},"ruleSets":[]}`,
      'shape',
    ],
  ])('%s is refused', (_, text, fault) => {
    expect(readText(text)).toMatchObject({ ok: false, fault: { fault } });
  });

  it('must be newer than the one in use, and not from tomorrow', () => {
    expect(readChanged((b) => (b.asOf = builtInBook.asOf))).toEqual({
      ok: false,
      fault: { fault: 'older', asOf: '2026-11-22', than: '2026-11-22' },
    });
    expect(readChanged((b) => (b.asOf = '2026-12-02'))).toMatchObject({
      fault: { fault: 'future', asOf: '2026-12-02', than: TODAY },
    });
  });

  // biome-ignore lint/suspicious/noExplicitAny: what no type allows is what a file may hold.
  test.each<[string, (book: any) => void, object]>([
    [
      'a day that no calendar has',
      (b) => (b.tags[3].from = '2017-02-30'),
      {
        fault: 'shape',
        place: 'tags[3].from',
        expected: 'day',
        found: '"2017-02-30"',
      },
    ],
    [
      'a form that is no number',
      (b) => (b.schema = { toString: '' }),
      { fault: 'shape', place: 'schema', expected: 'choice' },
    ],
    [
      'a field that is missing',
      (b) => delete b.ruleSets[1].windowHours,
      {
        fault: 'shape',
        place: 'ruleSets[1].windowHours',
        expected: 'something',
        found: 'undefined',
      },
    ],
    [
      'a field that nobody knows',
      (b) => (b.tags[0].onclick = 'x'),
      { fault: 'shape', place: 'tags[0].onclick', expected: 'nothing' },
    ],
    [
      'a fact without a source',
      (b) => (b.changes[2].sources = []),
      { fault: 'shape', place: 'changes[2].sources', expected: 'length' },
    ],
    [
      'a source that is no web address',
      (b) => (b.sources.S1.urls = ['javascript:alert(1)']),
      { fault: 'shape', place: 'sources.S1.urls[0]', expected: 'address' },
    ],
    [
      'a text in one language only',
      (b) => (b.tags[0].title = { en: 'Only English' }),
      { fault: 'shape', place: 'tags[0].title.es', expected: 'something' },
    ],
    [
      'a tag that is called like a message without one',
      (b) => (b.tags[0].name = 'STANDARD'),
      { fault: 'shape', place: 'tags[0].name', expected: 'name' },
    ],
    [
      'a window of a year',
      (b) => (b.ruleSets[1].windowHours = 8784),
      { fault: 'shape', place: 'ruleSets[1].windowHours', expected: 'number' },
    ],
    ['one error twice', (b) => b.errors.push(b.errors[0]), { fault: 'twice' }],
    [
      'a source that does not exist',
      (b) => (b.tags[1].sources = ['S1', 'S999']),
      { fault: 'unknown-id', place: 'tags[1].sources[1]', id: 'S999' },
    ],
    [
      'only sources without an address',
      (b) => (b.tags[1].sources = ['S30']),
      { fault: 'no-address', place: 'tags[1]' },
    ],
    [
      'two facts of one id',
      (b) => (b.tags[1].id = b.tags[0].id),
      { fault: 'twice', place: 'tags[1].id' },
    ],
    [
      'an end before its beginning',
      (b) => (b.tags[0].to = '2016-01-01'),
      { fault: 'backwards', place: 'tags[0].to' },
    ],
    [
      'two rule sets at once',
      (b) => (b.ruleSets[1].from = '2016-05-01'),
      { fault: 'overlap' },
    ],
    [
      'a change that ends what is not there',
      (b) => (b.changes[0].ends = ['nothing-known']),
      { fault: 'unknown-id', place: 'changes[0].ends[0]' },
    ],
  ])('with %s is refused with its place', (_, change, fault) => {
    expect(readChanged(change)).toMatchObject({ ok: false, fault });
  });

  it('cannot smuggle in a prototype', () => {
    const text = JSON.stringify(newer()).replace(
      '"tags":',
      '"__proto__":{"polluted":true},"tags":',
    );
    expect(readText(text)).toMatchObject({
      ok: false,
      fault: { place: '__proto__', expected: 'nothing' },
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('changed anywhere is accepted whole or refused with its place (2,000 packs)', () => {
    const { accepted, refused } = fuzzPacks(2000, 20261122);
    expect(accepted + refused).toBe(2000);
    expect(accepted).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(1000);
  }, 180_000);
});
