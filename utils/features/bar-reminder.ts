import type { ThreadKey } from '../core/thread-key.ts';
import { translator } from '../i18n/translate.ts';
import type { BarHandlers, RemindView } from '../overlay/bar-view.ts';
import type { InboxSession } from './inbox-session.ts';
import { speakRemind, speakRemindAt } from './reminder-words.ts';
import { type ReminderChange, Reminders } from './reminders.ts';
import type { ThreadBar } from './thread-bar.ts';

export interface BarReminder {
  readonly handlers: BarHandlers;
  /** `endsAt` = what one can be reminded of, epoch ms; null = nothing. */
  speak(key: ThreadKey | null, endsAt: number | null): RemindView | undefined;
}

interface BarPlaces {
  readonly session: InboxSession;
  readonly say: ThreadBar['say'];
}

/** The reminder of the open thread, as the bar shows and changes it. */
export function startBarReminder(places: BarPlaces): BarReminder {
  const { session, say } = places;
  const t = () => translator(session.language);
  const openKey = () => session.openThread()?.key ?? null;
  const set = async (key: ThreadKey, at: number) => {
    const fault = await reminders.set(key, at);
    if (!fault || openKey() !== key) return;
    say(t()(fault === 'storage' ? 'remindFailed' : 'remindTooLate'));
  };
  const onChange = (changes: readonly ReminderChange[]) => {
    session.draw();
    const change = changes.find(({ before }) => before.thread === openKey());
    if (change) tell(change, places, set);
  };
  const reminders = new Reminders(onChange, session.life.signal);
  return {
    handlers: {
      onRemind(at) {
        const key = openKey();
        if (key) void set(key, at);
      },
      async onForget() {
        const key = openKey();
        if (!key || (await reminders.clear(key)) || openKey() !== key) return;
        say(t()('remindNotRemoved'));
      },
    },
    speak(key, endsAt) {
      const now = session.now();
      const reminder = reminders.get(key);
      // Told by now, though the word of it has not come.
      const isAhead = reminder !== null && reminder.endsAt > now;
      const words = { reminder: isAhead ? reminder : null, endsAt, now };
      return key ? speakRemind(words, t()) : undefined;
    },
  };
}

/** A reminder that moved or went by itself is told of; one whose time came has told itself. */
function tell(
  { before, after, isAnswered }: ReminderChange,
  { session, say }: BarPlaces,
  set: (key: ThreadKey, at: number) => Promise<void>,
): void {
  const t = translator(session.language);
  const now = session.now();
  if (after) {
    if (after.endsAt > before.endsAt)
      say(t('remindMoved', { at: speakRemindAt(after.at, now, t) }));
    return;
  }
  if (!isAnswered || before.at <= now) return;
  const keep = () => void set(before.thread, before.at);
  say(t('remindAnswered'), {
    actions: [{ label: t('remindKeep'), onChoose: keep }],
  });
}
