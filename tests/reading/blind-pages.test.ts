import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blindPages } from './blind-pages.ts';
import { BlindReader } from './blind-reader.ts';
import { checkReading, nothing } from './faults.ts';

describe('a page written by somebody who knows the inbox from a description alone', () => {
  let reader: BlindReader;
  before(async () => {
    reader = await BlindReader.start();
  });
  after(() => reader.close());

  for (const page of blindPages()) {
    const { told, world, open, now } = page;
    it(`${page.name}: is read without one wrong reading`, async () => {
      const read = await reader.open(page, (_, readNow) => readNow());
      assert.equal(read !== null, told.isInbox);
      if (!read) return;
      const outcome = nothing();
      checkReading(read, world, open, now, outcome);
      assert.deepEqual(outcome.faults, []);
      const sure = told.rows.filter(({ isHard }) => !isHard).length;
      assert.ok(outcome.timed >= sure, `${outcome.timed} of ${sure} rows`);
      const bubbles = told.messages.filter((m) => m.id && !m.isHard).length;
      assert.ok(outcome.read >= bubbles, `${outcome.read} of ${bubbles}`);
      if (!bubbles) return;
      assert.equal(read.thread?.thread ?? null, open?.id || null);
      // Where there is no box, nobody can tell a closed thread from a request.
      const composer = told.composer === 'closed' ? /closed|missing/ : /./;
      assert.match(read.thread?.composer ?? '', composer);
      if (told.composer === 'open') assert.equal(read.thread?.composer, 'open');
    });
  }
});
