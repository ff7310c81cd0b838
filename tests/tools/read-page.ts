import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PageReader, type Reading } from './read-page/reader.ts';

const USAGE =
  'Usage: npm run -s read-page -- FILE.html --url URL --now ISO [--lang es] [--zone Europe/Madrid]';

class UsageError extends Error {}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { url: text, now: text, lang: text, zone: text };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

/** What the command line asks for; throws a UsageError with a sentence that says what is wrong. */
export function readOptions(args: readonly string[]): Reading {
  const { positionals, values } = parse(args);
  const [file, ...more] = positionals;
  const { url, lang, zone } = values;
  if (!file || more.length || !url || !values.now) throw new UsageError(USAGE);
  if (!existsSync(file)) throw new UsageError(`${file} does not exist.`);
  if (!/^https?:/.test(url) || !URL.canParse(url))
    throw new UsageError(`--url ${url} is not a web address.`);
  const now = Date.parse(values.now);
  if (Number.isNaN(now))
    throw new UsageError(
      `--now ${values.now} is not an ISO time such as 2026-11-22T17:00:00Z.`,
    );
  if (zone !== undefined && !isZone(zone))
    throw new UsageError(
      `--zone ${zone} is not a time zone such as Europe/Madrid.`,
    );
  return { file, url, now, lang, zone };
}

const NOTHING = {
  rows: 'none',
  transcript: 'none',
  composer: 'none',
  send: 'none',
};

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const reader = await PageReader.start();
  try {
    const read = await reader.read(options);
    if (!read)
      console.error(`${options.url} is not an inbox: nothing is read.`);
    for (const line of read?.lines ?? []) console.log(JSON.stringify(line));
    console.log(JSON.stringify({ health: read?.health ?? NOTHING }));
  } finally {
    await reader.close();
  }
}

if (import.meta.main) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
