import { countPlaceholder } from '../../utils/core/fill-reply.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import { PAGES_PLACE } from '../ui/settings-place.ts';
import { speakMarks } from './speak-marks.ts';

/** Leads to where Pages are given their names. */
export const PagesLink = ({ text }: { readonly text: string }) => (
  <a href={`#${PAGES_PLACE}`}>{text}</a>
);

/** Where the texts name the Page: which Pages have no name to be filled in. */
export function UnnamedPages(props: {
  readonly texts: readonly string[];
  readonly unnamed: readonly PageId[];
  readonly hasLink?: boolean;
}) {
  const { texts, unnamed, hasLink = false } = props;
  const t = useTranslate();
  if (!unnamed.length || !texts.some((text) => countPlaceholder(text, 'page')))
    return null;
  const pages = unnamed.map((page) => labelPage(page, {}, t));
  return (
    <p className="reply-strange">
      {t('replyUnnamed', {
        mark: speakMarks(t).page,
        pages: new Intl.ListFormat(t.language).format(pages),
      })}{' '}
      {hasLink && <PagesLink text={t('replyNamePages')} />}
    </p>
  );
}
