import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../utils/core/window/observation.ts';
import { inZone } from './in-zone.ts';
import { ago, bubble, HOUR, NOW, separator, showThread } from './inbox-page.ts';
import { contextOf } from './reading-context.ts';
import {
  NOTHING,
  nobodys,
  ours,
  readMessages as read,
  readShown,
  showMessages,
  theirs,
} from './transcript-page.ts';

inZone('UTC');

const SLACK = HOUR / 2;
const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);

const isNobodys = ({ by, messageId }: Observation) =>
  by === 'either' && messageId !== undefined;

/** Who acted, by message. */
const sides = ({ observations }: ReturnType<typeof read>) =>
  observations.map(({ messageId, by }) => [messageId, by]);

const claims = ({ observations }: ReturnType<typeof read>) =>
  observations.flatMap(({ messageId, completeUntil }) =>
    completeUntil === undefined ? [] : [[messageId, completeUntil]],
  );

describe('a transcript without models', () => {
  it("shows the customer's messages and that nothing came after the newest", () => {
    const reading = read(theirs('m1', 9), theirs('m2', 5));
    expect(reading).toMatchObject({
      messageIds: ['m2', 'm1'],
      torn: 0,
      newest: { by: 'customer', text: 'Today 9:00' },
    });
    expect(reading.observations[0]).toMatchObject({
      by: 'customer',
      kind: 'message',
      messageId: 'm2',
      earliest: ago(5),
      latest: ago(5) + 999,
      isLast: true,
      completeUntil: NOW,
      source: 'transcript',
      layout: 'business-suite/surface',
      observedAt: NOW,
    });
    expect(claims(reading)).toEqual([['m2', NOW]]);
  });

  it('tells who acted by the side a bubble stands on, not by its text', () => {
    const reading = read(theirs('m1', 9), ours('m2', 5), ours('m3', 3));
    expect(sides(reading)).toEqual([
      ['m3', 'page'],
      ['m2', 'page'],
      ['m1', 'customer'],
    ]);
    expect(reading.observations[0]).toMatchObject({
      latest: ago(3) + 999,
      isLast: true,
      author: 'human',
    });
    expect(reading.observations[2]).toMatchObject({
      earliest: ago(9),
      isLast: false,
    });
    expect(claims(reading)).toEqual([['m1', NOW]]);
  });

  it('of our messages alone shows that the customer was earlier than all of them', () => {
    const reading = read(ours('m1', 9), ours('m2', 5));
    expect(sides(reading)).toEqual([
      ['m2', 'page'],
      ['m1', 'page'],
      [undefined, 'either'],
    ]);
    expect(reading.observations.at(-1)).toMatchObject({
      earliest: null,
      latest: ago(9) + 999,
      isLast: false,
      completeUntil: NOW,
    });
  });

  it.each([
    ['newest', [theirs('m1', 9), nobodys('m2', 5)]],
    [
      'newer than our answer',
      [theirs('m1', 9), ours('m2', 6), nobodys('m3', 5)],
    ],
  ])(
    'with a message of nobody that is the %s claims nothing of what came after',
    (_, messages) => {
      const reading = read(...messages);
      expect(reading.torn).toBe(1);
      expect(reading.newest?.by).toBe('either');
      expect(reading.observations[0]).toMatchObject({
        by: 'either',
        kind: 'message',
        isLast: true,
      });
      expect(sides(reading).at(-1)).toEqual(['m1', 'customer']);
      expect(claims(reading)).toEqual([]);
    },
  );

  it('with a message of nobody among ours does not claim that the customer was earlier', () => {
    const reading = read(nobodys('m1', 9), ours('m2', 5));
    expect(claims(reading)).toEqual([]);
    expect(reading.observations.at(-1)).toMatchObject({
      by: 'either',
      earliest: null,
      latest: ago(9) + 999,
    });
  });

  it('with a message of nobody before the customer’s newest still claims that this is the newest', () => {
    expect(claims(read(nobodys('m1', 9), theirs('m2', 5)))).toEqual([
      ['m2', NOW],
    ]);
  });

  it('whose order contradicts its times claims nothing of what came last', () => {
    const reading = read(theirs('m1', 5), ours('m2', 9));
    expect(claims(reading)).toEqual([]);
    expect(reading.observations.some(({ isLast }) => isLast)).toBe(false);
  });

  const stray =
    '<div style="display:flex;justify-content:flex-start"><div>hello?</div></div>';

  const withEmoji = stray.replace('hello?', 'hello <img alt="😋">');

  it.each<[string, Parameters<typeof read>]>([
    ['between two messages', [theirs('m1', 9), stray, ours('m2', 5)]],
    ['with an emoji', [theirs('m1', 9), withEmoji, ours('m2', 5)]],
    [
      'of emoji alone',
      [
        theirs('m1', 9),
        stray.replace('hello?', '<img alt="👍">'),
        ours('m2', 5),
      ],
    ],
    ['after all messages', [theirs('m1', 9), ours('m2', 5), stray]],
    ['above our messages alone', [stray, ours('m1', 9), ours('m2', 5)]],
    [
      'after the customer’s newest, whatever stands between',
      [theirs('m1', 9), ours('m2', 5), stray, nobodys('m3', 4)],
    ],
  ])(
    'with a bubble %s that has lost its id claims nothing of what came last',
    (_, messages) => {
      const { observations, torn } = read(...messages);
      const strays = 1;
      expect(torn).toBe(strays + observations.filter(isNobodys).length);
      expect(observations.filter((o) => o.isLast || o.completeUntil)).toEqual(
        [],
      );
    },
  );

  it.each<[string, Parameters<typeof read>]>([
    ['at the top', [stray, theirs('m1', 9), ours('m2', 5)]],
    ['between their messages', [theirs('m0', 10), stray, theirs('m1', 9)]],
    [
      'between ours and theirs',
      [ours('m0', 10), stray, theirs('m1', 9), ours('m2', 5)],
    ],
  ])(
    'with a bubble %s that has lost its id, before the customer’s newest, keeps its claims',
    (_, messages) => {
      const reading = read(...messages);
      expect(reading.torn).toBe(0);
      expect(reading.observations[0]?.isLast).toBe(true);
      expect(claims(reading)).toEqual([['m1', NOW]]);
    },
  );

  it('counts a message once that the layout shows twice', () => {
    const reading = read(theirs('m1', 9), theirs('m1', 9), ours('m2', 3));
    expect(reading.messageIds).toEqual(['m2', 'm1']);
    expect(reading.observations).toHaveLength(2);
  });

  it('with a customer further up than is read says only how early', () => {
    const many = Array.from({ length: 60 }, (_, i) => ours(`m${i}`, 60 - i));
    const { observations, messageIds } = read(theirs('first', 99), ...many);
    expect(messageIds).toHaveLength(40);
    expect(observations.at(-1)).toMatchObject({
      by: 'either',
      latest: ago(40) + 999,
    });
    expect(observations.some(({ by }) => by === 'customer')).toBe(false);
  });

  it.each([
    ['no message', () => read()],
    ['only a message without an id', () => read(theirs('', 5))],
    [
      'no region',
      () => {
        showThread({});
        document.querySelector('[role="region"]')?.remove();
        return readShown();
      },
    ],
  ])('with %s proves nothing', (_, reading) => {
    expect(reading()).toMatchObject({
      ...NOTHING,
      messageIds: expect.anything(),
    });
    expect(reading().observations).toEqual([]);
  });
});

