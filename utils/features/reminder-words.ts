import { leadsBefore, type Reminder } from '../core/reminder.ts';
import { speakClock, speakMoment, speakSpan } from '../i18n/speak-time.ts';
import type { Translate } from '../i18n/translate.ts';
import type { RemindView } from '../overlay/bar-view.ts';

interface RemindWords {
  readonly reminder: Reminder | null;
  /** What one can be reminded of, epoch ms; null = nothing. */
  readonly endsAt: number | null;
  /** Epoch ms. */
  readonly now: number;
}

/** A reminder's time: the clock alone where it is today. */
export function speakRemindAt(at: number, now: number, t: Translate): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? speakClock(at, t) : speakMoment(at, now, t);
}

/** The reminder that is set, or those that can be; undefined = neither. */
export function speakRemind(
  { reminder, endsAt, now }: RemindWords,
  t: Translate,
): RemindView | undefined {
  if (reminder)
    return {
      set: t('remindSet', { at: speakRemindAt(reminder.at, now, t) }),
      remove: t('remindRemove'),
      removeName: t('remindRemoveName'),
    };
  const choices = leadsBefore(endsAt ?? 0, now).map((lead) => {
    const at = (endsAt ?? 0) - lead;
    const words = {
      lead: speakSpan(lead, t),
      at: speakRemindAt(at, now, t),
    };
    return { at, label: t('remindChoice', words) };
  });
  return choices.length
    ? { ask: t('remindMe'), when: t('remindWhen'), choices }
    : undefined;
}
