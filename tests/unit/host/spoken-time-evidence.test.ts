import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
} from '../../../utils/core/time/duration.ts';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';
import { inZone } from './in-zone.ts';

// Every string that has been seen on the live page, but the English ones, which spoken-time.test.ts has.

// A Sunday.
const NOW = Date.parse('2026-11-22T17:00:30Z');
const WEEK_MS = 7 * DAY_MS;

type Expected = readonly [earliest: number, latest: number] | null;

const at = (iso: string) => Date.parse(iso);
const minute = (iso: string): Expected => [
  at(`${iso}:00Z`),
  at(`${iso}:59.999Z`),
];
const day = (iso: string): Expected => [
  at(`${iso}T00:00Z`),
  at(`${iso}T23:59:59.999Z`),
];
/** One unit either way, and a label that is two minutes late. */
const ago = (count: number, unit: number): Expected => [
  NOW - (count + 1) * unit - 2 * MINUTE_MS,
  NOW - (count - 1) * unit,
];
const JUST_NOW: Expected = [NOW - 3 * MINUTE_MS, NOW];
const TODAY: Expected = [at('2026-11-22T00:00Z'), NOW];
const YESTERDAY = day('2026-11-21');
const SEP_6 = day('2026-09-06');

function expectRead(text: string, language: string, expected: Expected) {
  const range = readSpokenTime(text, { language, now: NOW });
  expect(range && [range.earliest, range.latest]).toEqual(expected);
}

inZone('UTC');

describe('seen on Facebook', () => {
  it.each<[string, string, Expected]>([
    ['vi', '5 phút', ago(5, MINUTE_MS)],
    ['vi', '18 giờ', ago(18, HOUR_MS)],
    ['vi', '7 ngày', ago(7, DAY_MS)],
    ['vi', '1 tuần', ago(1, WEEK_MS)],
    ['vi', 'Vừa xong', JUST_NOW],
    ['vi', 'Vừa xong'.normalize('NFD'), JUST_NOW],
    ['vi', 'hôm nay', TODAY],
    ['vi', 'Hôm qua', YESTERDAY],
    ['vi', 'Hôm qua lúc 10:05', minute('2026-11-21T10:05')],
    ['vi', '6 thg 9', SEP_6],
    ['vi', '23 Tháng 12, 2023', day('2023-12-23')],
    ['id', '2 jam', ago(2, HOUR_MS)],
    ['id', '5 mnt', ago(5, MINUTE_MS)],
    ['id', '3 hari', ago(3, DAY_MS)],
    ['id', '1 mgg', ago(1, WEEK_MS)],
    ['id', 'baru saja', JUST_NOW],
    ['id', 'kemarin', YESTERDAY],
    ['id', '19 September 2026', day('2026-09-19')],
    ['id', '19/09/26 14.26', minute('2026-09-19T14:26')],
    ['id', 'Pukul 19 September 2026 14.28', minute('2026-09-19T14:28')],
    ['de', '12:30', minute('2026-11-22T12:30')],
    ['es', 'Hoy', TODAY],
    ['es', 'Ayer', YESTERDAY],
    ['es', 'Lun', day('2026-11-16')],
    ['es', 'Mié', day('2026-11-18')],
    ['es', 'Sáb', day('2026-11-21')],
    ['pl', '2 h', ago(2, HOUR_MS)],
    ['pl', '5 godz', ago(5, HOUR_MS)],
    ['pl', '2 dni', ago(2, DAY_MS)],
    ['pl', 'wt', day('2026-11-17')],
    ['pl', '12:31', minute('2026-11-22T12:31')],
    ['ko', '3주', ago(3, WEEK_MS)],
    ['ko', '2일', ago(2, DAY_MS)],
    ['ko', '5시간', ago(5, HOUR_MS)],
    ['ko', '5분', ago(5, MINUTE_MS)],
    ['zh', '2天', ago(2, DAY_MS)],
    ['ka', 'დღეს', TODAY],
    ['ka', 'გუშინ', YESTERDAY],
    ['ka', 'ოთხ.', day('2026-11-18')],
    ['ka', 'შაბ, 19:42', minute('2026-11-21T19:42')],
    ['ka', '13 მაისი. 2026', day('2026-05-13')],
  ])('%s: "%s"', (language, text, expected) => {
    expectRead(text, language, expected);
  });
});