describe('the time of a message', () => {
  it('is given by the separators around it, where groups carry no time', () => {
    const { observations } = read(
      separator('Yesterday at 9:15\u202fPM'),
      theirs('m1'),
      separator('Today 11:09'),
      ours('m2'),
    );
    expect(observations).toMatchObject([
      { messageId: 'm2', earliest: at('11:09:00') - SLACK, latest: NOW },
      {
        messageId: 'm1',
        earliest: Date.parse('2026-11-21T21:15:00Z') - SLACK,
        latest: at('11:09:59.999') + SLACK,
      },
    ]);
  });

  it.each([
    ['a line of ours', 'display:flex;justify-content:flex-end', false],
    ['a line of theirs', 'display:flex;justify-content:flex-start', false],
    ['a centred line', 'display:flex;justify-content:center', true],
    ['no line', '', true],
  ])(
    'is given by a text that reads as one in %s: %s',
    (_, style, isSeparator) => {
      const clock = `<div style="${style}"><div>0:45</div></div>`;
      // Beside the bubble, as a voice message's length: no message's line is without one.
      const { observations } = read(separator('Nov 20'), clock, theirs('m1'));
      const from = isSeparator
        ? at('00:45:00')
        : Date.parse('2026-11-20T00:00:00Z');
      expect(observations).toMatchObject([
        { messageId: 'm1', earliest: from - SLACK, latest: NOW },
      ]);
    },
  );

  it("is not given by a voice message's length beside its bubble", () => {
    const voice = (
      justify: string,
    ) => `<div style="display:flex;justify-content:flex-${justify}">
      <div data-message-id="v-${justify}"><div>Play</div></div><span>0:45</span></div>`;
    for (const justify of ['start', 'end'])
      expect(
        read(separator('Nov 20'), voice(justify), theirs('m2')).observations,
      ).toMatchObject(
        ['m2', `v-${justify}`].map((messageId) => ({
          messageId,
          earliest: Date.parse('2026-11-20T00:00:00Z') - SLACK,
          latest: NOW,
        })),
      );
  });

  it.each<[string, string, boolean]>([
    ['alone', '<p>11:09</p>', true],
    ['alone, some steps down', '<div><div><p>11:09</p></div></div>', true],
    ['in a card of more', '<div><p>11:09</p><p>Ana left</p></div>', false],
    [
      'in a card of more, some steps down',
      '<div><div><p>11:09</p></div><div><p>Call ended</p></div></div>',
      false,
    ],
  ])('is given by a text that stands %s', (_, html, isSeparator) => {
    const { observations } = read(separator('Nov 20'), html, theirs('m1'));
    const from = isSeparator
      ? at('11:09:00')
      : Date.parse('2026-11-20T00:00:00Z');
    expect(observations).toMatchObject([{ earliest: from - SLACK }]);
  });

  it.each<[string, string[], boolean]>([
    ['rise', ['Nov 20', 'Today 11:09', 'Today 11:10'], true],
    ['stay', ['Today 11:09', 'Today 11:09'], true],
    ['may stay', ['Today 11:09', 'Today'], true],
    ['run backwards', ['Today 11:09', 'Nov 20'], false],
    ['run backwards once', ['Nov 20', 'Today 11:10', 'Today 11:09'], false],
  ])('is given by separators only where they %s', (_, texts, isGiven) => {
    const notes = texts.map(separator);
    const [first] = read(...notes, theirs('m1')).observations;
    expect(first?.earliest !== null).toBe(isGiven);
    const [above] = read(theirs('m1'), ...notes).observations;
    expect(above?.latest !== NOW).toBe(isGiven);
  });

  it('has no lower end where no separator stands before it', () => {
    expect(read(theirs('m1')).observations).toMatchObject([
      { earliest: null, latest: NOW },
    ]);
  });

  it("is not given by a message's own text, or by a note below it", () => {
    const { observations } = read(
      separator('Nov 20'),
      theirs('m1'),
      '<div>Sent by Ana</div>',
    );
    expect(observations).toMatchObject([
      { earliest: Date.parse('2026-11-20T00:00:00Z') - SLACK, latest: NOW },
    ]);
  });

  it('in a group of several is open from half an hour before the group’s time on', () => {
    const group = `<div data-utime="${ago(9) / 1000}">${bubble(theirs('m1'))}${bubble(theirs('m2'))}</div>`;
    const range = { earliest: ago(9) - SLACK, latest: NOW };
    expect(read(group).observations).toMatchObject([
      { messageId: 'm2', ...range },
      { messageId: 'm1', ...range },
    ]);
  });

  it('in a group that shows one message twice is that of the group', () => {
    const group = `<div data-utime="${ago(9) / 1000}">${bubble(theirs('m1'))}${bubble(theirs('m1'))}</div>`;
    expect(read(group).observations).toMatchObject([
      { messageId: 'm1', earliest: ago(9), latest: ago(9) + 999 },
    ]);
  });

  it('by Facebook’s clock may be ahead of ours, and so is what is complete', () => {
    const reading = read(theirs('m1', -1));
    expect(reading.observations).toMatchObject([
      { earliest: ago(-1), latest: ago(-1) + 999 },
    ]);
    expect(claims(reading)).toEqual([['m1', ago(-1) + 999]]);
  });

  it.each([
    ['no number', 'soon'],
    ['milliseconds', String(ago(5))],
    ['two days ahead', String(ago(-48) / 1000)],
    ['nothing', ''],
  ])('is not that of a group which says %s', (_, utime) => {
    const group = `<div data-utime="${utime}">${bubble(theirs('m1'))}</div>`;
    expect(read(group).observations).toMatchObject([
      { earliest: null, latest: NOW },
    ]);
  });
});

