import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with {
  type: 'json',
};
import es from '../../../public/_locales/es/messages.json' with {
  type: 'json',
};
import { pickLanguage, translator } from '../../../utils/i18n/translate.ts';

const LANGUAGES = { en, es } as Record<
  string,
  Record<string, { message: string }>
>;
const KEYS = Object.keys(en);

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the messages', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(es).sort()).toEqual(KEYS.toSorted());
  });

  it.each(KEYS)('%s has the same placeholders in both languages', (key) => {
    const [first, second] = [LANGUAGES.en![key]!, LANGUAGES.es![key]!];
    expect(new Set(placeholders(second.message))).toEqual(
      new Set(placeholders(first.message)),
    );
  });

  describe.each(Object.entries(LANGUAGES))('in %s', (_, messages) => {
    it('say something, without stray braces, blanks or placeholders of other systems', () => {
      for (const [key, { message }] of Object.entries(messages)) {
        expect(message.trim(), key).toBe(message);
        expect(message, key).not.toBe('');
        expect(message.replace(/\{\w+\}/g, ''), key).not.toMatch(
          /[{}]|\$\w|%s/,
        );
      }
    });

    it('have no typewriter apostrophes', () => {
      for (const [key, { message }] of Object.entries(messages))
        expect(message, key).not.toContain("'");
    });

    it('have a plural for each singular, and a singular for each plural', () => {
      const stemsOf = (ending: string) =>
        Object.keys(messages)
          .filter((key) => key.endsWith(ending))
          .map((key) => key.slice(0, -ending.length))
          .sort();
      expect(stemsOf('_one')).toEqual(stemsOf('_other'));
      expect(stemsOf('_one').length).toBeGreaterThan(5);
    });

    it('tell in the plural how many, where the singular does', () => {
      for (const [key, { message }] of Object.entries(messages))
        if (key.endsWith('_one') && message.includes('{n}'))
          expect(
            messages[key.replace(/_one$/, '_other')]?.message,
            key,
          ).toContain('{n}');
    });
  });
});

describe('a translator', () => {
  it.each([
    ['en', 'Window until today 14:02'],
    ['es', 'Plazo hasta today 14:02'],
  ] as const)('fills in the parameters in %s', (language, text) => {
    const t = translator(language);
    expect(t('barUntil', { until: 'today 14:02' })).toBe(text);
    expect(t.language).toBe(language);
  });

  it('leaves a placeholder in sight where its parameter is missing, and fills in no other', () => {
    expect(translator('en')('barUntil')).toBe('Window until {until}');
    expect(translator('en')('barUntil', { until: '{until}', other: 'x' })).toBe(
      'Window until {until}',
    );
    expect(translator('en')('popupSeen_other', { n: 0 })).toBe('0 seen');
  });
});

describe('the language', () => {
  it.each([
    ['auto', 'es', 'es'],
    ['auto', 'es-MX', 'es'],
    ['auto', 'ES', 'es'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'de', 'en'],
    ['auto', '', 'en'],
    ['es', 'en', 'es'],
    ['en', 'es', 'en'],
  ] as const)(
    'chosen "%s" in a browser in "%s" is %s',
    (chosen, browser, language) => {
      expect(pickLanguage(chosen, browser)).toBe(language);
    },
  );
});
