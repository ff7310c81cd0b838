import { describe, expect, it, vi } from 'vitest';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
} from '../../../utils/core/time/duration.ts';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';
import { inZone } from './in-zone.ts';

// A Sunday.
const NOW = Date.parse('2026-11-22T17:00:30Z');

/** When a text says it was: a minute, a whole day, or so much before NOW. */
type When = string | { readonly count: number; readonly unit: number };

function expectedOf(when: When): readonly [number, number] {
  if (typeof when !== 'string')
    return [
      NOW - (when.count + 1) * when.unit - 2 * MINUTE_MS,
      NOW - (when.count - 1) * when.unit,
    ];
  const start = Date.parse(when.includes('T') ? `${when}Z` : when);
  const length = when.includes('T') ? MINUTE_MS : DAY_MS;
  return [start, Math.min(start + length - 1, NOW)];
}

const read = (text: string, language: string) => {
  const range = readSpokenTime(text, { language, now: NOW });
  return range && [range.earliest, range.latest];
};

const HOURS_3 = { count: 3, unit: HOUR_MS };
const DAYS_2 = { count: 2, unit: DAY_MS };
const YESTERDAY_1748 = '2026-11-21T17:48';

inZone('UTC');

describe('longer forms', () => {
  it.each<[string, string, When]>([
    ['en', '3 hours ago', HOURS_3],
    ['en', '3h ago', HOURS_3],
    ['en', 'Yesterday at 5:48 PM', YESTERDAY_1748],
    ['en', 'Sunday, September 6, 2026 at 9:10 PM', '2026-09-06T21:10'],
    ['en-GB', '6 Sept 2026, 21:10', '2026-09-06T21:10'],
    ['en-GB', 'Yesterday, 5:48 pm', YESTERDAY_1748],
    ['es', 'hace 3 horas', HOURS_3],
    ['es', 'hace 2 d', DAYS_2],
    ['es', 'ayer a las 17:48', YESTERDAY_1748],
    ['es', 'lunes a las 9:05', '2026-11-16T09:05'],
    ['es', 'Lun 11:10', '2026-11-16T11:10'],
    ['es-419', 'ayer, 5:48 p.m.', YESTERDAY_1748],
    ['es-MX', 'hace 2 días', DAYS_2],
    ['es', 'mar, 3 mar 2026, 9:05', '2026-03-03T09:05'],
    ['pt-BR', 'há 2 dias', DAYS_2],
    ['pt-BR', 'Ontem às 17:48', YESTERDAY_1748],
    ['pt', 'Ontem às 17h48', YESTERDAY_1748],
    ['pt-PT', 'segunda, 9:05', '2026-11-16T09:05'],
    ['pt-PT', '6 de setembro de 2026', '2026-09-06'],
    ['fr', 'il y a 3 h', HOURS_3],
    ['fr', 'hier à 17:48', YESTERDAY_1748],
    ['fr', 'hier, 17 h 48', YESTERDAY_1748],
    ['fr', 'lundi 16 novembre 2026', '2026-11-16'],
    ['it', '3 ore fa', HOURS_3],
    ['it', 'Ieri alle 17:48', YESTERDAY_1748],
    ['de', 'vor 3 Stunden', HOURS_3],
    ['de', 'Gestern um 17:48 Uhr', YESTERDAY_1748],
    ['de', 'Mo., 16. Nov. 2026', '2026-11-16'],
    ['id', 'Kemarin pukul 17.48', YESTERDAY_1748],
    ['id', '2 hari yang lalu', DAYS_2],
    ['vi', 'lúc 21:10 Chủ Nhật, 6 tháng 9, 2026', '2026-09-06T21:10'],
    ['vi', 'T2 9:05', '2026-11-16T09:05'],
    ['vi', 'Thứ Hai', '2026-11-16'],
    ['pl', '3 godziny temu', HOURS_3],
    ['pl', 'wczoraj o 17:48', YESTERDAY_1748],
    ['pl', '6 września 2026', '2026-09-06'],
    ['pl', 'Dziś', '2026-11-22'],
    ['tr', '3 saat önce', HOURS_3],
    ['tr', 'Dün 17:48', YESTERDAY_1748],
    ['tr', '6 Eylül 2026 Pazar', '2026-09-06'],
    ['ar', 'قبل 3 ساعات', HOURS_3],
    ['ar', 'قبل يومين', DAYS_2],
    ['ar', 'أمس 5:48 م', YESTERDAY_1748],
    ['ar', '٦ سبتمبر ٢٠٢٦ في ٩:١٠ م', '2026-09-06T21:10'],
    ['ar', '6\u200f/9\u200f/2026', '2026-09-06'],
    ['th', 'วันอาทิตย์ที่ 6 กันยายน พ.ศ. 2569 เวลา 21:10', '2026-09-06T21:10'],
    ['th', '๖ กันยายน ๒๕๖๙', '2026-09-06'],
    ['th', '6/9/69', '2026-09-06'],
    ['th', '6/9/26', '2026-09-06'],
    ['zh-Hans', '昨天 17:48', YESTERDAY_1748],
    ['zh-Hans', '昨天下午5:48', YESTERDAY_1748],
    ['zh-Hans', '2026年9月6日星期日 21:10', '2026-09-06T21:10'],
    ['zh-Hans', '3小时前', HOURS_3],
    ['zh-Hant', '昨天下午5:48', YESTERDAY_1748],
    ['zh-TW', '2026年9月6日 晚上9:10', '2026-09-06T21:10'],
    ['ja', '2日前', DAYS_2],
    ['ja', '昨日 17:48', YESTERDAY_1748],
    ['ja', '9月6日(日)', '2026-09-06'],
    ['ja', '月曜日', '2026-11-16'],
    ['ko', '어제 오후 5:48', YESTERDAY_1748],
    ['ko', '2026년 9월 6일 일요일', '2026-09-06'],
    ['ko', '26. 9. 6. 오후 9:10', '2026-09-06T21:10'],
    ['ka', '6 სექ. 2026', '2026-09-06'],
    ['hi', '6 सितंबर 2026', '2026-09-06'],
    ['nl', '3 uur geleden', HOURS_3],
    ['ru', 'вчера в 17:48', YESTERDAY_1748],
  ])('%s: "%s"', (language, text, when) => {
    expect(read(text, language)).toEqual(expectedOf(when));
  });
});

