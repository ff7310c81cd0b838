import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e/chromium',
  testMatch: '**/*.spec.ts',
  // Two browsers at a time, each with an inbox of its own: a test mostly waits. More only wait for each other.
  workers: 2,
  fullyParallel: true,
  // On a machine that is shared a key or a focus is late now and then; a fault of ours fails again. It is said which.
  retries: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  // Playwright empties this folder at its start; the reports of the other runners lie beside it.
  outputDir: 'test-results/chromium',
});
