import { dayOf } from '../../utils/core/policy/in-force.ts';
import type { NewsForYou } from '../../utils/core/policy/news-for-you.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { speakAccount } from '../ui/approval-words.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { speakRuleDay } from '../ui/speak-rule-day.ts';

export interface NewsNoticeProps {
  /** Unread, the first to take effect first. */
  readonly unread: readonly NewsForYou[];
  readonly onRead: (ids: readonly string[]) => void;
  readonly onOpenRules: (change: string) => void;
}

interface Context {
  readonly pageNames: Readonly<Record<string, string>>;
  readonly now: number;
}

/** What it means for this moderator, a sentence each. */
function speakForYou(
  { sends, lapsing }: NewsForYou,
  pageNames: Context['pageNames'],
  t: Translate,
): string[] {
  const accounts = lapsing.map((account) =>
    speakAccount(account, pageNames, t),
  );
  return [
    ...(sends ? [speakCount('newsSends', sends, t)] : []),
    ...(accounts.length
      ? [t('newsLapsing', { accounts: accounts.join('; ') })]
      : []),
  ];
}

/** An announced or new change of Meta's rules; it stays until it is put away. */
export function NewsNotice(props: NewsNoticeProps & Context) {
  const { unread, pageNames, now, onRead, onOpenRules } = props;
  const t = useTranslate();
  const [first, ...more] = unread;
  if (!first) return null;
  const { id, on, title, means } = first.news;
  const isComing = on > dayOf(now);
  return (
    <aside className="page-state partly news" aria-label={t('newsLabel')}>
      <Icon name="warning" />
      <div>
        <p>
          <b>
            {t(isComing ? 'newsComing' : 'newsSince', {
              day: speakRuleDay(on, t),
              title: title[t.language],
            })}
          </b>
        </p>
        <p>{means[t.language]}</p>
        {speakForYou(first, pageNames, t).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="news-actions">
          <button
            type="button"
            className="plain"
            onClick={() => onOpenRules(id)}
          >
            {t('newsOpen')}
          </button>
          <button type="button" className="plain" onClick={() => onRead([id])}>
            {t('newsRead')}
          </button>
          {more.length > 0 && (
            <span>{speakCount('newsMore', more.length, t)}</span>
          )}
        </p>
      </div>
    </aside>
  );
}
