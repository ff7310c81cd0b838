export type BrowserName = 'chromium' | 'firefox';

/** Where WXT puts a build, below the repository's root. */
export const buildDirName = (browser: BrowserName, mode: 'ship' | 'e2e') =>
  `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3${mode === 'e2e' ? '-e2e' : ''}`;
