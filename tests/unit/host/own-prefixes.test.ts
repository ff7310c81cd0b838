import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../../utils/core/window/observation.ts';
import { OwnPrefixes } from '../../../utils/features/own-prefixes.ts';
import { pairOwnPrefix } from '../../../utils/host/pair-own-prefix.ts';
import { ago, NOW } from './inbox-page.ts';
import { BUDI, rowReading, seen, threadReading } from './readings.ts';

const TEXT = 'gracias por su compra';
/** As long as no text is by chance. */
const LONG = 'gracias por su compra ya';
const last = (more: Parameters<typeof seen>[0] = {}) =>
  seen({ by: 'page', messageId: 'm1', source: 'transcript', ...more });
const opened = (by: 'page' | 'customer' | 'either' = 'page', text = TEXT) =>
  threadReading({ newest: { by, text }, observations: [last({ by })] });

describe('an own message beside its row', () => {
  it.each([
    ['Você: gracias por su compra', 'Você:'],
    ['  Du:  gracias  por su compra ', 'Du:'],
    ['Вы: gracias por su compra', 'Вы:'],
    ['Vous : gracias por su compra', 'Vous :'],
    ['你：gracias por su compra', '你：'],
    ['คุณ: gracias por su compra', 'คุณ:'],
    ['You: gracias por su com', undefined],
    ['gracias por su compra', undefined],
    ['gracias por su compra, de verdad', undefined],
    ['hola', undefined],
    ['', undefined],
    ['Re 2: gracias por su compra', undefined],
    ['Te lo digo: muchas, muchas gracias por su compra', undefined],
    ['una frase demasiado larga: gracias por su compra', undefined],
    ['dice gracias por su compra', undefined],
  ])('under "%s" shows the mark %s', (snippet, prefix) => {
    const mark = pairOwnPrefix(opened(), [rowReading({ snippet })]);
    expect(mark).toEqual(prefix === undefined ? null : { prefix });
  });

  it.each([
    [LONG, LONG, null],
    [LONG, `${LONG}, de verdad`, null],
    [`${LONG}, de verdad`, `  ${LONG}…`, null],
    [LONG.slice(1), LONG.slice(1), undefined],
    [LONG, LONG.slice(0, -1), undefined],
    [`  ${LONG.slice(0, -1)}  `, LONG, undefined],
  ])(
    '"%s" under "%s" shows that there is none: %s',
    (text, snippet, prefix) => {
      expect(LONG).toHaveLength(24);
      const mark = pairOwnPrefix(opened('page', text), [
        rowReading({ snippet }),
      ]);
      expect(mark).toEqual(prefix === undefined ? null : { prefix });
    },
  );

  const snippet = `Você: ${TEXT}`;

  const minuteAgo = { earliest: NOW - 60_000, latest: NOW - 60_000 };
  const open = { earliest: null, latest: NOW };
  it.each<[string, Observation[], Observation | null, boolean]>([
    ['are of one moment', [last(minuteAgo)], seen(minuteAgo), true],
    ['overlap', [last(open)], seen(minuteAgo), true],
    ['touch', [last(minuteAgo)], seen({ ...open, ...minuteAgo }), true],
    ['are of two moments', [last(minuteAgo)], seen(), false],
    [
      'are of two moments, though an older message is of the row’s',
      [last(minuteAgo), last({ isLast: false })],
      seen(),
      false,
    ],
    [
      'are of an older row',
      [last()],
      seen({ earliest: null, latest: ago(1) }),
      false,
    ],
    [
      'are one message of which it is not known that it is the last',
      [last({ isLast: false })],
      seen(),
      false,
    ],
    ['are none', [], seen(), false],
    ['are one, beside a row without a time', [last()], null, false],
  ])(
    'is learned from where message and row %s',
    (_, observations, observation, isLearned) => {
      const thread = { ...opened(), observations };
      const mark = pairOwnPrefix(thread, [
        rowReading({ snippet, observation }),
      ]);
      expect(mark).toEqual(isLearned ? { prefix: 'Você:' } : null);
    },
  );

  it('is known by its beginning where the row cuts it short', () => {
    const long = `${TEXT} y hasta pronto, que tenga un buen día`;
    const rows = [rowReading({ snippet: `Você: ${long.slice(0, 30)}…` })];
    expect(pairOwnPrefix(opened('page', long), rows)).toEqual({
      prefix: 'Você:',
    });
  });

  it.each([
    [
      "the newest message is the customer's",
      opened('customer'),
      [rowReading({ snippet })],
    ],
    [
      "the newest message is nobody's",
      opened('either'),
      [rowReading({ snippet })],
    ],
    [
      'no message is in view',
      { ...opened(), newest: null },
      [rowReading({ snippet })],
    ],
    [
      'the message is too short to be the same by more than chance',
      opened('page', 'gracias'),
      [rowReading({ snippet: 'Você: gracias' })],
    ],
    ['the row is not in view', opened(), []],
    [
      'the row is of somebody else',
      opened(),
      [rowReading({ snippet, thread: BUDI, name: 'Budi' })],
    ],
    [
      'two rows bear the name, and none the id',
      opened(),
      [rowReading({ snippet, key: null }), rowReading({ key: null })],
    ],
    [
      'the only row of its name has another id',
      opened(),
      [rowReading({ snippet, thread: BUDI })],
    ],
    [
      'neither row nor thread have a name',
      { ...opened(), name: '', thread: null },
      [rowReading({ snippet, key: null, name: '' })],
    ],
  ])('shows nothing where %s', (_, thread, rows) => {
    expect(pairOwnPrefix(thread, rows)).toBeNull();
  });

  it.each([
    ['its id', rowReading({ snippet, name: 'S. Dewi' })],
    [
      'its name, where no other row bears it',
      rowReading({ snippet, key: null }),
    ],
  ])('finds its row by %s', (_, row) => {
    const rows = [rowReading({ thread: BUDI, name: 'Budi' }), row];
    expect(pairOwnPrefix(opened(), rows)).toEqual({ prefix: 'Você:' });
  });
});

