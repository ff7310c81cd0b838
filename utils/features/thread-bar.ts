import { readBarPlace } from '../host/bar-place.ts';
import { createBar } from '../overlay/bar.ts';
import { isPageDark } from '../overlay/theme.ts';
import { now } from '../settings/clock.ts';
import { speakBar } from './bar-words.ts';
import type { InboxSession } from './inbox-session.ts';
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
    const { verdict, facts, reading } = open;
    const { endsAt } = verdict;
    const after =
      endsAt === null
        ? null
        : session.verdictAt(facts, reading.channel, endsAt);
    const words = {
      verdict,
      after,
      composerState: reading.composerState,
      isConflict: facts.conflict,
      reading: health.settled,
      now: now(),
    };
    bar.render(speakBar(words, session.t), isPageDark(document));
    const { parent, before } = place;
    const isInPlace =
      bar.host.parentNode === parent && bar.host.nextElementSibling === before;
    if (!isInPlace && before !== bar.host)
      parent.insertBefore(bar.host, before);
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
