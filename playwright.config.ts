import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e/chromium',
  testMatch: '**/*.spec.ts',
  // One browser at a time: the machines have two cores, and a browser uses both.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  // Playwright empties this folder at its start; the reports of the other runners lie beside it.
  outputDir: 'test-results/chromium',
});