describe('how own messages are marked', () => {
  beforeEach(() => fakeBrowser.reset());

  const stored = async () =>
    (await browser.storage.local.get('ownPrefixes')).ownPrefixes;
  const store = (ownPrefixes: unknown) =>
    browser.storage.local.set({ ownPrefixes });

  /** After these pairs, each a mark and the thread that showed it. */
  function learned(language: string, ...pairs: [string | null, string][]) {
    const prefixes = new OwnPrefixes();
    for (const [prefix, thread] of pairs)
      prefixes.learn({ prefix }, language, thread);
    return prefixes;
  }

  it('is left to the evidence before two threads have shown the same', () => {
    expect(new OwnPrefixes().wordsFor('pt')).toBeUndefined();
    expect(learned('pt', ['Você:', 'a']).wordsFor('pt')).toBeUndefined();
    const again = learned('pt', ['Você:', 'a'], ['Você:', 'a']);
    expect(again.wordsFor('pt')).toBeUndefined();
    const different = learned('pt', ['Você:', 'a'], ['Eu:', 'b']);
    expect(different.wordsFor('pt')).toBeUndefined();
  });

  it('is believed of two threads, for their language alone, and kept', async () => {
    const prefixes = learned('pt', ['Você:', 'a'], ['Você:', 'b']);
    const words = prefixes.wordsFor('pt');
    expect(words?.prefix.test('\u200eVocê: olá')).toBe(true);
    expect(words?.prefix.test('olá Você: x')).toBe(false);
    expect(prefixes.wordsFor('pt-BR')).toBeUndefined();
    await vi.waitFor(async () =>
      expect(await stored()).toEqual({ pt: 'Você:' }),
    );
  });

  it('is known in the next tab', async () => {
    await store({ pt: 'Você:' });
    const prefixes = new OwnPrefixes();
    await prefixes.load();
    expect(prefixes.wordsFor('pt')?.prefix.test('VOCÊ: olá')).toBe(true);
    expect(prefixes.wordsFor('de')).toBeUndefined();
  });

  describe('where two threads show that own messages bear no mark', () => {
    const bare: [null, string][] = [
      [null, 'a'],
      [null, 'b'],
    ];

    it('is not known, whatever is shown then', () => {
      const prefixes = learned('en', ...bare, ['Me:', 'c'], ['Me:', 'd']);
      expect(prefixes.wordsFor('en')).toBeNull();
      expect(prefixes.wordsFor('es')).toBeUndefined();
    });

    it('is not known, whatever was shown before', () => {
      const prefixes = learned('en', ['Me:', 'c'], ['Me:', 'd'], ...bare);
      expect(prefixes.wordsFor('en')).toBeNull();
    });

    it('is not known in this tab alone', async () => {
      const prefixes = learned('en', ...bare, ['Du:', 'a']);
      prefixes.learn({ prefix: 'Du:' }, 'de', 'a');
      prefixes.learn({ prefix: 'Du:' }, 'de', 'b');
      await vi.waitFor(async () =>
        expect(await stored()).toEqual({ de: 'Du:' }),
      );
      await prefixes.load();
      expect(prefixes.wordsFor('en')).toBeNull();
      const next = new OwnPrefixes();
      await next.load();
      expect(next.wordsFor('en')).toBeUndefined();
      expect(next.wordsFor('de')).toBeTruthy();
    });

    it('takes back the mark that was stored before', async () => {
      await store({ en: 'Me:' });
      const prefixes = new OwnPrefixes();
      await prefixes.load();
      for (const [prefix, thread] of bare)
        prefixes.learn({ prefix }, 'en', thread);
      await vi.waitFor(async () => expect(await stored()).toEqual({}));
    });

    it('needs two threads', () => {
      const prefixes = learned('en', [null, 'a'], [null, 'a']);
      expect(prefixes.wordsFor('en')).toBeUndefined();
    });
  });

  it.each<[string, string | null]>([
    ['a mark', 'Me:'],
    ['no mark', null],
  ])('is forgotten with all that showed it: %s', (_, prefix) => {
    const prefixes = learned('en', [prefix, 'a'], [prefix, 'b']);
    expect(prefixes.wordsFor('en')).not.toBeUndefined();
    prefixes.forget();
    expect(prefixes.wordsFor('en')).toBeUndefined();
    prefixes.learn({ prefix }, 'en', 'b');
    expect(prefixes.wordsFor('en')).toBeUndefined();
    prefixes.learn({ prefix }, 'en', 'c');
    expect(prefixes.wordsFor('en')).not.toBeUndefined();
  });

  it('keeps the words that have been seen in a language beside the learned one', () => {
    const words = learned('en', ['Me:', 'a'], ['Me:', 'b']).wordsFor('en');
    expect(words?.prefix.test('Me: hi')).toBe(true);
    expect(words?.prefix.test('You: hi')).toBe(true);
    expect(words?.eitherSide?.test('You sent an attachment.')).toBe(true);
    expect(words?.eitherSide?.test('That is all.')).toBe(false);
  });

  it.each([
    ['Você enviou um anexo', true],
    ['Ana enviou um anexo.', true],
    ['全部。', true],
    ['quanto custa?', false],
  ])(
    'makes "%s" nobody’s, where no sentence of the language is known: %s',
    (text, isNobodys) => {
      const words = learned('pt', ['Você:', 'a'], ['Você:', 'b']).wordsFor(
        'pt',
      );
      expect(words?.eitherSide?.test(text)).toBe(isNobodys);
    },
  );

  it('is taken as it is written, whatever it means in a pattern', () => {
    const words = learned('xx', ['(.*:', 'a'], ['(.*:', 'b']).wordsFor('xx');
    expect(words?.prefix.test('(.*: hi')).toBe(true);
    expect(words?.prefix.test('hi: hi')).toBe(false);
  });

  it.each<[string, unknown]>([
    ['no list', 'junk'],
    ['nothing', null],
    ['a list', ['pt']],
    ['a number', { pt: 7 }],
    ['an object', { pt: { prefix: 'Você:' } }],
    ['a long text', { pt: 'x'.repeat(21) }],
    ['an empty text', { pt: '' }],
    ['spaces', { pt: '  ' }],
    ['that there is none, of an older version,', { pt: null }],
  ])('is left to the evidence where %s is stored', async (_, junk) => {
    await store(junk);
    const prefixes = new OwnPrefixes();
    await prefixes.load();
    expect(prefixes.wordsFor('pt')).toBeUndefined();
  });

  it.each(['constructor', '__proto__', ''])(
    'is left to the evidence in a page of the language "%s"',
    (language) => {
      expect(new OwnPrefixes().wordsFor(language)).toBeUndefined();
    },
  );

  it('learned in this tab stands against what was stored before', async () => {
    const prefixes = learned('pt', ['Você:', 'a'], ['Você:', 'b']);
    await store({ pt: null });
    await prefixes.load();
    expect(prefixes.wordsFor('pt')?.prefix.test('Você: a')).toBe(true);
  });

  it('counts in this tab also where it cannot be stored', () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const prefixes = learned('pt', ['Você:', 'a'], ['Você:', 'b']);
    expect(prefixes.wordsFor('pt')).toBeTruthy();
  });
});
