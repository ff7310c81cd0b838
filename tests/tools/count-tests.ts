import { readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
}

/**
 * Makes a runner's numbers honest: one that ran nothing, wrote no report, or failed without a failed
 * test counts as one failure, with the reason in words.
 */
export function settleCount(
  count: Count | null,
  exitCode: number,
): Count & { fault?: string } {
  if (count === null)
    return { passed: 0, failed: 1, fault: 'It wrote no report.' };
  if (count.failed > 0) return count;
  if (count.passed === 0)
    return { passed: 0, failed: 1, fault: 'It ran no test.' };
  if (exitCode !== 0)
    return {
      ...count,
      failed: 1,
      fault: `It ended with exit code ${exitCode}, though no test failed.`,
    };
  return count;
}

function readReport(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // No report: the runner did not get that far.
  }
}

/** Counts of vitest's JSON report. */
export function readVitestCount(path: string): Count | null {
  const text = readReport(path);
  if (text === null) return null;
  const { numPassedTests, testResults } = JSON.parse(text) as {
    numPassedTests: number;
    testResults: {
      status: string;
      assertionResults: { status: string }[];
    }[];
  };
  // A file that failed before its first test has no failed test of its own.
  const failed = testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    return Math.max(tests.length, status === 'failed' ? 1 : 0);
  });
  return { passed: numPassedTests, failed: failed.reduce((a, b) => a + b, 0) };
}

/** Counts of Playwright's JSON report; what passed the second time has passed. */
export function readPlaywrightCount(path: string): Count | null {
  const text = readReport(path);
  if (text === null) return null;
  const { stats, errors } = JSON.parse(text) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  const { expected, unexpected, flaky } = stats;
  return {
    passed: expected + flaky,
    failed: unexpected > 0 ? unexpected : Math.min(errors.length, 1),
  };
}

/** Counts of the TAP that Node's test runner writes. */
export function readTapCount(path: string): Count | null {
  const text = readReport(path);
  if (text === null) return null;
  const total = (word: string) =>
    Number(text.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  // Node counts a file without tests as one passed test that bears the file's name.
  const empty = text.match(/^ok \d+ - \S+\.test\.ts$/gm)?.length ?? 0;
  return {
    passed: total('pass') - empty,
    failed: total('fail') + total('cancelled') + empty,
  };
}
