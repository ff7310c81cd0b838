import { describe, expect, it } from 'vitest';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';
import { inZone } from './in-zone.ts';

const NOW = Date.parse('2026-11-22T17:00:30Z');

const LANGUAGES = [
  ...['en', 'en-US', 'en-GB', 'es', 'es-419', 'pt-BR', 'pt-PT', 'fr', 'it'],
  ...['de', 'id', 'vi', 'pl', 'tr', 'ar', 'ka', 'th', 'zh-Hans', 'zh-Hant'],
  ...['ja', 'ko', 'fa', 'hi', 'ru', 'nl', 'sw', 'tlh', ''],
];

inZone('UTC');

const expectNone = (text: string, language: string) =>
  expect(
    readSpokenTime(text, { language, now: NOW }),
    `${text} (${language})`,
  ).toBeNull();

describe('in no language a time', () => {
  it.each([
    ...['6', '12', '2026', '1 2', '6 9 2026', '#2h', '#', '0', '-2h', '- 2 h'],
    ...['May', 'April', 'Mai', 'Mayo', 'Marta', 'Domingo Ruiz', 'Sol', 'Juno'],
    ...['Dr. 3h Miller', '3h Miller', 'Agent 47', 'Order 66', 'Pedido 1234'],
    ...['4G', '5 G', '500 g', '20 m²', '3 kg', '2x', '10 %', '100 d', '120 h'],
    ...['+34 600 123 456', '600 123 456', '91-555-1234', '0171/2345678'],
    ...[
      '$12.30',
      '12.30 €',
      '12,30',
      '12:30:45',
      '12:30-14:00',
      '1:2',
      '24:00',
    ],
    ...['Nos vemos el lunes', 'See you Monday', 'at 4:32 PM', 'a las 17:48'],
    ...['Hoy no puedo', 'Heute um', 'Yesterday at', 'Sept', 'Sep 2026', '6 Ma'],
    ...['1/2', '6/9', '10/10/10/10', '192.168.1.1', '1.2.3.4', 'v1.2.24'],
    ...['32/13/2026', '2026-13-01', '2026-02-30', '3 9:05 4', '9:05 10:05'],
    ...['𝟑𝐡', '③h', '½ h', '2.5 h', '1-2 h', '2h 3h', '🙂', '— 3 h —'],
    ...['Mon Tue', 'Today Yesterday', 'Hoy lunes', 'lunes 7', 'Sun 7'],
  ])('"%s"', (text) => {
    for (const language of LANGUAGES) expectNone(text, language);
  });
});

describe('in one language a time, in another none', () => {
  it.each([
    // Clocks with a dot have been seen in Indonesian alone.
    ['12.30', ['id']],
    ['14h05', ['fr', 'pt-BR', 'pt-PT']],
    ['5 m', ['en', 'en-US', 'en-GB']],
    ['下午5:48', ['zh-Hans', 'zh-Hant']],
    ['오후 5:48', ['ko']],
  ])('"%s" only in %s', (text, readable) => {
    for (const language of LANGUAGES)
      if (!readable.includes(language)) expectNone(text, language);
      else
        expect(
          readSpokenTime(text, { language, now: NOW }),
          language,
        ).not.toBeNull();
  });
});

describe('what contradicts itself or misleads', () => {
  it.each([
    ['en', 'Monday, September 6, 2026', 'it was a Sunday'],
    ['es', 'lun, 6 sept', 'it was a Sunday'],
    ['en', 'AM 9:05 PM', 'both halves of the day'],
    ['zh-Hant', '中午5:48', 'noon is not at five'],
    ['tr', '3 h', 'a week there, an hour elsewhere'],
    ['tr', '3d', 'minutes there, days elsewhere'],
    ['tr', '3s', 'hours there, seconds elsewhere'],
    ['id', '3 hr', 'days there, hours elsewhere'],
    ['id', '3 h lalu', 'days there, hours elsewhere'],
    ['es', 'hace 3 m', 'a minute or a month'],
    ['fr', '3 m.', 'a minute or a month'],
    ['es', 'M', 'Tuesday or Wednesday'],
    ['es', 'ju', 'too short to be sure'],
    ['en', 'T', 'Tuesday or Thursday'],
    ['en', '6 Ju', 'June or July'],
    ['pt-PT', '6/09', 'a fraction as well'],
    ['de', '6.9.', 'the year is missing'],
    ['en', '6 Sept 26', 'which is the year is not told'],
  ])('%s: "%s" (%s)', (language, text) => {
    expectNone(text, language);
  });
});
