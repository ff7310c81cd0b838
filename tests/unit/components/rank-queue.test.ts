import { describe, expect, it } from 'vitest';
import { rankQueue } from '../../../components/queue/rank-queue.ts';
import { parseAccountApprovals } from '../../../utils/core/approvals-parse.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import type { QueueView } from '../../../utils/core/queue-view.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import { HOUR, NOW, PAGE, queued, sighting } from './sightings.ts';

type Given = Parameters<typeof rankQueue>[0][number];

const BY = { now: NOW, settings: DEFAULTS, rules: builtInRules };

const thread = (...given: Parameters<typeof sighting>) =>
  queued(sighting(...given));

function rankAs(view: QueueView, given: readonly Given[], by = BY) {
  const { items, over } = rankQueue(given, view, by);
  return [items.map((item) => item.name), over.map((item) => item.name)];
}

const reminded = (name: string, inHours: number) => {
  const seen = sighting(name, 1);
  const at = NOW + inHours * HOUR;
  const reminder = { thread: seen.key, at, endsAt: at + HOUR, setAt: NOW };
  return queued(seen, { reminder });
};

describe('who waits', () => {
  it('is in the order in which they close, whichever window it is', () => {
    const [waiting] = rankAs('waiting', [
      thread('six days left', 25),
      thread('fresh', 1),
      thread('one hour left', 23),
      thread('two hours of the seven days left', 166),
    ]);
    expect(waiting).toEqual([
      'one hour left',
      'two hours of the seven days left',
      'fresh',
      'six days left',
    ]);
  });

  it('has what nobody knows last, and sets apart what is over, newest first', () => {
    const [waiting, over] = rankAs('waiting', [
      thread('older', 300),
      thread('WhatsApp of an unknown kind', 1, { channel: 'whatsapp' }),
      thread('over', 200),
      thread('open', 23),
    ]);
    expect(waiting).toEqual(['open', 'WhatsApp of an unknown kind']);
    expect(over).toEqual(['over', 'older']);
  });

  it('is judged by the approvals of the own Page and channel', () => {
    const other = '999888777666';
    const given = [
      thread('refused', 25),
      thread('other Page', 25, { key: `${other}/messenger/55555` }),
      thread('other channel', 25, { channel: 'instagram' }),
    ];
    const refused = { state: 'refused', on: null, note: '', remindOn: null };
    const [waiting, over] = rankAs('waiting', given, {
      ...BY,
      settings: {
        ...DEFAULTS,
        accountApprovals: parseAccountApprovals({
          [`${PAGE}/messenger`]: { humanAgent: refused },
        }),
      },
    });
    expect(over).toEqual(['refused']);
    expect(waiting).toHaveLength(2);
  });

  it('is judged by the rules that hold in this browser', () => {
    const [messenger] = builtInRules.ruleSets.filter(
      ({ channel, to }) => channel === 'messenger' && to === null,
    );
    const rules = {
      ...builtInRules,
      ruleSets: [{ ...messenger!, windowHours: 2, tags: [] }],
    };
    const given = [thread('an hour ago', 1), thread('three hours ago', 3)];
    expect(rankAs('waiting', given, { ...BY, rules })).toEqual([
      ['an hour ago'],
      ['three hours ago'],
    ]);
  });

  it('leaves out what has no usable key, and what is hidden', () => {
    const broken = { ...thread('a', 1), key: 'nonsense' as never };
    const hidden = queued(sighting('b', 1), { isHidden: true });
    expect(rankAs('waiting', [broken, hidden])).toEqual([[], []]);
  });
});

describe('the other lists', () => {
  it('have those whom only a person may answer', () =>
    expect(
      rankAs('human-agent', [
        thread('open', 1),
        thread('four days left', 72),
        thread('two days left', 120),
        thread('over', 200),
        thread('a comment', 30, { channel: 'comment' }),
      ]),
    ).toEqual([['two days left', 'four days left'], []]));

  it('have the windows that are open for certain, answered ones too', () =>
    expect(
      rankAs('offer', [
        thread('later', 2),
        thread('soon', 23),
        thread('over', 25),
        thread('nobody knows when', null),
        queued(sighting('hidden', 3), { isHidden: true }),
      ]),
    ).toEqual([['soon', 'later'], []]));

  it('have the next reminder first, hidden threads among them', () => {
    const hidden = { ...reminded('hidden', 2), isHidden: true };
    const given = [
      reminded('last', 5),
      hidden,
      thread('none', 1),
      reminded('next', 1),
    ];
    expect(rankAs('reminders', given)).toEqual([
      ['next', 'hidden', 'last'],
      [],
    ]);
  });

  it('have all, in the order in which they come', () =>
    expect(
      rankAs('all', [
        thread('b', 1),
        queued(sighting('hidden', 2), { isHidden: true }),
        thread('a', 300),
      ]),
    ).toEqual([['b', 'hidden', 'a'], []]));
});

describe('what closes while the Page does', () => {
  // The moment is a Sunday, 12:00 in London.
  const day = [{ from: 9 * 60, to: 18 * 60 }];
  const withHours = (days: readonly (typeof day)[]) => ({
    ...BY,
    settings: {
      ...DEFAULTS,
      openingHours: { [PAGE]: { zone: 'Europe/London', days } },
    },
  });
  const given = [
    thread('ends at 17:00', 19),
    thread('ends at 20:00', 16),
    thread('ends tomorrow at 8:00', 4),
    thread('ends tomorrow at 11:00', 1),
    thread('is for a person only', 40),
  ];

  it('ends between closing and opening', () => {
    const by = withHours([day, day, day, day, day, day, day]);
    expect(rankAs('away', given, by)[0]).toEqual([
      'ends at 20:00',
      'ends tomorrow at 8:00',
    ]);
  });

  it('ends from now on where the Page is closed by now', () => {
    const by = withHours([day, day, day, day, day, day, []]);
    expect(rankAs('away', given, by)[0]).toEqual([
      'ends at 17:00',
      'ends at 20:00',
      'ends tomorrow at 8:00',
    ]);
  });

  it('is nothing for a Page without hours', () =>
    expect(rankAs('away', given)[0]).toEqual([]));
});
