/** The languages that the page's own words exist in, as `<html lang>` names them (a guess for those with a region). */
export const langs = [
  'en',
  'es',
  'es-419',
  'pt-BR',
  'fr',
  'it',
  'de',
  'id',
  'vi',
  'pl',
  'tr',
  'ar',
  'ka',
  'th',
  'zh-Hans',
  'ja',
] as const;

export type Lang = (typeof langs)[number];

export const dirOf = (lang: Lang): 'ltr' | 'rtl' =>
  lang === 'ar' ? 'rtl' : 'ltr';
