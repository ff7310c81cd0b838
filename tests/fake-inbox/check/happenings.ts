import assert from 'node:assert/strict';
import { wordsOf } from '../lang/words.ts';
import { createWorld, truthOf } from '../world.ts';
import { type Checks, inbox, open, openThread } from './stage.ts';

const en = wordsOf('en');

export const happenings: Checks = {
  async 'a world with events has every kind, in order, and is else the same'() {
    const calm = createWorld({ now: inbox.madeAt });
    const world = createWorld({ now: inbox.madeAt, events: true });
    const said = world.threads.flatMap(({ messages }) => messages);
    const kinds = new Set(said.map(({ kind }) => kind));
    assert.equal(kinds.size, 7, [...kinds].join());
    assert.ok(said.some(({ isFromAd }) => isFromAd));
    const ats = world.threads.map((thread) => truthOf(thread).lastAt);
    assert.deepEqual(
      ats,
      ats.toSorted((a, b) => b - a),
    );
    for (const { id, messages } of calm.threads) {
      const same = world.threads.find((thread) => thread.id === id);
      assert.deepEqual(same?.messages.slice(0, messages.length), messages);
    }
  },

  async 'what happens is said in the row and shown in the transcript'() {
    const { id, name } = openThread();
    const page = await open({}, { thread: openThread() });
    await page.waitForSelector('[data-message-id]');
    const snippet = page.locator('._5_n1 ._4k8y').first();
    const told: [Parameters<typeof inbox.arrive>[1], string][] = [
      [{ by: 'page', text: 'here' }, 'You: here'],
      [{ by: 'customer', kind: 'missed-call', text: '' }, en.missedFrom(name)],
      [{ by: 'page', kind: 'call', text: '' }, en.youCalled(name)],
      [{ by: 'customer', kind: 'story-mention', text: '' }, en.mentioned(name)],
      [{ by: 'customer', kind: 'story-reply', text: 'oh' }, 'oh'],
      [{ by: 'customer', isFromAd: true, text: 'price?' }, 'price?'],
    ];
    for (const [arrival, text] of told) {
      inbox.arrive(id, arrival);
      await snippet.getByText(text, { exact: true }).waitFor();
    }
    inbox.arrive(id, { by: 'customer', kind: 'reaction', text: '👍' });
    await snippet.getByText('reacted').waitFor();
    const region = await page.getByRole('region').innerText();
    for (const text of [
      en.missedFrom(name),
      en.youCalled(name),
      en.storyMention,
      en.storyReply,
      en.repliedToAd(name),
    ])
      assert.ok(region.includes(text), text);
    const answered = page.locator('[data-utime]', { hasText: /^here/ }).last();
    assert.equal(await answered.getByAltText('👍').count(), 1);
    assert.equal(await answered.locator('[data-message-id] img').count(), 0);
    await page.close();
  },

  async 'clusters of one side share the time of their first'() {
    const thread = createWorld({ now: inbox.madeAt }).threads.find(
      ({ messages }) => messages.length > 20,
    );
    const counts: number[] = [];
    for (const groups of ['single', 'cluster'] as const) {
      const page = await open({ groups }, { thread: thread ?? null });
      await page.waitForSelector('[data-message-id]');
      const found = page.locator('[role=region] [data-utime]');
      counts.push(await found.count());
      for (const group of await found.all()) {
        const utime = Number(await group.getAttribute('data-utime'));
        const id = await group
          .locator('[data-message-id]')
          .first()
          .getAttribute('data-message-id');
        const first = thread?.messages.find((message) => message.id === id);
        assert.equal(utime, Math.floor((first?.at ?? 0) / 1000));
      }
      await page.close();
    }
    assert.ok((counts[0] ?? 0) > (counts[1] ?? 0), counts.join());
  },
};
