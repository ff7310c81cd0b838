import { describe, expect, it } from 'vitest';
import {
  faultOfReply,
  MOST_REPLY_TEXT,
  MOST_REPLY_TITLE,
  parseReplyWish,
  parseSavedReply,
  tidyReply,
} from '../../../utils/core/saved-reply.ts';

const REPLY = {
  id: 'f4c2-7',
  title: 'Envíos',
  text: 'Hola {name}:\n¿te llegó?',
  isReopener: true,
  changedAt: 5,
  revision: 7,
};

describe('a saved reply', () => {
  it('comes back as it was stored, without fields of others', () => {
    expect(parseSavedReply({ ...REPLY, html: '<b>' })).toEqual(REPLY);
  });

  it.each([
    ['no object', 'text'],
    ['no id', { ...REPLY, id: '' }],
    ['an id that is none', { ...REPLY, id: 'a/b' }],
    ['a title that is none', { ...REPLY, title: 7 }],
    ['a title that is too long', { ...REPLY, title: 'x'.repeat(81) }],
    ['no text', { ...REPLY, text: ' \n\u202e' }],
    ['a text that is too long', { ...REPLY, text: 'x'.repeat(5001) }],
    ['no time', { ...REPLY, changedAt: null }],
    ['a time that is none', { ...REPLY, changedAt: Number.NaN }],
    ['no revision', { ...REPLY, revision: 0 }],
  ])('is not read from %s', (_, value) => {
    expect(parseSavedReply(value)).toBeNull();
  });

  it('has no characters that are not to be seen', () => {
    expect(
      tidyReply({
        title: ' Ofer\u202eta\u0000\n\u200e uno ',
        text: '\u0007Hola\r\n\u2066uno\u2069\u2028dos\ttres \ud83d\n',
      }),
    ).toEqual({ title: 'Oferta uno', text: 'Hola\nuno\ndos\ttres \ufffd' });
  });

  it('keeps what writing needs: joined emoji, and marks of right-to-left writing', () => {
    const text = '👩‍👩‍👧 می‌خواهم \u200fשלום!\u200f a';
    expect(tidyReply({ title: '', text }).text).toBe(text);
  });

  it('is called by the beginning of its text where nobody named it', () => {
    expect(
      tidyReply({ title: '  ', text: '\n Hola {name}\nadiós' }).title,
    ).toBe('Hola {name}');
    const { title } = tidyReply({ title: '', text: '🙂'.repeat(100) });
    expect(title).toBe('🙂'.repeat(40));
    expect(title.length).toBeLessThanOrEqual(MOST_REPLY_TITLE);
  });

  it('may be as long as it may be, and no longer', () => {
    const fault = (title: number, text: number) =>
      faultOfReply({ title: 'x'.repeat(title), text: 'x'.repeat(text) });
    expect(fault(MOST_REPLY_TITLE, MOST_REPLY_TEXT)).toBeNull();
    expect(fault(MOST_REPLY_TITLE + 1, 1)).toBe('too-long');
    expect(fault(1, MOST_REPLY_TEXT + 1)).toBe('too-long');
    expect(fault(1, 0)).toBe('empty');
  });
});

describe('a wish', () => {
  const WISH = {
    id: null,
    title: '',
    text: '',
    isReopener: false,
    revision: 0,
  };

  it('is read, also where it cannot be granted', () => {
    expect(parseReplyWish(WISH)).toEqual(WISH);
    const long = { ...WISH, id: 'a', text: 'x'.repeat(6000), revision: 4 };
    expect(parseReplyWish(long)).toEqual(long);
  });

  it.each([
    ['no id', { ...WISH, id: undefined }],
    ['an id that is none', { ...WISH, id: '*' }],
    ['a text that is none', { ...WISH, text: null }],
    ['a text that nobody wrote', { ...WISH, text: 'x'.repeat(200_001) }],
    ['no revision', { ...WISH, revision: '1' }],
  ])('with %s is none', (_, value) => {
    expect(parseReplyWish(value)).toBeNull();
  });
});
