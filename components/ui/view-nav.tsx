import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from './language.tsx';

/** One of the views that a page is made of; its address is `#id`, and `#id/…` are places within it. */
export interface PageView {
  readonly id: string;
  readonly label: MessageKey;
}

/** Whether a hash (without `#`) names a view or a place in it. */
export const isWithin = (hash: string, id: string): boolean =>
  hash === id || hash.startsWith(`${id}/`);

/** Links to the views of a page, and to the practice inbox, which is a page of its own. */
export function ViewNav(props: {
  readonly views: readonly PageView[];
  readonly current: string;
}) {
  const t = useTranslate();
  return (
    <nav className="view-nav" aria-label={t('policyNav')}>
      {props.views.map(({ id, label }) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === props.current ? 'page' : undefined}
        >
          {t(label)}
        </a>
      ))}
      <a href="/practice.html">{t('practiceLink')}</a>
    </nav>
  );
}
