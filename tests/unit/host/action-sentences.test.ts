import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../utils/host/action-sentences.ts';
import { ownWords } from '../../../utils/host/spoken-time/own-words.ts';
import { readLastAction } from '../../../utils/host/whose-snippet.ts';

const NAME = 'Sinta Dewi';

describe('a sentence of the page', () => {
  it.each([
    ['en', 'Sinta reacted ❤ to your message', 'reaction'],
    ['en', 'Sinta reacted with 👍 to a message', 'reaction'],
    ['en', 'Reacted 😆 to your message', 'reaction'],
    ['en', 'Sinta Dewi replied to an ad.', 'ad-message'],
    ['en', 'Sinta mentioned you in their story', 'story-mention'],
    ['en', 'Sinta replied to your story', 'story-reply'],
    ['en', 'Sinta sent an attachment.', 'message'],
    ['en', 'sinta sent 3 photos', 'message'],
    ['en', 'Sinta called you', 'call'],
    ['en', 'Sinta missed your call', null],
    ['es', 'Sinta reaccionó con ❤ a tu mensaje', 'reaction'],
    ['es', 'Sinta ha reaccionado 👍 a un mensaje', 'reaction'],
    ['es', 'Sinta Dewi respondió a un anuncio.', 'ad-message'],
    ['es', 'Sinta te mencionó en su historia', 'story-mention'],
    ['es', 'Sinta respondió a tu historia', 'story-reply'],
    ['es', 'Sinta envió una foto', 'message'],
    ['es-LA', 'Sinta te ha enviado 2 fotos', 'message'],
    // Of these nobody knows whether the customer acted at all.
    ['en', 'Sinta unsent a message', null],
    ['es', 'Sinta ha abandonado la conversación', null],
    ['fr', 'Sinta a réagi ❤ à votre message', null],
    ['xx', 'Sinta ...', null],
    ['', 'Sinta', null],
    // And these are no sentences of the page.
    ['en', 'is it ready?', undefined],
    ['en', 'my brother sent a photo', undefined],
    ['en', 'Dewi here, is it ready?', undefined],
    ['fr', 'bonjour', undefined],
    ['en', '', undefined],
  ])('in %s "%s" tells of: %s', (language, text, action) => {
    expect(readSentence(text, NAME, language)).toBe(action);
  });

  it('is none of a person without a name', () => {
    expect(readSentence('hello', '', 'en')).toBeUndefined();
    expect(readSentence('', '', 'en')).toBeUndefined();
  });
});

describe('the last action of a row', () => {
  const read = (snippet: string, language = 'en', texts = [snippet]) =>
    readLastAction(
      { name: NAME, snippet, texts, time: null, isTorn: false },
      { language, own: ownWords(language) },
    );

  it.each([
    ['is it ready?', 'customer', 'message'],
    ['Sinta sent an attachment.', 'customer', 'message'],
    ['Sinta reacted ❤ to your message', 'customer', 'reaction'],
    ['Sinta replied to an ad', 'customer', 'ad-message'],
    ['Sinta unsent a message', 'either', 'message'],
    ['You reacted ❤ to a message', 'either', 'message'],
    ['You: Sinta reacted ❤ to your message', 'page', 'message'],
    ['', 'either', 'message'],
  ])('under "%s" is of %s: %s', (snippet, by, kind) => {
    expect(read(snippet)).toEqual({ by, kind });
  });

  it.each(['is it ready?', 'You: yes', 'Sinta reacted ❤ to your message'])(
    'under "%s" is of nobody in a language of which no mark of our messages is known',
    (snippet) => {
      expect(ownWords('ca')).toBeNull();
      expect(read(snippet, 'ca')).toEqual({ by: 'either', kind: 'message' });
    },
  );

  it('is ours where another text of the row bears our mark', () => {
    expect(read('hai', 'en', ['hai', 'You: yes']).by).toBe('page');
    expect(read('', 'en', ['You: yes']).by).toBe('page');
  });
});
