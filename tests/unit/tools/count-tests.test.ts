// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  readPlaywrightCount,
  readTapCount,
  readVitestCount,
  settleCount,
} from '../../tools/count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'ventana-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (content: unknown) => {
  const path = join(folder, 'report');
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(path, text);
  return path;
};

test.each([
  ['no report', null, 0, 0, 1],
  ['no test', { passed: 0, failed: 0 }, 0, 0, 1],
  ['all well', { passed: 7, failed: 0 }, 0, 7, 0],
  ['a crash after its tests', { passed: 7, failed: 0 }, 1, 7, 1],
  ['two failures', { passed: 7, failed: 2 }, 1, 7, 2],
])('%s is counted honestly', (_, count, exitCode, passed, failed) => {
  expect(settleCount(count, exitCode)).toMatchObject({ passed, failed });
});

test('a vitest file that fails before its first test is a failure', () => {
  const passed = { status: 'passed' };
  const path = report({
    numPassedTests: 2,
    testResults: [
      { status: 'passed', assertionResults: [passed] },
      { status: 'failed', assertionResults: [passed, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(readVitestCount(path)).toEqual({ passed: 2, failed: 2 });
});

test('of Playwright a test that failed twice and an error outside the tests are failures', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1 };
  expect(readPlaywrightCount(report({ stats, errors: [] }))).toEqual({
    passed: 4,
    failed: 1,
  });
  const none = { expected: 0, unexpected: 0, flaky: 0 };
  expect(readPlaywrightCount(report({ stats: none, errors: [{}] }))).toEqual({
    passed: 0,
    failed: 1,
  });
});

test("Node's TAP: a cancelled test and a file without tests are failures", () => {
  const tap = [
    'ok 1 - a promise',
    'ok 2 - /repo/tests/e2e/firefox/empty.test.ts',
    '# pass 2',
    '# fail 0',
    '# cancelled 1',
  ];
  expect(readTapCount(report(tap.join('\n')))).toEqual({
    passed: 1,
    failed: 2,
  });
});
