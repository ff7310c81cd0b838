// @vitest-environment node
import { expect, test } from 'vitest';
import { parseStartOptions } from '../../tools/start-options.ts';

const url = 'https://business.facebook.com/latest/inbox';

test.each([
  [[], { browser: 'chromium', url: null }],
  [['--browser', 'firefox'], { browser: 'firefox', url: null }],
  [['--browser=chromium', `--url=${url}`], { browser: 'chromium', url }],
])('%j', (args, options) => {
  expect(parseStartOptions(args)).toEqual(options);
});

test.each([
  [['--brwoser', 'firefox'], 'no option "--brwoser"'],
  [['firefox'], '"firefox" is not understood'],
  [['--browser'], '--browser needs a value'],
  [['--browser', 'safari'], 'chromium or firefox, not "safari"'],
  [['--url', 'http://example.com'], '--url takes an https address'],
])('%j is refused in words, with the usage', (args, words) => {
  const parse = () => parseStartOptions(args);
  expect(parse).toThrow(words);
  expect(parse).toThrow('Usage: npm start');
});
