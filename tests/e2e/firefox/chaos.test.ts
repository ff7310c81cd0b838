import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { playChaos } from '../../chaos/chaos.ts';
import type { ChaosStage } from '../../chaos/chaos-stage.ts';
import { startFirefox } from '../../chaos/firefox-stage.ts';

const SEED = 2026;
const EACH = 10;

let stage: ChaosStage;

before(async () => {
  stage = await startFirefox();
});
after(() => stage?.close());

for (const from of [0, EACH])
  test(`whatever is done in whatever order, nothing leaves undecided, twice or not at all: sequences ${from} to ${from + EACH - 1}`, {
    timeout: 240_000,
  }, async () => {
    const outcome = await playChaos(stage, { seed: SEED, from, count: EACH });
    for (const line of outcome.report(SEED)) console.log(line);
    assert.deepEqual(outcome.violations, []);
  });
