import { describe, expect, it } from 'vitest';
import { readRowText } from '../../../utils/host/read-row-text.ts';
import { inZone } from './in-zone.ts';
import { NOW } from './inbox-page.ts';

inZone('UTC');

const at = (iso: string) => Date.parse(`2026-11-22T${iso}Z`);
const MINUTE_OF_11_09 = {
  earliest: at('11:09:00'),
  latest: at('11:09:59.999'),
};

function read(html: string, language = 'en') {
  const row = document.createElement('div');
  row.innerHTML = html;
  document.body.replaceChildren(row);
  return readRowText(row, { language, now: NOW });
}

const TITLE =
  '<span data-surface="x/lib:thread_title"><b>Sinta Dewi</b></span>';
const TOOLBAR =
  '<div role="grid"><a role="row" href="#"><i role="gridcell" aria-label="Move to Done">2h</i></a></div>';
const READERS =
  '<span class="html-span"><div style="position:absolute;width:1px;height:1px;overflow:hidden">Unread message:</div></span>';

describe('the texts of a row', () => {
  const same = {
    name: 'Sinta Dewi',
    snippet: 'hai kak',
    time: MINUTE_OF_11_09,
    isTorn: false,
  };

  it.each([
    [
      'with everything marked',
      `${TITLE}<p>hai kak</p><abbr>Today 11:09</abbr>`,
    ],
    ['with a time element', `${TITLE}<p>hai kak</p><time>Today 11:09</time>`],
    [
      'with nothing marked',
      '<b>Sinta Dewi</b><p>hai kak</p><i>Today 11:09</i>',
    ],
    ['with a bare clock', '<b>Sinta Dewi</b><p>hai kak</p><i>11:09</i>'],
    [
      'with a narrow space',
      '<b>Sinta Dewi</b><p>hai kak</p><i>11:09\u202fAM</i>',
    ],
    [
      'with its time inside a line',
      `${TITLE}<p>hai kak</p><div><abbr><span>Today</span> <span>11:09</span></abbr></div>`,
    ],
    [
      'with a picture before the name',
      `<img alt="">${TITLE}<p>hai kak</p><abbr>11:09</abbr>`,
    ],
    [
      'with a dot before the time',
      `${TITLE}<p>hai kak</p><i aria-hidden="true"> · </i><abbr>11:09</abbr>`,
    ],
    [
      'with a hidden toolbar',
      `${TITLE}<p>hai kak</p><abbr>11:09</abbr>${TOOLBAR}`,
    ],
    [
      'with a toolbar and no mark',
      `<b>Sinta Dewi</b><p>hai kak</p><i>11:09</i>${TOOLBAR}`,
    ],
    [
      'with words for screen readers',
      `${TITLE}${READERS}<p>hai kak</p><abbr>11:09</abbr>`,
    ],
    [
      'with our badge',
      `${TITLE}<p>hai kak</p><ventana-badge>2 h</ventana-badge><i>11:09</i>`,
    ],
    [
      'with a snippet in two parts',
      `${TITLE}<p><span>hai</span> <span>kak</span></p><abbr>11:09</abbr>`,
    ],
  ])('%s are told apart', (_, html) => {
    expect(read(html)).toMatchObject(same);
  });

  it.each([
    [
      'labels after the time',
      '<div>Intake</div><div>ad_id.1</div>',
      ['hai kak', 'Intake', 'ad_id.1'],
    ],
    ['a label before the name', '', ['hai kak']],
  ])('keep %s apart from the time', (_, labels, texts) => {
    const html = `<u>VIP</u>${TITLE}<p>hai kak</p><i>11:09</i>${labels}`;
    expect(read(html)).toMatchObject({ ...same, texts });
  });

  it('keep emoji that are pictures, in name and snippet', () => {
    const html = '<b>Sinta <img alt="🙂"></b><p><img alt="👍"></p><i>11:09</i>';
    expect(read(html)).toMatchObject({ name: 'Sinta 🙂', snippet: '👍' });
  });

  it('hold no snippet where the time stands before it', () => {
    const html = `${TITLE}<i>11:09</i><p>You: hai kak</p>`;
    expect(read(html)).toMatchObject({
      name: 'Sinta Dewi',
      snippet: '',
      texts: ['You: hai kak'],
      time: MINUTE_OF_11_09,
    });
  });

  it('hold a time that stands before the name, if that is marked', () => {
    const html = `<i>11:09</i>${TITLE}<p>hai kak</p>`;
    expect(read(html)).toMatchObject({
      name: 'Sinta Dewi',
      snippet: '',
      time: MINUTE_OF_11_09,
    });
  });

  it('of a row without text are none', () => {
    const none = { name: '', snippet: '', time: null, isTorn: false };
    expect(read('<img alt="">')).toMatchObject(none);
  });

  it.each([
    ['es', 'Ayer', '2026-11-21T00:00:00Z', '2026-11-21T23:59:59.999Z'],
    ['de', '12:30', '2026-11-22T12:30:00Z', '2026-11-22T12:30:59.999Z'],
    ['id', '11.09', '2026-11-22T11:09:00Z', '2026-11-22T11:09:59.999Z'],
    ['en_US', 'Yesterday', '2026-11-21T00:00:00Z', '2026-11-21T23:59:59.999Z'],
  ])('of a page in %s hold "%s" as a time', (language, words, from, to) => {
    expect(read(`${TITLE}<p>x</p><i>${words}</i>`, language).time).toEqual({
      earliest: Date.parse(from),
      latest: Date.parse(to),
    });
  });
});

describe('several texts of a row that read as times', () => {
  const whole = (html: string) => read(html).time;

  it('leave open all between them', () => {
    expect(whole(`${TITLE}<p>x</p><i>11:09</i><u>Yesterday</u>`)).toEqual({
      earliest: Date.parse('2026-11-21T00:00:00Z'),
      latest: MINUTE_OF_11_09.latest,
    });
  });

  it('in any order, also before the name', () => {
    const wide = {
      earliest: Date.parse('2026-11-21T00:00:00Z'),
      latest: at('11:09:59.999'),
    };
    expect(whole(`<u>Yesterday</u>${TITLE}<p>x</p><i>11:09</i>`)).toEqual(wide);
    expect(whole(`${TITLE}<p>Yesterday</p><i>11:09</i>`)).toEqual(wide);
  });

  it('are no question where one is marked', () => {
    const html = `${TITLE}<p>Yesterday</p><abbr>11:09</abbr><u>3d</u>`;
    expect(read(html)).toMatchObject({
      snippet: 'Yesterday',
      time: MINUTE_OF_11_09,
    });
  });

  it('are none of the row’s where the marked one cannot be read', () => {
    const html = `${TITLE}<p>hai kak</p><abbr>Soon</abbr><u>Today</u>`;
    expect(read(html)).toMatchObject({ snippet: 'hai kak', time: null });
  });

  it('leave open all between those that are marked, if each can be read', () => {
    const html = (second: string) =>
      `${TITLE}<p>hai kak</p><abbr>11:09</abbr><abbr>${second}</abbr>`;
    expect(read(html('Yesterday'))).toMatchObject({
      snippet: 'hai kak',
      time: {
        earliest: Date.parse('2026-11-21T00:00:00Z'),
        latest: MINUTE_OF_11_09.latest,
      },
    });
    expect(read(html('Soon')).time).toBeNull();
  });

  it('are looked at where what is marked is empty', () => {
    const html = `${TITLE}<p>hai kak</p><abbr></abbr><i>11:09</i>`;
    expect(read(html)).toMatchObject({
      snippet: 'hai kak',
      time: MINUTE_OF_11_09,
    });
  });
});
