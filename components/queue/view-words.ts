import type { QueueView } from '../../utils/core/queue-view.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { type CountKey, speakCount } from '../ui/speak-count.ts';

interface ViewWords {
  /** In the row of choices. */
  readonly short: MessageKey;
  readonly name: MessageKey;
  readonly title: CountKey;
}

/** What each list is called. */
export const VIEW_WORDS: Readonly<Record<QueueView, ViewWords>> = {
  waiting: {
    short: 'queueShortWaiting',
    name: 'queueWaiting',
    title: 'popupToAnswer',
  },
  'human-agent': {
    short: 'queueShortAgent',
    name: 'queueAgent',
    title: 'queueTitleAgent',
  },
  reminders: {
    short: 'queueReminders',
    name: 'queueReminders',
    title: 'queueTitleReminders',
  },
  away: {
    short: 'queueShortAway',
    name: 'queueAway',
    title: 'queueTitleAway',
  },
  offer: {
    short: 'queueOffer',
    name: 'queueOffer',
    title: 'queueTitleOffer',
  },
  all: { short: 'queueAll', name: 'queueAll', title: 'queueTitleAll' },
};

/** How many a list has, as far as it was counted. */
export interface ViewCount {
  readonly n: number;
  /** There are more. */
  readonly isCut: boolean;
}

export const speakShortCount = ({ n, isCut }: ViewCount): string =>
  isCut ? `${n}+` : String(n);

/** The heading above a list: how many, or what it is where that is not known yet. */
export function speakTitle(
  view: QueueView,
  count: ViewCount | null,
  t: Translate,
): string {
  const { name, title } = VIEW_WORDS[view];
  if (!count) return t(name);
  return count.isCut
    ? t(`${title}_other`, { n: speakShortCount(count) })
    : speakCount(title, count.n, t);
}
