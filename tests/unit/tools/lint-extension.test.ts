// @vitest-environment node
import { expect, test } from 'vitest';
import { isExpected } from '../../tools/lint-extension.ts';

const unsafe = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'chunks/a.js',
};
const react = () => 'e="__reactFiber$"+n';
const ours = () => 'ours';

test('innerHTML is let through in a chunk with react-dom only', () => {
  expect(isExpected(unsafe, react)).toBe(true);
  expect(isExpected(unsafe, ours)).toBe(false);
  expect(isExpected({ ...unsafe, code: 'OTHER' }, react)).toBe(false);
});
