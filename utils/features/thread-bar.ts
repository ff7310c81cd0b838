import { approvalsOf } from '../core/approvals.ts';
import { endToRemind } from '../core/reminder.ts';
import { SECOND_MS } from '../core/time/duration.ts';
import { detailWindow } from '../core/window/window-detail.ts';
import { type BarPlace, readBarPlace } from '../host/bar-place.ts';
import { translator } from '../i18n/translate.ts';
import { createBar } from '../overlay/bar.ts';
import type { NoteAction } from '../overlay/bar-view.ts';
import { isPageDark } from '../overlay/theme.ts';
import { startBarReminder } from './bar-reminder.ts';
import { type BarWords, speakBar } from './bar-words.ts';
import type { InboxSession, OpenThread } from './inbox-session.ts';
import { startPanelButton } from './panel-button.ts';
import type { HealthWatch } from './reports.ts';

const NOTE_MS = 8 * SECOND_MS;
/** What can be pressed needs time to be reached. */
const ACTION_MS = 20 * SECOND_MS;

export interface NoteOptions {
  readonly actions?: readonly NoteAction[];
}

export interface ThreadBar {
  /** Says what just happened, for a while; a note may carry a small button. */
  say(note: string, options?: NoteOptions): void;
}

/** The bar over the composer of the open thread; it says too what of the thread could not be read. */
export function startThreadBar(
  session: InboxSession,
  health: HealthWatch,
): ThreadBar {
  let saidIn: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say: ThreadBar['say'] = (note, { actions = [] } = {}) => {
    clearTimeout(timer);
    saidIn = session.openThread()?.key ?? null;
    const withEnd = actions.map(({ label, onChoose }) => ({
      label,
      onChoose(event: Event) {
        say('');
        onChoose(event);
      },
    }));
    bar.say(note, withEnd);
    const patience = actions.length ? ACTION_MS : NOTE_MS;
    timer = setTimeout(() => bar.say(''), patience);
  };
  const reminder = startBarReminder({ session, say });
  const panel = startPanelButton(session);
  const bar = createBar({ ...reminder.handlers, onPanel: panel.onPanel });
  session.addView(() => {
    const open = session.openThread();
    const place = open && readBarPlace(document);
    if (!open || !place) return bar.host.remove();
    // What was said of one thread is nothing to say of another.
    if (saidIn !== open.key) bar.say('');
    const words = wordsOn(open, session, health);
    const remind = reminder.speak(
      open.key,
      endToRemind(open.verdict, words.detail, words.now),
    );
    const about = open.key ?? '';
    const view = {
      ...speakBar(words, translator(session.language)),
      remind,
      panel: panel.speak(open),
      about,
    };
    bar.render(view, isPageDark(document));
    put(bar.host, place);
  });
  session.life.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    bar.host.remove();
  });
  return { say };
}

function wordsOn(
  { verdict, facts, reading }: OpenThread,
  session: InboxSession,
  health: HealthWatch,
): BarWords {
  const { endsAt } = verdict;
  const { composerState, channel, page } = reading;
  const now = session.now();
  const rules = session.rulesOf(verdict);
  return {
    verdict,
    after: endsAt === null ? null : session.verdictAt(facts, reading, endsAt),
    detail: detailWindow(facts, { verdict, rules, now }),
    approvals: approvalsOf(session.settings, page, channel),
    composerState,
    isChannelUntold: channel === null,
    isConflict: facts.conflict,
    isLoading: session.isLoading(),
    reading: health.settled,
    now,
  };
}

function put(host: HTMLElement, { parent, before }: BarPlace): void {
  const isInPlace =
    host.parentNode === parent && host.nextElementSibling === before;
  if (!isInPlace && before !== host) parent.insertBefore(host, before);
}
