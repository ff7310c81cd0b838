// `npm test`: every step in order; `npm test -- unit lint`: only these and what they need.
import { type StepResult, steps } from './steps.ts';

function selectSteps(names: string[]) {
  if (names.length === 0) return steps;
  const unknown = names.find(
    (name) => !steps.some((step) => step.name === name),
  );
  if (unknown !== undefined)
    throw new Error(
      `There is no step "${unknown}"; the steps are ${steps.map((step) => step.name).join(', ')}.`,
    );
  const wanted = new Set(names);
  for (const step of steps)
    if (wanted.has(step.name))
      for (const need of step.needs ?? []) wanted.add(need);
  return steps.filter((step) => wanted.has(step.name));
}

async function runSteps(names: string[]): Promise<StepResult> {
  const results = new Map<string, StepResult>();
  for (const step of selectSteps(names)) {
    console.log(`\n== ${step.name}`);
    const startedAt = performance.now();
    const unmet = step.needs?.find((need) => results.get(need)?.failed);
    const result: StepResult = unmet
      ? { passed: 0, failed: 1, fault: `Not run, because ${unmet} failed.` }
      : await step.run().catch((error: unknown) => ({
          passed: 0,
          failed: 1,
          fault: error instanceof Error ? (error.stack ?? '') : String(error),
        }));
    results.set(step.name, result);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    if (result.fault) console.log(`  | ${result.fault}`);
    console.log(
      `== ${step.name}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`,
    );
  }
  const sum = (key: 'passed' | 'failed') =>
    results.values().reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

try {
  const { passed, failed } = await runSteps(process.argv.slice(2));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
