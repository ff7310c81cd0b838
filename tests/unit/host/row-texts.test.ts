import { describe, expect, it } from 'vitest';
import { type RowContext, readRows } from '../../../utils/host/read-rows.ts';
import { inZone } from './in-zone.ts';
import { ago, NOW, PAGE, row, showList } from './inbox-page.ts';

inZone('UTC');

const read = (context: Partial<RowContext> = {}) =>
  readRows(document, {
    page: PAGE,
    tab: null,
    language: 'en',
    now: NOW,
    ...context,
  });

const readOne = (html: string, context: Partial<RowContext> = {}) => {
  showList(html);
  const rows = read(context);
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);

describe('whose action a row shows', () => {
  it.each([
    ['en', 'hai', 'customer'],
    ['en', 'You: hai', 'page'],
    ['en', 'You:\u00a0hai', 'page'],
    ['en', '\u200eYou: hai', 'page'],
    ['en', 'You:', 'page'],
    ['en', 'You: <img alt="👍">', 'page'],
    ['en', '<span>You: </span><span>hai</span>', 'page'],
    ['en', 'You sent an attachment.', 'either'],
    ['en', 'You reacted ❤ to a message', 'either'],
    ['en', 'You unsent a message', 'either'],
    ['en', 'You pinned a message', 'either'],
    ['en', 'You’re now connected on Messenger', 'either'],
    ['en', 'Young man, are you open?', 'customer'],
    ['en', 'Thank You: hai', 'customer'],
    ['en', 'Sinta sent an attachment.', 'customer'],
    ['en', '<img alt="👍">', 'customer'],
    ['en', '', 'either'],
    ['es', 'hola', 'customer'],
    ['es', 'Tú: hola', 'page'],
    ['es', 'Tu\u0301:\u202fhola', 'page'],
    ['es', 'Tu pedido llegó?', 'customer'],
    ['es', 'Enviaste un archivo adjunto.', 'either'],
    ['es', 'Has enviado una foto', 'either'],
    ['es', 'Has reaccionado con 👍', 'either'],
    ['es', 'Compartiste una publicación', 'either'],
    ['vi', 'Bạn: hai', 'either'],
    ['vi', 'hai', 'either'],
  ])('in %s "%s" is of: %s', (language, snippet, by) => {
    const { observation } = readOne(row({ snippet, time: '11:09' }), {
      language,
    });
    expect(observation).toMatchObject({ by });
    expect(observation?.completeUntil).toBe(
      by === 'customer' ? NOW : undefined,
    );
  });
});

describe('the time of a row', () => {
  it.each([
    ['labels after it', { labels: '<div>Intake</div><div>ad_id.123</div>' }],
    [
      'a label that looks like a time',
      { labels: '<div>3d</div><div>Yesterday</div>' },
    ],
    ['a snippet that looks like a time', { snippet: 'Yesterday' }],
    ['an emoji in the snippet', { snippet: 'hai <img alt="🙂">' }],
    ["our own badge's text", { labels: '<ventana-badge>2 h</ventana-badge>' }],
  ])('is not mistaken for %s, marked or not', (_, text) => {
    for (const hasAbbr of [true, false])
      expect(readOne(row({ ...text, hasAbbr })).observation).toMatchObject({
        by: 'customer',
        earliest: at('11:09:00'),
        latest: at('11:09:59.999'),
      });
  });

  it.each(['Soon', '13/14/24', 'Hoy', '', '3/8/17'])(
    'where it is "%s" cannot be read: nothing is observed',
    (time) => {
      expect(readOne(row({ time }))).toMatchObject({
        key: null,
        observation: null,
      });
      expect(readOne(row({ time, hasAbbr: false })).observation).toBeNull();
    },
  );

  it('of a row without a name is not used', () => {
    const rowWithout = row({ name: '' });
    expect(readOne(rowWithout).observation).toBeNull();
  });
});

it('an hour without minutes passes for two, with a range of two hours', () => {
  const { observation } = readOne(row({ time: '2h' }));
  expect(observation!.earliest).toBeLessThan(ago(2));
  expect(observation!.latest).toBeGreaterThan(ago(2));
});
