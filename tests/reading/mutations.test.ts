import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BlindReader } from './blind-reader.ts';
import { InboxReader } from './inbox-reader.ts';
import { MUTATIONS } from './mutate.ts';
import { type Readers, runMutation } from './mutations.ts';
import { twoAtATime } from './two-at-a-time.ts';

const SEED = 1;
const EACH = 6;

describe('a page of which one thing was changed', () => {
  let readers: Readers;
  before(async () => {
    readers = {
      inbox: await InboxReader.start(),
      blind: await BlindReader.start(),
    };
  });
  after(async () => {
    await readers.inbox.close();
    await readers.blind.close();
  });

  for (const [k, kind] of MUTATIONS.entries()) {
    it(`is read right or not at all: ${kind}`, async () => {
      const faults: string[] = [];
      let before = 0;
      let after = 0;
      const numbers = Array.from(
        { length: EACH },
        (_, i) => i * MUTATIONS.length + k,
      );
      await twoAtATime(numbers, async (number) => {
        const result = await runMutation(readers, SEED, number);
        before += result.before;
        after += Math.min(result.before, result.after);
        const where = `${result.page}: ${result.what}`;
        faults.push(...result.faults.map((fault) => `${where}: ${fault}`));
      });
      assert.deepEqual(faults, []);
      assert.ok(after / before >= 0.9, `${after} of ${before} still read`);
    });
  }
});
