import type { Translate } from '../../utils/i18n/translate.ts';

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day of the rules (`YYYY-MM-DD`, UTC) in full: "4 de marzo de 2020". */
export const speakRuleDay = (day: string, { language }: Translate): string =>
  new Intl.DateTimeFormat(language, { ...LONG, timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