describe('a date in digits', () => {
  it.each<[string, string, string | null]>([
    ['en', '3/8/17', null],
    ['en_US', '3/8/17', '2017-03-08'],
    ['en-GB', '3/8/17', '2017-08-03'],
    // Not a region that has an English of its own.
    ['en-PI', '3/8/17', null],
    ['en-CA', '3/8/17', null],
    ['en', '13/8/17', '2017-08-13'],
    ['en', '2026-09-06', '2026-09-06'],
    ['tlh', '2026-09-06', '2026-09-06'],
    ['tlh', '13/8/17', null],
    ['es', '3/8/17', '2017-08-03'],
    ['es-LA', '3/8/17', '2017-08-03'],
    ['es-PR', '3/8/17', '2017-03-08'],
    ['pt', '06/09/2026', '2026-09-06'],
    ['fr', '06/09/2026', '2026-09-06'],
    ['fr-CA', '06/09/2026', null],
    ['de', '06.09.26', '2026-09-06'],
    ['de', '06/09/26', null],
    ['pl', '6.09.2026', '2026-09-06'],
    ['zh-Hans', '2026/9/6', '2026-09-06'],
    ['zh-Hans', '6/9/26', null],
    ['ja', '2026/09/06', '2026-09-06'],
    ['ja', '26/09/06', null],
    ['ko', '2026. 9. 6.', '2026-09-06'],
    ['fa', '۱۴۰۵/۶/۱۵', null],
    ['fa', '05/6/15', null],
    ['th', '6/9/2512', null],
    ['es', '6/9/1999', null],
    ['es', '6/9/026', null],
  ])('%s: "%s" is %s', (language, text, when) => {
    expect(read(text, language)).toEqual(when && expectedOf(when));
  });
});

describe('a browser without data for the language', () => {
  it('does not read it by the names of its own language', async () => {
    vi.resetModules();
    vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    const { readSpokenTime: readFresh } = await import(
      '../../../utils/host/spoken-time/read-spoken-time.ts'
    );
    const readIn = (language: string, text: string) => {
      const range = readFresh(text, { language, now: NOW });
      return range && [range.earliest, range.latest];
    };
    expect(readIn('sq', 'Yesterday')).toBeNull();
    expect(readIn('sq', '3h')).toBeNull();
    expect(readIn('sq', '9:05')).toEqual(expectedOf('2026-11-22T09:05'));
    // Chromium has no Georgian: its evidenced words are our own.
    expect(readIn('ka', 'გუშინ')).toEqual(expectedOf('2026-11-21'));
    expect(readIn('ka', 'შაბ, 19:42')).toEqual(expectedOf('2026-11-21T19:42'));
    expect(readIn('ka', 'ოთხ.')).toEqual(expectedOf('2026-11-18'));
    expect(readIn('ka', '13 მაისი. 2026')).toEqual(expectedOf('2026-05-13'));
    expect(readIn('ka', '3 სთ')).toBeNull();
  });
});
