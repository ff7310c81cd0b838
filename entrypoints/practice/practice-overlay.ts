import { APPROVALS } from '../../components/practice/practice-thread.ts';
import type { Overlay } from '../../components/practice/practice-view.ts';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import { detailWindow } from '../../utils/core/window/window-detail.ts';
import { speakBar } from '../../utils/features/bar-words.ts';
import type { ThreadBar } from '../../utils/features/thread-bar.ts';
import { speakBadge } from '../../utils/i18n/speak-verdict.ts';
import { renderBadge } from '../../utils/overlay/badge.ts';
import { createBar } from '../../utils/overlay/bar.ts';
import { isPageDark } from '../../utils/overlay/theme.ts';
import { usePractice } from './practice-store.ts';
import { retellRules } from './retell.ts';

const NOTE_MS = 8000;

/** All of the page is known: nothing had to be read. */
const KNOWN = {
  rows: 'ok',
  transcript: 'ok',
  composer: 'ok',
  send: 'ok',
} as const;

/** The inbox's badges and its bar, drawn where the page wants them. */
export function createPracticeOverlay(): Overlay & { readonly bar: ThreadBar } {
  const bar = createBar();
  let shownOf: ThreadKey | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    drawBadge: (row, verdict, t) =>
      renderBadge(
        row,
        speakBadge(verdict, retellRules(t, verdict)),
        isPageDark(document),
      ),
    drawBar(place, { verdict, after, now, thread }, t) {
      // What was said of one thread is nothing to say of another.
      if (thread !== shownOf) bar.say('');
      shownOf = thread;
      const { threads, rules } = usePractice.getState();
      const events = threads.find(({ key }) => key === thread)?.events ?? [];
      const sets = rules.pack.ruleSets;
      const judged = {
        verdict,
        rules: sets.find(({ id }) => id === verdict.ruleSet) ?? null,
        now,
      };
      const words = {
        verdict,
        after,
        detail: detailWindow({ events, conflict: false }, judged),
        approvals: APPROVALS,
        composerState: 'open',
        isChannelUntold: false,
        isConflict: false,
        isLoading: false,
        reading: KNOWN,
        now,
      } as const;
      const view = speakBar(words, retellRules(t, verdict));
      bar.render(view, isPageDark(document));
      if (bar.host.parentNode !== place) place.append(bar.host);
    },
    bar: {
      say(note, { actions } = {}) {
        clearTimeout(timer);
        bar.say(note, actions);
        timer = setTimeout(() => bar.say(''), NOTE_MS);
      },
    },
  };
}
