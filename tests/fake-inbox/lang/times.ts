import type { Lang } from './langs.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'week';

/** Where a language's own form has been seen; all else is what CLDR says. */
export interface TimeWords {
  locale?: string;
  /** `#` stands for the number. */
  units?: Partial<Record<Unit, string>>;
  oneDay?: string;
  /** Less than a minute ago. */
  now?: string;
  today?: string;
  yesterday?: string;
  weekday?: 'short' | 'long';
  /** Between a separator's day and its hour, where CLDR is not followed. */
  gap?: string;
  capitals?: true;
}

export const timeWords: Record<Lang, TimeWords> = {
  en: {
    locale: 'en-US',
    units: { minute: '#m', hour: '#h', day: '#d', week: '#w' },
    today: 'Today',
    yesterday: 'Yesterday',
    weekday: 'long',
    gap: ' ',
  },
  es: {
    units: { minute: '#\u00a0min', hour: '#\u00a0h', day: '#\u00a0d' },
    today: 'Hoy',
    yesterday: 'Ayer',
    gap: ' ',
  },
  'es-419': { today: 'Hoy', yesterday: 'Ayer', capitals: true },
  'pt-BR': {},
  fr: {},
  it: {},
  de: {},
  id: {
    units: { minute: '# mnt', hour: '# jam', day: '# hari', week: '# mgg' },
    now: 'baru saja',
    yesterday: 'kemarin',
  },
  vi: {
    units: { minute: '# phút', hour: '# giờ', day: '# ngày', week: '# tuần' },
    now: 'Vừa xong',
    today: 'hôm nay',
    yesterday: 'Hôm qua',
  },
  pl: {
    units: { minute: '# min', hour: '# h', day: '# dni' },
    oneDay: '1 dzień',
  },
  tr: {},
  ar: {},
  ka: { today: 'დღეს', yesterday: 'გუშინ' },
  th: {},
  'zh-Hans': {},
  ja: {
    units: { minute: '#分', hour: '#時間', day: '#日', week: '#週間' },
  },
};

interface OldDay {
  format: (day: string, month: string, year: string) => string;
  /** Before the hour; without it the separator is a date only. */
  gap?: string;
}

/** Separators of more than a week ago, where they are evidenced. */
export const oldDays: Partial<Record<Lang, OldDay>> = {
  id: { format: (d, m, y) => `${d} ${m} ${y}`, gap: ' ' },
  ka: { format: (d, m, y) => `${d} ${m}. ${y}` },
  vi: { format: (d, m, y) => `${d} ${m}, ${y}`, gap: ' lúc ' },
};
