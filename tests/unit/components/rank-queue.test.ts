import { describe, expect, it } from 'vitest';
import { rankQueue } from '../../../components/queue/rank-queue.ts';
import { NOW, sighting } from './sightings.ts';

const rank = (...given: ReturnType<typeof sighting>[]) => {
  const { waiting, over } = rankQueue(given, { now: NOW, approvals: {} });
  return [waiting.map((item) => item.name), over.map((item) => item.name)];
};

describe('rankQueue', () => {
  it('puts first what closes first, whichever window it is', () => {
    const [waiting] = rank(
      sighting('six days left', 25),
      sighting('fresh', 1),
      sighting('one hour left', 23),
      sighting('two hours of the seven days left', 166),
    );
    expect(waiting).toEqual([
      'one hour left',
      'two hours of the seven days left',
      'fresh',
      'six days left',
    ]);
  });

  it('puts what nobody knows last, and sets apart what is over, newest first', () => {
    const [waiting, over] = rank(
      sighting('older', 300),
      sighting('WhatsApp of an unknown kind', 1, { channel: 'whatsapp' }),
      sighting('over', 200),
      sighting('open', 23),
    );
    expect(waiting).toEqual(['open', 'WhatsApp of an unknown kind']);
    expect(over).toEqual(['over', 'older']);
  });

  it('judges by the approvals of the Page', () => {
    const { over } = rankQueue([sighting('a', 25)], {
      now: NOW,
      approvals: { humanAgent: false },
    });
    expect(over).toHaveLength(1);
  });

  it('leaves out what has no usable key', () => {
    const broken = { ...sighting('a', 1), key: 'nonsense' as never };
    expect(rank(broken)).toEqual([[], []]);
  });
});
