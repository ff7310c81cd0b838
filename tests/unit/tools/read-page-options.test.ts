import { describe, expect, it } from 'vitest';
import { readOptions } from '../../tools/read-page.ts';

const FILE = import.meta.filename;
const GIVEN = [
  FILE,
  '--url',
  'https://a.example/',
  '--now',
  '2026-11-22T17:00Z',
];

describe('the command line of read-page', () => {
  it('gives what is to be read', () => {
    expect(
      readOptions([...GIVEN, '--lang', 'es', '--zone', 'Europe/Madrid']),
    ).toEqual({
      file: FILE,
      url: 'https://a.example/',
      now: Date.UTC(2026, 10, 22, 17),
      lang: 'es',
      zone: 'Europe/Madrid',
    });
  });

  it.each([
    ['no file', GIVEN.slice(1), 'Usage'],
    ['no address', [FILE, '--now', '2026-11-22'], 'Usage'],
    ['two files', [FILE, ...GIVEN], 'Usage'],
    ['an unknown option', [...GIVEN, '--page', '1'], '--page'],
    [
      'a file that is not there',
      ['gone.html', ...GIVEN.slice(1)],
      'There is no file',
    ],
    [
      'an address that is none',
      [FILE, '--url', 'inbox', '--now', '2026-11-22'],
      'inbox is not a web address',
    ],
    [
      'a time that is none',
      [...GIVEN.slice(0, 4), 'soon'],
      'soon is not an ISO time',
    ],
    [
      'a time without its zone',
      [...GIVEN.slice(0, 4), '2026-11-22T17:00'],
      'with its zone',
    ],
    [
      'an offset for a zone',
      [...GIVEN, '--zone', '+02:00'],
      'is not a time zone',
    ],
    [
      'a zone that is none',
      [...GIVEN, '--zone', 'Madrid'],
      'Madrid is not a time zone',
    ],
  ])('with %s is refused with a sentence that says so', (_, args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
