import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentRead } from '../reading/entry.ts';
import type { SavedPage } from './read-page/load-page.ts';
import { readLine } from './read-page/read-line.ts';
import { SavedPages } from './read-page/saved-pages.ts';

const USAGE =
  'Usage: npm run -s read-page -- FILE.html --url URL --now ISO [--lang es] [--zone Europe/Madrid]';

class UsageError extends Error {}

export interface Reading extends SavedPage {
  /** Epoch ms. */
  readonly now: number;
  /** The moderator's zone; without it the machine's. */
  readonly zone: string | undefined;
}

/** A name of a place: offsets are no zones, their clocks never change. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
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
  // From where the command was given: npm itself runs in the project's folder.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`There is no file ${path}.`);
  if (!/^https?:/.test(url) || !URL.canParse(url))
    throw new UsageError(`--url ${url} is not a web address.`);
  const now = Date.parse(values.now);
  if (Number.isNaN(now) || !/T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(values.now))
    throw new UsageError(
      `--now ${values.now} is not an ISO time with its zone, such as 2026-11-22T17:00:00Z.`,
    );
  if (zone !== undefined && !isZone(zone))
    throw new UsageError(
      `--zone ${zone} is not a time zone such as Europe/Madrid.`,
    );
  return { file: path, url, now, lang, zone };
}

const NOTHING = {
  rows: 'none',
  transcript: 'none',
  composer: 'none',
  send: 'none',
};

/** A line for each row and each message of which something was read. */
function linesOf({ rows, thread: open }: DocumentRead) {
  const ofRows = rows.flatMap(({ observation, thread, name }) =>
    observation ? [readLine(observation, { thread, name })] : [],
  );
  const thread = open?.thread ?? null;
  const name = open?.name || null;
  const ofMessages = (open?.observations ?? []).map((o) =>
    readLine(o, { thread, name }),
  );
  return [...ofRows, ...ofMessages];
}

async function main(args: readonly string[]): Promise<void> {
  const { now, ...saved } = readOptions(args);
  const pages = await SavedPages.start(
    resolve(import.meta.dirname, '../reading/entry.ts'),
  );
  try {
    const read = await pages.open(saved, ({ ask }) =>
      ask<DocumentRead>(`ventanaRead(${now})`),
    );
    if (!read)
      console.error(
        `${saved.url} is not the address of an inbox with its Page: nothing is read.`,
      );
    for (const line of read ? linesOf(read) : [])
      console.log(JSON.stringify(line));
    console.log(JSON.stringify({ health: read?.health ?? NOTHING }));
  } finally {
    await pages.close();
  }
}

if (import.meta.main) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
