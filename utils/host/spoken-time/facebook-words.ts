import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time/duration.ts';

/** What is written otherwise than CLDR has it, or where Chromium has no CLDR data; all of it normalised. */
export interface FacebookWords {
  /** By form, "#" for the number and the spaces around it: the unit in ms; 0 = not to be read. */
  readonly ago?: Readonly<Record<string, number>>;
  readonly now?: readonly string[];
  /** Today, yesterday. */
  readonly days?: readonly string[];
  /** Words between a day and its clock, or between the parts of a date. */
  readonly joints?: readonly string[];
  /** Between hour and minute, as a regular expression. */
  readonly clock?: string;
  /** From Sunday. */
  readonly weekdays?: string;
  readonly months?: string;
}

const HOUR_SIGN = ' ?h ?|:';

// Seen on the live page, 2023 to 2026. The joints, "14h05" and the Spanish and older English words are plain usage.
const WORDS: ReadonlyMap<string, FacebookWords> = new Map<
  string,
  FacebookWords
>([
  [
    'en',
    {
      ago: {
        '#m': MINUTE_MS,
        '#m ago': MINUTE_MS,
        '#mins': MINUTE_MS,
        '#hrs': HOUR_MS,
      },
      now: ['just now'],
    },
  ],
  [
    'es',
    { now: ['ahora mismo', 'justo ahora', 'hace un momento'], joints: ['la'] },
  ],
  [
    'id',
    {
      ago: { '#jam': HOUR_MS, '#hari': DAY_MS },
      now: ['baru saja'],
      clock: '[.:]',
    },
  ],
  ['vi', { now: ['vừa xong'] }],
  ['de', { joints: ['uhr'] }],
  ['fr', { clock: HOUR_SIGN }],
  [
    'pt',
    {
      ago: { '#d': DAY_MS },
      now: ['agora mesmo'],
      clock: HOUR_SIGN,
      joints: ['à'],
    },
  ],
  ['pl', { days: ['dziś'], joints: ['o'] }],
  ['tr', { joints: ['saat'] }],
  ['th', { joints: ['ที่', 'พศ', 'น'] }],
  // The second of a month rather than two days.
  ['ja', { ago: { '#日': 0 } }],
  [
    'ka',
    {
      days: ['დღეს', 'გუშინ'],
      weekdays: 'კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი',
      months:
        'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
    },
  ],
]);

/** Facebook's own words in a language, by `primaryLanguage`. */
export const facebookWords = (primary: string): FacebookWords =>
  WORDS.get(primary) ?? {};
