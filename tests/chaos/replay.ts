// `node tests/chaos/replay.ts --seed N --number K [--count C] [--browser firefox] [--shrink] [--only 0,3,4]`
import { parseArgs } from 'node:util';
import { type ChaosOptions, playChaos } from './chaos.ts';
import type { ChaosStage } from './chaos-stage.ts';
import { startChromium } from './chromium-stage.ts';
import { startFirefox } from './firefox-stage.ts';
import { type Action, planOf } from './plan.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    number: { type: 'string', default: '0' },
    count: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    shrink: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const from = Number(values.number);
const say = (line: string) => console.log(line);
const startedAt = performance.now();
const tell = (number: number, action: Action) => {
  const at = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(`  ${number}, ${at} s: ${JSON.stringify(action)}`);
};

let lastAt = performance.now();
function tellEnd(number: number, wrong: readonly string[]) {
  const at = performance.now();
  say(`${number}: ${((at - lastAt) / 1000).toFixed(1)} s`);
  lastAt = at;
  for (const line of wrong) say(`  WRONG ${line}`);
}

/** Leaves out one action after the other, as long as the same goes wrong. */
async function shrink(stage: ChaosStage, whole: readonly Action[]) {
  const play = (plan: readonly Action[]) =>
    playChaos(stage, { seed, from, count: 1, planOf: () => plan });
  const faultOf = async (plan: readonly Action[]) =>
    (await play(plan)).violations[0]?.fault;
  let plan = whole;
  const fault = await faultOf(plan);
  for (let i = plan.length - 1; fault && i >= 0; i--) {
    const shorter = plan.toSpliced(i, 1);
    if ((await faultOf(shorter)) === fault) plan = shorter;
  }
  say(fault ? `the shortest that ends in "${fault}":` : 'nothing goes wrong');
  for (const action of plan) tell(from, action);
}

const stage =
  values.browser === 'firefox' ? await startFirefox() : await startChromium();
try {
  const kept = values.only?.split(',').map(Number);
  const plan = planOf(seed, from).filter((_, i) => !kept || kept.includes(i));
  if (values.shrink) await shrink(stage, plan);
  else {
    const options: ChaosOptions = {
      seed,
      from,
      count: Number(values.count),
      ...(values.quiet ? {} : { tell }),
      tellEnd,
      ...(kept && { planOf: () => plan }),
    };
    const outcome = await playChaos(stage, options);
    for (const line of outcome.report(seed)) say(line);
    say(`  ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    process.exitCode = outcome.violations.length ? 1 : 0;
  }
} finally {
  await stage.close();
}