describe("CLDR's candidates of the same section", () => {
  it.each<[string, string, Expected]>([
    ['fr', '5min', ago(5, MINUTE_MS)],
    ['fr', '3h', ago(3, HOUR_MS)],
    ['fr', '2j', ago(2, DAY_MS)],
    ['fr', '1sem.', ago(1, WEEK_MS)],
    ['fr', 'hier', YESTERDAY],
    ['fr', 'lun.', day('2026-11-16')],
    ['fr', '6 sept.', SEP_6],
    ['it', '5min', ago(5, MINUTE_MS)],
    ['it', '3h', ago(3, HOUR_MS)],
    ['it', '2gg', ago(2, DAY_MS)],
    ['it', '1sett.', ago(1, WEEK_MS)],
    ['it', 'ieri', YESTERDAY],
    ['it', 'lun', day('2026-11-16')],
    ['it', '6 set', SEP_6],
    ['pt-BR', '5 min', ago(5, MINUTE_MS)],
    ['pt-BR', '3 h', ago(3, HOUR_MS)],
    ['pt-BR', '2 dias', ago(2, DAY_MS)],
    ['pt-BR', '1 sem.', ago(1, WEEK_MS)],
    ['pt-BR', 'ontem', YESTERDAY],
    ['pt-BR', 'seg.', day('2026-11-16')],
    ['pt-BR', '6 de set.', SEP_6],
    ['de', '5 Min.', ago(5, MINUTE_MS)],
    ['de', '3h', ago(3, HOUR_MS)],
    ['de', '2 T', ago(2, DAY_MS)],
    ['de', '1 W', ago(1, WEEK_MS)],
    ['de', 'gestern', YESTERDAY],
    ['de', 'Mo', day('2026-11-16')],
    ['de', '6. Sept.', SEP_6],
    ['es', '5min', ago(5, MINUTE_MS)],
    ['es', '3h', ago(3, HOUR_MS)],
    ['es', '2d', ago(2, DAY_MS)],
    ['es', '1sem', ago(1, WEEK_MS)],
    ['es', '6 sept', SEP_6],
    ['ar', '5 د', ago(5, MINUTE_MS)],
    ['ar', '3 س', ago(3, HOUR_MS)],
    ['ar', '٣ س', ago(3, HOUR_MS)],
    ['ar', '2 ي', ago(2, DAY_MS)],
    ['ar', 'أمس', YESTERDAY],
    ['ar', 'الاثنين', day('2026-11-16')],
    ['ar', '6 سبتمبر', SEP_6],
    ['th', '5นาที', ago(5, MINUTE_MS)],
    ['th', '3ชม.', ago(3, HOUR_MS)],
    ['th', '2วัน', ago(2, DAY_MS)],
    ['th', '1สัปดาห์', ago(1, WEEK_MS)],
    ['th', 'เมื่อวาน', YESTERDAY],
    ['th', 'จันทร์', day('2026-11-16')],
    ['th', '6 ก.ย.', SEP_6],
    ['th', '6 ก.ย. 2569', SEP_6],
    ['zh-Hans', '5分钟', ago(5, MINUTE_MS)],
    ['zh-Hans', '3小时', ago(3, HOUR_MS)],
    ['zh-Hans', '1周', ago(1, WEEK_MS)],
    ['zh-Hans', '昨天', YESTERDAY],
    ['zh-Hans', '周一', day('2026-11-16')],
    ['zh-Hans', '9月6日', SEP_6],
    ['ja', '5分', ago(5, MINUTE_MS)],
    ['ja', '3時間', ago(3, HOUR_MS)],
    ['ja', '1週間', ago(1, WEEK_MS)],
    ['ja', '昨日', YESTERDAY],
    ['ja', '9月6日', SEP_6],
    ['ja', '3h', ago(3, HOUR_MS)],
  ])('%s: "%s"', (language, text, expected) => {
    expectRead(text, language, expected);
  });
});

describe('strings of the same section that are no time by themselves, or more than one', () => {
  it.each([
    ['vi', 'tuần', 'a week, without a number'],
    ['vi', 'thg', 'a month, without a number'],
    ['id', 'hari', 'a day, without a number'],
    ['pl', 'dni', 'days, without a number'],
    ['es', 'enviado a las', 'the clock is missing'],
    ['ka', 'თქვენ გაგზავნეთ', 'it says who, not when'],
    ['ko', '30초', 'no list counts seconds'],
    ['ar', '1 أ', 'days, weeks and months begin so'],
    ['ja', '2日', 'the second of a month as well'],
    ['ja', '月', 'one letter is as well a label'],
    ['ja', '5m', 'a minute or a month'],
  ])('%s: "%s" is none: %s', (language, text) => {
    expectRead(text, language, null);
  });
});