describe('what a customer’s message answers', () => {
  const kindOf = (text: string, language = 'en') => {
    showMessages(ours('m1', 9), `<div>${text}</div>`, theirs('m2', 5));
    return readShown(contextOf({ language })).observations[0]?.kind;
  };

  it.each([
    ['en', 'Sinta Dewi replied to an ad.', 'ad-message'],
    ['en', 'Sinta replied to your story', 'story-reply'],
    ['en', 'Sinta mentioned you in their story', 'story-mention'],
    ['es', 'Sinta Dewi respondió a un anuncio.', 'ad-message'],
    ['es', 'Sinta respondió a tu historia', 'story-reply'],
    ['en', 'Sinta reacted ❤ to your message', 'message'],
    ['en', 'Lead stage set to Intake', 'message'],
    ['fr', 'Sinta Dewi a répondu à une publicité', 'message'],
  ])('is told in %s by "%s": %s', (language, text, kind) => {
    expect(kindOf(text, language)).toBe(kind);
  });

  it('is told by the notes above it alone', () => {
    const note = '<div>Sinta Dewi replied to an ad.</div>';
    const kinds = (...messages: Parameters<typeof read>) =>
      read(...messages).observations.map(({ kind }) => kind);
    expect(kinds(theirs('m1', 9), theirs('m2', 5), note)).toEqual([
      'message',
      'message',
    ]);
    expect(kinds(note, theirs('m1', 9), theirs('m2', 5))).toEqual([
      'message',
      'ad-message',
    ]);
    expect(kinds(note, ours('m1', 9))).toEqual(['message', 'message']);
  });
});
