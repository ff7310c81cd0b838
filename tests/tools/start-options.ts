import { parseArgs } from 'node:util';
import type { BrowserName } from './build-dir.ts';
import { refuseRealUrl } from './real-inbox.ts';

export interface StartOptions {
  browser: BrowserName;
  /** An address of the real inbox; null opens the fake one. */
  url: string | null;
}

const usage = `Usage: npm start [-- [--browser chromium|firefox] [--url https://business.facebook.com/latest/inbox]]`;

/** Reads the command line of `npm start`; throws a sentence with the usage if it cannot. */
export function parseStartOptions(args: string[]): StartOptions {
  const complain = (sentence: string) => new Error(`${sentence}\n${usage}`);
  const known = new Set(['browser', 'url']);
  const { values, tokens } = parseArgs({
    args,
    options: { browser: { type: 'string' }, url: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw complain(`"${token.value}" is not understood here.`);
    if (token.kind !== 'option') continue;
    if (!known.has(token.name))
      throw complain(`There is no option "${token.rawName}".`);
    if (!token.value) throw complain(`${token.rawName} needs a value.`);
  }
  const { browser = 'chromium', url = null } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw complain(`--browser takes chromium or firefox, not "${browser}".`);
  if (typeof url !== 'string') return { browser, url: null };
  const refusal = refuseRealUrl(url);
  if (refusal) throw complain(refusal);
  return { browser, url };
}
