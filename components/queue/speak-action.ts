import type { TimeRange } from '../../utils/core/time/range.ts';
import { newestOf } from '../../utils/core/window/newest-opener.ts';
import {
  CUSTOMER_KINDS,
  type CustomerKind,
} from '../../utils/core/window/thread-event.ts';
import { speakMoment, speakRange } from '../../utils/i18n/speak-time.ts';
import { speakOpener } from '../../utils/i18n/speak-verdict.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { QueueItem } from './rank-queue.ts';

/** What a person does for others to see; reading or being delivered to is not. */
const UNSEEN: readonly CustomerKind[] = [
  'opt-in',
  'read',
  'link-click',
  'delivery',
];
const ACTIONS = CUSTOMER_KINDS.filter((kind) => !UNSEEN.includes(kind));

/** A range of which only the end is known is not said as a moment. */
const speakWhen = (range: TimeRange, now: number, t: Translate): string =>
  range.earliest === null
    ? t('queueAtLatest', { when: speakMoment(range.latest, now, t) })
    : speakRange(range, now, t);

/** The thread's last action in words: "escribió hoy 13:02", "respondida ayer 9:15"; empty = nothing is known of it. */
export function speakAction(
  { facts, verdict }: Pick<QueueItem, 'facts' | 'verdict'>,
  now: number,
  t: Translate,
): string {
  const { lastBy, lastAt, events } = facts;
  if (lastBy === 'page' && lastAt)
    return t('queueAnswered', { when: speakWhen(lastAt, now, t) });
  if (lastBy === 'either' && lastAt)
    return t('queueActed', { when: speakWhen(lastAt, now, t) });
  const seen = newestOf(events, ACTIONS) ?? verdict.opener;
  return seen ? speakOpener(seen.kind, speakWhen(seen, now, t), t) : '';
}
