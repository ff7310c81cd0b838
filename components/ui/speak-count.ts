import type {
  MessageKey,
  Params,
  Translate,
} from '../../utils/i18n/translate.ts';

/** A message with a form for one (`…_one`) and a form for any other number (`…_other`). */
export type CountKey = {
  [K in MessageKey]: K extends `${infer Base}_other` ? Base : never;
}[MessageKey];

/** A number as the language writes it. */
export const speakNumber = (n: number, t: Translate): string =>
  new Intl.NumberFormat(t.language).format(n);

/** Says how many, in the form that the number asks for; `{n}` is the number. */
export function speakCount(
  key: CountKey,
  n: number,
  t: Translate,
  params: Params = {},
): string {
  // Spanish has a third form from a million on; it reads like "other" here.
  const isOne = new Intl.PluralRules(t.language).select(n) === 'one';
  return t(`${key}_${isOne ? 'one' : 'other'}`, {
    ...params,
    n: speakNumber(n, t),
  });
}
