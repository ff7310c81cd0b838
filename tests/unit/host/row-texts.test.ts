import { describe, expect, it } from 'vitest';
import { readRows } from '../../../utils/host/read-rows.ts';
import { inZone } from './in-zone.ts';
import { ago, NOW, row, showList } from './inbox-page.ts';
import { contextOf } from './reading-context.ts';

inZone('UTC');

const readOne = (html: string, language = 'en') => {
  showList(html);
  const rows = readRows(document, contextOf({ language }));
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);

describe('whose action a row shows', () => {
  it('is not told where the row names two people', () => {
    const two = row({ snippet: 'Sinta called you' }).replace(
      /(<span[^>]*thread_title.*?<\/span>)/s,
      '<span data-surface="x/lib:thread_title">Lorem ipsum</span>$1',
    );
    expect(readOne(two).observation).toMatchObject({ by: 'either' });
    expect(
      readOne(row({ snippet: 'Sinta called you' })).observation,
    ).toMatchObject({ by: 'customer', kind: 'call' });
  });

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
    ['en', 'Thank You: hai', 'either'],
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
    ['vi', 'Bạn: hai', 'page'],
    ['vi', 'hai', 'customer'],
    ['fr', 'Vous : salut', 'either'],
    ['fr', 'salut', 'either'],
    ['xx', 'hai', 'either'],
    ['', 'hai', 'either'],
  ])('in %s "%s" is of: %s', (language, snippet, by) => {
    const { observation } = readOne(row({ snippet, time: '11:09' }), language);
    expect(observation).toMatchObject({ by });
    expect(observation?.completeUntil).toBe(
      by === 'customer' ? NOW : undefined,
    );
  });

  it('is ours wherever in the row the mark of our messages stands', () => {
    const ours = { snippet: 'hai', labels: '<div>You: hai</div>' };
    expect(readOne(row(ours)).observation).toMatchObject({ by: 'page' });
  });
});

describe('the time of a row', () => {
  it.each([
    ['labels after it', { labels: '<div>Intake</div><div>ad_id.123</div>' }],
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

  it.each([
    [
      'a label that looks like a time',
      { labels: '<div>3d</div><div>Yesterday</div>' },
      'customer',
    ],
    ['a snippet that looks like a time', { snippet: 'Yesterday' }, 'either'],
  ])('where it is not marked leaves open that it is %s', (_, text, by) => {
    const marked = readOne(row(text)).observation;
    expect(marked).toMatchObject({
      by: 'customer',
      earliest: at('11:09:00'),
      latest: at('11:09:59.999'),
    });
    const { observation } = readOne(row({ ...text, hasAbbr: false }));
    expect(observation?.by).toBe(by);
    expect(observation?.earliest).toBeLessThan(at('00:00:01'));
    expect(observation?.latest).toBeGreaterThanOrEqual(at('11:09:59.999'));
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

  it('that is marked and cannot be read is not looked for in snippet or labels', () => {
    const labels = '<div>Today</div>';
    const texts = { time: 'Soon', snippet: 'Today', labels };
    expect(readOne(row(texts)).observation).toBeNull();
  });

  it('of a row without a name is not used', () => {
    expect(readOne(row({ name: '' })).observation).toBeNull();
  });

  it('of "2h" is a range of at least two hours', () => {
    const { observation } = readOne(row({ time: '2h' }));
    expect(observation!.earliest).toBeLessThanOrEqual(ago(3));
    expect(observation!.latest).toBeGreaterThanOrEqual(ago(1));
  });
});

describe('the seconds in an attribute of a row', () => {
  const seconds = at('11:09:42') / 1000;

  it.each([
    ['the minute that is shown', 'Today 11:09', seconds],
    ['the day that is shown', 'Today', seconds],
    ['no words that can be read', 'Soon', seconds],
    ['the last second before the minute', '11:10', at('11:09:59') / 1000 + 0.5],
  ])('count where they fit %s', (_, time, utime) => {
    for (const hasAbbr of [true, false]) {
      const found = readOne(row({ time, utime, hasAbbr }));
      expect(found).toMatchObject({
        isTorn: false,
        observation: { earliest: utime * 1000, latest: utime * 1000 + 999 },
      });
    }
  });

  it('leave whose action it was to the texts, also beside words that cannot be read', () => {
    const found = readOne(row({ time: 'Soon', utime: seconds }));
    expect(found).toMatchObject({
      snippet: 'hai',
      observation: { by: 'customer', source: 'row' },
    });
  });

  it.each([
    ['a minute later', seconds + 60, '11:09:00', '11:10:42.999'],
    ['a minute earlier', seconds - 60, '11:08:42', '11:09:59.999'],
  ])('that are %s leave open what both say', (_, utime, from, to) => {
    expect(readOne(row({ utime }))).toMatchObject({
      isTorn: true,
      observation: { earliest: at(from), latest: at(to) },
    });
  });

  it('that are still to come leave all open since the words', () => {
    expect(readOne(row({ utime: NOW / 1000 + 3600 }))).toMatchObject({
      isTorn: true,
      observation: { earliest: at('11:09:00'), latest: NOW },
    });
  });

  it.each([
    ['no number', 'soon'],
    ['nothing', ''],
    ['milliseconds', seconds * 1000],
    ['older than Messenger', 1000],
    ['two days ahead', NOW / 1000 + 2 * 86_400],
  ])('that are %s are no time at all', (_, utime) => {
    expect(readOne(row({ utime }))).toMatchObject({
      isTorn: false,
      observation: { earliest: at('11:09:00') },
    });
  });

  it('of two different values are no time at all', () => {
    const labels = `<div data-utime="${seconds - 7}">x</div>`;
    expect(readOne(row({ utime: seconds, labels }))).toMatchObject({
      isTorn: false,
      observation: { earliest: at('11:09:00') },
    });
  });

  it('are believed up to a day ahead where the row shows this moment', () => {
    const utime = NOW / 1000 + 3600;
    expect(readOne(row({ time: 'Just now', utime }))).toMatchObject({
      isTorn: false,
      observation: { earliest: NOW + 3_600_000 },
    });
  });
});
