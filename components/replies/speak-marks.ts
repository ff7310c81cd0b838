import type { Placeholder } from '../../utils/core/fill-reply.ts';
import type { Translate } from '../../utils/i18n/translate.ts';

/** The placeholders as the language writes them: `{nombre}`, `{página}`. */
export const speakMarks = (
  t: Translate,
): Readonly<Record<Placeholder, string>> => ({
  name: `{${t('replyMarkName')}}`,
  page: `{${t('replyMarkPage')}}`,
});
