/** Units in which Facebook says how long ago something was. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year';

/** What is written otherwise than CLDR has it, or where Chromium has no CLDR data; all of it normalised. */
export interface FacebookWords {
  /** By form, "#" for the number and the spaces around it: what it counts; null = not to be read. */
  readonly ago?: Readonly<Record<string, Unit | 'now' | null>>;
  /** Today, yesterday. */
  readonly days?: readonly [string, string];
  /** Words between a day and its clock, or between the parts of a date. */
  readonly joints?: string;
  /** Between hour and minute, as a regular expression. */
  readonly clock?: string;
  /** From Sunday. */
  readonly weekdays?: string;
  readonly months?: string;
}

const HOUR_SIGN = ' ?h ?|:';

// Sightings: facts/inbox.md, section 5. The joints, "14h05" and the Spanish and older English words are plain usage.
const WORDS: Readonly<Record<string, FacebookWords>> = {
  en: {
    ago: {
      '#m': 'minute',
      '#m ago': 'minute',
      '#mins': 'minute',
      '#hrs': 'hour',
      'just now': 'now',
    },
  },
  es: { ago: { 'ahora mismo': 'now', 'justo ahora': 'now' }, joints: 'la' },
  id: {
    ago: { 'baru saja': 'now' },
    clock: '[.:]',
  },
  vi: { ago: { 'vừa xong': 'now' } },
  de: { joints: 'uhr' },
  fr: { clock: HOUR_SIGN },
  pt: { clock: HOUR_SIGN, joints: 'à' },
  pl: { days: ['dziś', 'wczoraj'], joints: 'o' },
  tr: { joints: 'saat' },
  th: { joints: 'ที่ เวลา พศ น' },
  // The second of a month rather than two days.
  ja: { ago: { '#日': null } },
  ka: {
    days: ['დღეს', 'გუშინ'],
    weekdays: 'კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი',
    months:
      'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  },
};

/** Facebook's own words in a language, by `primaryLanguage`. */
export const facebookWords = (primary: string): FacebookWords =>
  (Object.hasOwn(WORDS, primary) && WORDS[primary]) || {};
