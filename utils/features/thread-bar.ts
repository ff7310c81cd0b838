import { type BarPlace, readBarPlace } from '../host/bar-place.ts';
import { createBar } from '../overlay/bar.ts';
import { isPageDark } from '../overlay/theme.ts';
import { now } from '../settings/clock.ts';
import { type BarWords, speakBar } from './bar-words.ts';
import type { InboxSession, OpenThread } from './inbox-session.ts';
import type { HealthWatch } from './reports.ts';

const NOTE_MS = 8000;

export interface ThreadBar {
  /** Says what just happened, for a while. */
  say(note: string): void;
}

/** The bar over the composer of the open thread; it says too what of the thread could not be read. */
export function startThreadBar(
  session: InboxSession,
  health: HealthWatch,
): ThreadBar {
  const bar = createBar();
  let saidIn: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.addView(() => {
    const open = session.openThread();
    const place = open && readBarPlace(document);
    if (!open || !place) return bar.host.remove();
    // What was said of one thread is nothing to say of another.
    if (saidIn !== open.key) bar.say('');
    const words = wordsOn(open, session, health);
    bar.render(speakBar(words, session.t), isPageDark(document));
    put(bar.host, place);
  });
  session.life.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    bar.host.remove();
  });
  return {
    say(note) {
      clearTimeout(timer);
      saidIn = session.openThread()?.key ?? null;
      bar.say(note);
      timer = setTimeout(() => bar.say(''), NOTE_MS);
    },
  };
}

function wordsOn(
  { verdict, facts, reading }: OpenThread,
  session: InboxSession,
  health: HealthWatch,
): BarWords {
  const { endsAt } = verdict;
  const { composerState } = reading;
  return {
    verdict,
    after: endsAt === null ? null : session.verdictAt(facts, reading, endsAt),
    composerState,
    isConflict: facts.conflict,
    reading: health.settled,
    now: now(),
  };
}

function put(host: HTMLElement, { parent, before }: BarPlace): void {
  const isInPlace =
    host.parentNode === parent && host.nextElementSibling === before;
  if (!isInPlace && before !== host) parent.insertBefore(host, before);
}
