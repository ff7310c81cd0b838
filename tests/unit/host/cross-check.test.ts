import { describe, expect, it } from 'vitest';
import { threadKey } from '../../../utils/core/thread-key.ts';
import { observationId } from '../../../utils/core/window/observation.ts';
import {
  checkAgainstRow,
  rowBeside,
  rowOf,
} from '../../../utils/host/cross-check.ts';
import { ago, NOW, PAGE } from './inbox-page.ts';
import { BUDI, rowReading, SINTA, seen, threadReading } from './readings.ts';

const at = (time: number | null) => ({
  earliest: time,
  latest: time ?? NOW,
});

const transcriptOf = (time: number) =>
  threadReading({
    observations: [
      seen({
        ...at(time),
        messageId: 'm1',
        completeUntil: NOW,
        source: 'transcript',
      }),
    ],
  });

const rowAt = (time: number | null) =>
  rowReading({ observation: seen(at(time)) });

describe('the row of the open thread', () => {
  const instagram = rowReading({
    key: threadKey({ page: PAGE, channel: 'instagram', thread: SINTA }),
    channel: 'instagram',
  });

  it.each([
    [
      'has its key',
      threadReading(),
      [rowReading({ thread: BUDI }), rowReading()],
      1,
    ],
    ['is of another channel', threadReading(), [instagram], null],
    ['is without a key', threadReading(), [rowReading({ key: null })], null],
    ['is not in view', threadReading(), [], null],
    [
      'cannot be told: the channel is not known',
      threadReading({ channel: null }),
      [rowReading()],
      null,
    ],
    [
      'cannot be told: the thread is not known',
      threadReading({ thread: null }),
      [rowReading()],
      null,
    ],
  ])('%s', (_, thread, rows, place) => {
    expect(rowOf(thread, rows)).toBe(place === null ? null : rows[place]);
  });
});

describe('the row beside the open thread', () => {
  const nameless = rowReading({ key: null, thread: null });
  it.each<[string, Parameters<typeof rowBeside>, number | null]>([
    [
      'has its key, whatever the names',
      [threadReading(), [nameless, rowReading({ name: 'S. Dewi' })]],
      1,
    ],
    [
      'bears its name, where it has no key',
      [threadReading(), [rowReading({ thread: BUDI, name: 'B' }), nameless]],
      1,
    ],
    [
      'bears its name, where the thread has no key',
      [threadReading({ thread: null }), [nameless]],
      0,
    ],
    [
      'is none of its name with another key',
      [threadReading(), [rowReading({ thread: BUDI })]],
      null,
    ],
    [
      'is none of two of its name, of which one has another key',
      [threadReading(), [nameless, rowReading({ thread: BUDI })]],
      null,
    ],
    [
      'is none of two of its name',
      [threadReading(), [nameless, { ...nameless }]],
      null,
    ],
    [
      'is none without a name',
      [threadReading({ name: '' }), [{ ...nameless, name: '' }]],
      null,
    ],
    [
      'is none of another name',
      [threadReading({ name: 'B' }), [nameless]],
      null,
    ],
    ['is not in view', [threadReading(), []], null],
  ])('%s', (_, [thread, rows], place) => {
    expect(rowBeside(thread, rows)).toBe(place === null ? null : rows[place]);
  });
});

describe('a transcript beside its row', () => {
  it.each<[string, number | null, boolean]>([
    ['an older action', ago(9), true],
    ['the same action', ago(5), true],
    ['the same action, a second and a half later', ago(5) + 1500, true],
    ['an action of any time up to now', null, true],
    ['an action three seconds later', ago(5) + 3000, false],
    ['an action of this moment', NOW, false],
  ])('whose row shows %s keeps its claims: %s %s', (_, time, isKept) => {
    const thread = transcriptOf(ago(5));
    const checked = checkAgainstRow(thread, [rowAt(time)]);
    if (isKept) return expect(checked).toBe(thread);
    const [message] = checked.observations;
    expect(message).toMatchObject({
      by: 'customer',
      messageId: 'm1',
      earliest: ago(5),
      latest: ago(5),
      isLast: false,
    });
    expect(message).not.toHaveProperty('completeUntil');
    // Its id follows from what is left of it.
    expect(message?.id).toBe(observationId(message!));
    expect(message?.id).not.toBe(thread.observations[0]?.id);
  });

  it.each([
    ['not in view', []],
    ['another thread’s', [rowReading({ thread: BUDI })]],
    ['without a time', [rowReading({ observation: null })]],
  ])('whose row is %s keeps its claims', (_, rows) => {
    const thread = transcriptOf(ago(5));
    expect(checkAgainstRow(thread, rows)).toBe(thread);
  });

  it('without messages has nothing to lose', () => {
    const thread = threadReading();
    expect(checkAgainstRow(thread, [rowAt(NOW)])).toBe(thread);
  });

  it('loses the claims of all its messages, and of what came before them', () => {
    const before = seen({
      ...at(null),
      by: 'either',
      latest: ago(9),
      isLast: false,
      completeUntil: NOW,
    });
    const ours = seen({ ...at(ago(5)), by: 'page', messageId: 'm2' });
    const thread = threadReading({ observations: [ours, before] });
    const { observations } = checkAgainstRow(thread, [rowAt(NOW)]);
    expect(observations).toHaveLength(2);
    for (const each of observations)
      expect([each.isLast, each.completeUntil]).toEqual([false, undefined]);
  });
});
