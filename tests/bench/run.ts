import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { benchAssess } from './assess.ts';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const SEED = 7;

const comparisons = [...benchAssess(SEED)];
for (const { name, ours, bare, ratio, most } of comparisons)
  console.log(
    `${name}: ${ours.toFixed(2)} ms, bare ${bare.toFixed(2)} ms, ratio ${ratio.toFixed(2)}${most === null ? '' : ratio <= most ? ` (at most ${most})` : ` OVER ${most}`}`,
  );
mkdirSync(OUTPUT, { recursive: true });
writeFileSync(
  resolve(OUTPUT, 'bench.json'),
  `${JSON.stringify(comparisons, null, 2)}\n`,
);
if (comparisons.some(({ ratio, most }) => most !== null && ratio > most))
  process.exitCode = 1;
