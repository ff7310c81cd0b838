import { performance } from 'node:perf_hooks';

/** Ours beside the bare way, in one run. */
export interface Comparison {
  readonly name: string;
  /** Medians, ms. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
  /** The ratio that is allowed; null = any. */
  readonly most: number | null;
}

const ROUNDS = 201;
const WARM_UP = 20;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Times two ways in turns, so that what else the machine does meets both. */
export function alternate({
  name,
  ours,
  bare,
  most,
}: {
  readonly name: string;
  readonly ours: () => unknown;
  readonly bare: () => unknown;
  readonly most: number | null;
}): Comparison {
  for (let i = 0; i < WARM_UP; i++) {
    ours();
    bare();
  }
  const times = Array.from(
    { length: ROUNDS },
    () => [time(ours), time(bare)] as const,
  );
  const oursMs = median(times.map(([first]) => first));
  const bareMs = median(times.map(([, second]) => second));
  return { name, ours: oursMs, bare: bareMs, ratio: oursMs / bareMs, most };
}
