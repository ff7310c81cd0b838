import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import { rulesAt } from '../../utils/core/policy/rules-at.ts';
import { endToRemind, leadsBefore } from '../../utils/core/reminder.ts';
import { detailWindow } from '../../utils/core/window/window-detail.ts';
import {
  speakClock,
  speakMoment,
  speakSpan,
} from '../../utils/i18n/speak-time.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import type { QueueItem } from './rank-queue.ts';

export interface RemindChoice {
  /** Epoch ms. */
  readonly at: number;
  readonly label: string;
}

/** A reminder's time: the clock alone where it is today. */
export function speakRemindAt(at: number, now: number, t: Translate): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? speakClock(at, t) : speakMoment(at, now, t);
}

/** When one can be reminded of a thread before it closes; none = it has no end, or that is too near. */
export function remindChoices(
  { channel, facts, verdict }: QueueItem,
  { now, rules }: { readonly now: number; readonly rules: RulePack },
  t: Translate,
): RemindChoice[] {
  const judged = { verdict, rules: rulesAt(channel, now, rules), now };
  const end = endToRemind(verdict, detailWindow(facts, judged), now);
  return leadsBefore(end ?? 0, now).map((lead) => {
    const at = (end ?? 0) - lead;
    const words = { lead: speakSpan(lead, t), at: speakRemindAt(at, now, t) };
    return { at, label: t('remindChoice', words) };
  });
}
