import type { PageId } from '../../utils/core/thread-key.ts';
import type { Translate } from '../../utils/i18n/translate.ts';

/** What the moderator calls a Page, or the end of its number. */
export const labelPage = (
  page: PageId,
  names: Readonly<Record<string, string>>,
  t: Translate,
): string => names[page]?.trim() || t('pageShort', { end: page.slice(-4) });
