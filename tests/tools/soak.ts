// `npm run soak -- [--seed N] [--only chaos,packs,mutations,matrix]`
import { parseArgs } from 'node:util';
import { playChaos } from '../chaos/chaos.ts';
import { startChromium } from '../chaos/chromium-stage.ts';
import { startFirefox } from '../chaos/firefox-stage.ts';
import { BlindReader } from '../reading/blind-reader.ts';
import { InboxReader } from '../reading/inbox-reader.ts';
import { fullMatrix, readCombination } from '../reading/matrix.ts';
import { type Readers, runMutation } from '../reading/mutations.ts';
import { twoAtATime } from '../reading/two-at-a-time.ts';
import { fuzzPacks } from '../unit/core/policy/pack-fuzz.ts';
import { runCommand } from './run-command.ts';

const MUTATIONS = 500;
const SHARE_READ = 0.9;
const PACKS = 20_000;

const CHAOS = [
  { build: 'wxt build --mode e2e', start: startChromium, count: 1000 },
  {
    build: 'wxt build -b firefox --mv3 --mode e2e',
    start: startFirefox,
    count: 100,
  },
] as const;

const say = (line: string) => console.log(line);

/** Every language × layout × zone × telling day; true = nothing was read wrong. */
async function soakMatrix({ inbox }: Readers, seed: number): Promise<boolean> {
  const all = fullMatrix(seed);
  const sum = { rows: 0, timed: 0, exact: 0, messages: 0, read: 0, wrong: 0 };
  await twoAtATime(all, async (combination, i) => {
    const outcome = await readCombination(inbox, combination, seed + i);
    for (const key of ['rows', 'timed', 'exact', 'messages', 'read'] as const)
      sum[key] += outcome[key];
    sum.wrong += outcome.faults.length;
    const where = `${seed + i}: ${Object.values(combination).join(' ')}`;
    for (const fault of outcome.faults) say(`WRONG ${where}: ${fault}`);
    if (i % 100 === 99) say(`  ${i + 1} of ${all.length}, ${sum.wrong} wrong`);
  });
  say(
    `matrix: ${all.length} pages, ${sum.timed} of ${sum.rows} rows timed (${sum.exact} to the minute), ${sum.read} of ${sum.messages} messages read, ${sum.wrong} wrong`,
  );
  return sum.wrong === 0;
}

/** Single changes of pages; true = none was read wrong, and enough was read. */
async function soakMutations(readers: Readers, seed: number): Promise<boolean> {
  const sum = { before: 0, after: 0, wrong: 0, used: 0 };
  const numbers = Array.from({ length: MUTATIONS }, (_, i) => i);
  await twoAtATime(numbers, async (number) => {
    const result = await runMutation(readers, seed, number);
    sum.before += result.before;
    sum.after += Math.min(result.before, result.after);
    sum.wrong += result.faults.length;
    if (result.isUsed) sum.used++;
    for (const fault of result.faults)
      say(`WRONG ${number}: ${result.page}: ${result.what}: ${fault}`);
  });
  const share = sum.after / sum.before;
  say(
    `mutations: ${MUTATIONS} (${sum.used} of a node that is used), ${(100 * share).toFixed(1)} % still read, ${sum.wrong} wrong`,
  );
  return sum.wrong === 0 && share >= SHARE_READ;
}

/** Changed rules files; throws where one is neither valid nor refused with its place. */
function soakPacks(seed: number): void {
  const { accepted, refused } = fuzzPacks(PACKS, seed);
  say(`packs: ${accepted} accepted, ${refused} refused with their place`);
}

/** Random sequences in both browsers; true = nothing went wrong in any. */
async function soakChaos(seed: number): Promise<boolean> {
  const results: boolean[] = [];
  for (const { build, start, count } of CHAOS) {
    const { code } = await runCommand(build);
    if (code !== 0) throw new Error(`"${build}" failed.`);
    const stage = await start();
    try {
      const outcome = await playChaos(stage, { seed, from: 0, count, tellEnd });
      for (const line of outcome.report(seed)) say(line);
      results.push(outcome.violations.length === 0);
    } finally {
      await stage.close();
    }
  }
  return !results.includes(false);
}

/** What goes wrong is said at once: the run is long. */
function tellEnd(number: number, wrong: readonly string[]): void {
  for (const line of wrong) say(`  WRONG ${number}: ${line}`);
  if (number % 50 === 49) say(`  ${number + 1} sequences`);
}

async function withReaders(
  run: (readers: Readers) => Promise<boolean>,
): Promise<boolean> {
  const inbox = await InboxReader.start();
  const blind = await BlindReader.start();
  try {
    return await run({ inbox, blind });
  } finally {
    await inbox.close();
    await blind.close();
  }
}

/** Every part, by the name that `--only` takes. */
const parts: Readonly<Record<string, (seed: number) => Promise<boolean>>> = {
  packs: async (seed) => {
    soakPacks(seed);
    return true;
  },
  mutations: (seed) => withReaders((readers) => soakMutations(readers, seed)),
  matrix: (seed) => withReaders((readers) => soakMatrix(readers, seed)),
  chaos: soakChaos,
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, only: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 1e6);
  if (!Number.isInteger(seed) || seed < 0)
    throw new Error(`--seed ${values.seed} is not a whole number.`);
  const names = values.only?.split(',') ?? Object.keys(parts);
  const unknown = names.find((name) => !parts[name]);
  if (unknown !== undefined)
    throw new Error(
      `There is no part "${unknown}"; the parts are ${Object.keys(parts).join(', ')}.`,
    );
  say(`seed ${seed}`);
  for (const name of names)
    if (!(await parts[name]?.(seed))) process.exitCode = 1;
}

await main();
