import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { InboxReader } from './inbox-reader.ts';
import { readCombination, SAMPLE, sampleMatrix } from './matrix.ts';
import { twoAtATime } from './two-at-a-time.ts';

const SEED = 20261122;

/** Of what can be read at all; what is left are texts that no evidence explains. */
const SHARE_TIMED = 0.97;

describe('every two of language, layout, zone, day and build', () => {
  let reader: InboxReader;
  before(async () => {
    reader = await InboxReader.start();
  });
  after(() => reader.close());

  const sample = sampleMatrix(SEED);
  let rows = 0;
  let timed = 0;
  for (const lang of SAMPLE.lang ?? []) {
    it(`are read in ${lang} without one wrong reading or promise`, async () => {
      const faults: string[] = [];
      const own = sample.filter((combination) => combination.lang === lang);
      await twoAtATime(own, async (combination, i) => {
        const outcome = await readCombination(reader, combination, i + 1);
        rows += outcome.rows;
        timed += outcome.timed;
        const where = Object.values(combination).join(' ');
        faults.push(...outcome.faults.map((fault) => `${where}: ${fault}`));
      });
      assert.deepEqual(faults, []);
    });
  }

  it('and nearly every row is read', () => {
    assert.ok(timed / rows >= SHARE_TIMED, `${timed} of ${rows} rows`);
  });
});
