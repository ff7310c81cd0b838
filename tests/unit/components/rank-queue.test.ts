import { describe, expect, it } from 'vitest';
import { rankQueue } from '../../../components/queue/rank-queue.ts';
import { parseAccountApprovals } from '../../../utils/core/approvals-parse.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import { NOW, PAGE, sighting } from './sightings.ts';

const rank = (...given: ReturnType<typeof sighting>[]) => {
  const { waiting, over } = rankQueue(given, NOW, {
    settings: DEFAULTS,
    rules: builtInRules,
  });
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

  it('judges each by the approvals of its own Page and channel', () => {
    const other = '999888777666';
    const given = [
      sighting('refused', 25),
      sighting('other Page', 25, { key: `${other}/messenger/55555` }),
      sighting('other channel', 25, { channel: 'instagram' }),
    ];
    const refused = { state: 'refused', on: null, note: '', remindOn: null };
    const { waiting, over } = rankQueue(given, NOW, {
      settings: {
        approvals: {},
        accountApprovals: parseAccountApprovals({
          [`${PAGE}/messenger`]: { humanAgent: refused },
        }),
      },
      rules: builtInRules,
    });
    expect(over.map(({ name }) => name)).toEqual(['refused']);
    expect(waiting).toHaveLength(2);
  });

  it('judges by the rules that hold in this browser', () => {
    const [messenger] = builtInRules.ruleSets.filter(
      ({ channel, to }) => channel === 'messenger' && to === null,
    );
    const rules = {
      ...builtInRules,
      ruleSets: [{ ...messenger!, windowHours: 2, tags: [] }],
    };
    const given = [sighting('an hour ago', 1), sighting('three hours ago', 3)];
    const ranked = rankQueue(given, NOW, { settings: DEFAULTS, rules });
    expect(ranked.waiting.map(({ name }) => name)).toEqual(['an hour ago']);
    expect(ranked.over.map(({ name }) => name)).toEqual(['three hours ago']);
  });

  it('leaves out what has no usable key', () => {
    const broken = { ...sighting('a', 1), key: 'nonsense' as never };
    expect(rank(broken)).toEqual([[], []]);
  });
});
