import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { benchAssess } from './assess.ts';
import { benchPopup } from './popup-list.ts';
import { benchTyping, type TypingFigures } from './typing.ts';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const SEED = 7;

const comparisons = [...benchAssess(SEED), ...(await benchPopup())];
for (const { name, ours, bare, ratio, most } of comparisons)
  console.log(
    `${name}: ${ours.toFixed(2)} ms, bare ${bare.toFixed(2)} ms, ratio ${ratio.toFixed(2)}${most === null ? '' : ratio <= most ? ` (at most ${most})` : ` OVER ${most}`}`,
  );

const speak = ({ p75, p95, worst }: TypingFigures) =>
  `p75 ${p75.toFixed(1)}, p95 ${p95.toFixed(1)}, worst ${worst.toFixed(1)} ms`;
const typing = await benchTyping();
for (const one of typing)
  console.log(
    `${one.name}: ${one.addedMs.toFixed(1)} ms added to the paint, ${one.addedToFrameMs.toFixed(1)} to the frame (aim ≤${one.most})
  to the paint: ${speak(one.ours)}; bare ${speak(one.bare)}
  to the frame: ${speak(one.oursToFrame)}; bare ${speak(one.bareToFrame)}`,
  );
mkdirSync(OUTPUT, { recursive: true });
writeFileSync(
  resolve(OUTPUT, 'bench.json'),
  `${JSON.stringify([...comparisons, ...typing], null, 2)}\n`,
);
if (comparisons.some(({ ratio, most }) => most !== null && ratio > most))
  process.exitCode = 1;
