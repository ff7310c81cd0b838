import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { playChaos } from '../../chaos/chaos.ts';
import type { ChaosStage } from '../../chaos/chaos-stage.ts';
import { startChromium } from '../../chaos/chromium-stage.ts';

const SEED = 2026;
const EACH = 25;

let stage: ChaosStage;

test.beforeAll(async () => {
  stage = await startChromium();
});
test.afterAll(() => stage?.close());

for (const from of [0, EACH, 2 * EACH, 3 * EACH])
  test(`whatever is done in whatever order, nothing leaves undecided, twice or not at all: sequences ${from} to ${from + EACH - 1}`, async () => {
    test.setTimeout(240_000);
    const outcome = await playChaos(stage, { seed: SEED, from, count: EACH });
    for (const line of outcome.report(SEED)) console.log(line);
    assert.deepEqual(outcome.violations, []);
  });
