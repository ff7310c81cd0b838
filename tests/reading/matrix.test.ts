import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { InboxReader } from './inbox-reader.ts';
import { readCombination, SAMPLE, sampleMatrix } from './matrix.ts';
import { twoAtATime } from './two-at-a-time.ts';

const SEED = 20261122;

/** Languages in which the mark of own messages has been seen, and in which the page's own sentences are guessed. */
const MARKED = new Set(['en', 'es', 'es-419', 'de', 'id', 'vi']);

/** What is left are texts that no evidence explains. */
const SHARES = { timed: 0.97, told: 0.7, messages: 0.95 };

describe('every two of language, layout, zone, day and build', () => {
  let reader: InboxReader;
  before(async () => {
    reader = await InboxReader.start();
  });
  after(() => reader.close());

  const sample = sampleMatrix(SEED);
  const all = { rows: 0, timed: 0, messages: 0, read: 0 };
  const marked = { rows: 0, told: 0 };
  for (const lang of SAMPLE.lang ?? []) {
    it(`are read in ${lang} without one wrong reading or promise`, async () => {
      const faults: string[] = [];
      const own = sample.filter((combination) => combination.lang === lang);
      await twoAtATime(own, async (combination, i) => {
        const outcome = await readCombination(reader, combination, i + 1);
        for (const key of ['rows', 'timed', 'messages', 'read'] as const)
          all[key] += outcome[key];
        if (MARKED.has(lang)) {
          marked.rows += outcome.rows;
          marked.told += outcome.told;
        }
        const where = Object.values(combination).join(' ');
        faults.push(...outcome.faults.map((fault) => `${where}: ${fault}`));
      });
      assert.deepEqual(faults, []);
    });
  }

  it('and nearly all that there is to read', () => {
    const shares = {
      timed: all.timed / all.rows,
      told: marked.told / marked.rows,
      messages: all.read / all.messages,
    };
    for (const [what, least] of Object.entries(SHARES)) {
      const share = shares[what as keyof typeof SHARES];
      assert.ok(share >= least, `${what}: ${share.toFixed(3)}`);
    }
  });
});
