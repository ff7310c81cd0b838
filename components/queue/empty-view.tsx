import type { QueueView, QueueWish } from '../../utils/core/queue-view.ts';
import { FIRST_WISH } from '../../utils/core/queue-view.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import type { ViewCounts } from './count-views.ts';
import { isNarrowed } from './is-narrowed.ts';
import { Notice } from './queue-notice.tsx';
import { HoursLink, knowsAbsence, type LeadProps } from './view-lead.tsx';
import { speakShortCount, type ViewCount } from './view-words.ts';

interface EmptyViewProps extends LeadProps {
  readonly counts: ViewCounts;
  /** How many threads were seen; null = still being counted. */
  readonly seen: number | null;
  readonly onWish: (change: Partial<QueueWish>) => void;
}

const EMPTY: Readonly<
  Record<
    Exclude<QueueView, 'waiting'>,
    readonly [title: MessageKey, text: MessageKey]
  >
> = {
  'human-agent': ['queueNoAgent', 'queueNoAgentText'],
  reminders: ['queueNoReminders', 'queueNoRemindersText'],
  away: ['queueNoAway', 'queueNoAwayText'],
  offer: ['queueNoOffer', 'queueNoOfferText'],
  all: ['queueNoneAll', 'popupNothingSeen'],
};

/** Why a list has nothing, and what to do instead. */
export function EmptyView(props: EmptyViewProps) {
  const { content, onWish } = props;
  const { view } = content.wish;
  const t = useTranslate();
  if (view === 'away' && !knowsAbsence(props))
    return (
      <Notice title={t('queueNoHours')} text={t('queueNoHoursText')}>
        <HoursLink isMain />
      </Notice>
    );
  if (isNarrowed(content.wish))
    return (
      <Notice title={t('queueNoMatch')} text={t('queueNoMatchText')}>
        <button type="button" onClick={() => onWish({ ...FIRST_WISH, view })}>
          {t('queueClear')}
        </button>
      </Notice>
    );
  if (view === 'waiting') return <NobodyWaits {...props} />;
  const [title, text] = EMPTY[view];
  return <Notice title={t(title)} text={t(text)} />;
}

/** All are answered: then there is something else to do. */
function NobodyWaits({ counts, seen, onWish }: EmptyViewProps) {
  const t = useTranslate();
  const say = (key: 'queueGoOffer' | 'queueGoReminders', count: ViewCount) =>
    count.isCut
      ? t(`${key}_other`, { n: speakShortCount(count) })
      : speakCount(key, count.n, t);
  return (
    <Notice
      title={t('popupNobodyTitle')}
      text={seen ? speakCount('popupNobodyText', seen, t) : ''}
    >
      {!!counts.offer?.n && (
        <button
          type="button"
          className="button main"
          onClick={() => onWish({ view: 'offer' })}
        >
          {say('queueGoOffer', counts.offer)}
        </button>
      )}
      {!!counts.reminders?.n && (
        <button type="button" onClick={() => onWish({ view: 'reminders' })}>
          {say('queueGoReminders', counts.reminders)}
        </button>
      )}
    </Notice>
  );
}
