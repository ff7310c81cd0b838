import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Count,
  readPlaywrightCount,
  readTapCount,
  readVitestCount,
  settleCount,
} from './count-tests.ts';
import { lintExtension } from './lint-extension.ts';
import { root, runCommand } from './run-command.ts';

export type StepResult = Count & { fault?: string };

export interface Step {
  name: string;
  /** Steps without which this one makes no sense. */
  needs?: string[];
  run(): Promise<StepResult>;
}

/** Relative, because a command line is split at its blanks. */
const report = 'test-results/report';

/** Runs the commands until one fails; the step as a whole counts as one. */
const runAllOf = async (...commandLines: string[]): Promise<StepResult> => {
  for (const commandLine of commandLines) {
    const { code } = await runCommand(commandLine);
    if (code !== 0)
      return { passed: 0, failed: 1, fault: `"${commandLine}" failed.` };
  }
  return { passed: 1, failed: 0 };
};

/** A run of Node's test runner, so many files at a time. */
const runNodeTests = (files: string, timeoutMs: number, atATime = 1) =>
  runTests(
    `node --test --test-force-exit --test-concurrency=${atATime} --test-timeout=${timeoutMs} --test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination=${report} ${files}`,
    readTapCount,
  );

async function runTests(
  commandLine: string,
  readCount: (path: string) => Count | null,
  env?: Record<string, string>,
): Promise<StepResult> {
  const path = join(root, report);
  mkdirSync(dirname(path), { recursive: true });
  // The report of an earlier run must not stand in for a crashed one.
  rmSync(path, { force: true });
  const { code } = await runCommand(commandLine, { env });
  return settleCount(readCount(path), code);
}

/** vitest, Vite and Playwright read tsconfig.json, which extends a file that WXT writes. */
async function prepareTypes() {
  if (!existsSync(join(root, '.wxt/tsconfig.json')))
    await runCommand('wxt prepare');
}

/** Browsers of one kind beside each other: a test mostly waits. As `workers` in playwright.config.ts. */
const AT_A_TIME = 2;

/** What `npm test` does, in this order. */
export const steps: Step[] = [
  {
    name: 'types',
    run: () => runAllOf('wxt prepare', 'tsc --noEmit'),
  },
  {
    name: 'lint',
    run: async () => {
      const results = [
        await runAllOf('biome check --error-on-warnings'),
        await runAllOf('knip'),
      ];
      return results.find((result) => result.failed > 0) ?? results[0]!;
    },
  },
  {
    name: 'unit',
    run: async () => {
      await prepareTypes();
      return runTests(
        `vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
        readVitestCount,
      );
    },
  },
  {
    name: 'reading',
    run: () => runNodeTests('tests/reading/*.test.ts', 300_000),
  },
  {
    name: 'build',
    run: () =>
      runAllOf(
        'wxt build',
        'wxt build --mode e2e',
        'wxt build -b firefox --mv3',
        'wxt build -b firefox --mv3 --mode e2e',
        'node tests/tools/check-build.ts',
      ),
  },
  {
    name: 'lint:ext',
    needs: ['build'],
    run: async () =>
      (await lintExtension())
        ? { passed: 1, failed: 0 }
        : { passed: 0, failed: 1 },
  },
  {
    name: 'e2e:chromium',
    needs: ['build'],
    run: () =>
      runTests('playwright test --reporter=list,json', readPlaywrightCount, {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      }),
  },
  {
    name: 'e2e:firefox',
    needs: ['build'],
    run: () => runNodeTests('tests/e2e/firefox/*.test.ts', 240_000, AT_A_TIME),
  },
];
