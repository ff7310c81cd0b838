import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e/chromium',
  testMatch: '**/*.spec.ts',
  // Two browsers at a time, each with an inbox of its own: a test mostly waits. More only wait for each other.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  // Playwright empties this folder at its start; the reports of the other runners lie beside it.
  outputDir: 'test-results/chromium',
});
