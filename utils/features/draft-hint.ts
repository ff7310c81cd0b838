import type { DraftReview } from '../core/review/draft-review.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import { readDraftText } from '../host/send-surface.ts';
import { translator } from '../i18n/translate.ts';
import { createHint } from '../overlay/hint.ts';
import type { HintView } from '../overlay/hint-view.ts';
import { isPageDark } from '../overlay/theme.ts';
import { paceIdle } from './draft-hint-pace.ts';
import { speakHint } from './draft-hint-words.ts';
import { hintSlot } from './hint-slot.ts';
import type { InboxSession, OpenThread } from './inbox-session.ts';
import { reviewDraft } from './review-slot.ts';

/** While somebody types, the draft is looked at no more often. */
const PACE_MS = 250;

/** A quiet line under the composer: what the review and the thread's verdict say of the draft. */
export function startDraftHint(session: InboxSession): void {
  const { signal } = session.life;
  const place = hintSlot();
  if (!place) return;
  const hint = createHint(place);
  const review = reviewOnce(session, () => soon());
  let isDark = false;
  let saidIn = '';
  const look = () => {
    if (session.life.isInvalid) return;
    const open = session.openThread();
    hint.render(open && viewOf(open, session, review), isDark);
  };
  const soon = paceIdle(look, PACE_MS, signal);
  const edits = watchEdits(soon, signal);
  session.addView(() => {
    const open = session.openThread();
    isDark = isPageDark(document);
    const thread = `${open?.key} ${open?.reading.name}`;
    // What was said of one thread is nothing to say of another.
    if (thread !== saidIn) hint.render(null, isDark);
    saidIn = thread;
    edits.follow(open?.reading.composer ?? null);
    soon();
  });
}

function viewOf(
  { reading, facts, verdict }: OpenThread,
  session: InboxSession,
  review: (text: string) => DraftReview | null,
): HintView | null {
  const { composer } = reading;
  const text = composer?.isConnected ? readDraftText(composer) : '';
  if (!text) return null;
  const { endsAt } = verdict;
  const verdictAt = (at: number) => session.verdictAt(facts, reading, at);
  const words = {
    text,
    review: review(text),
    verdict,
    after: endsAt === null ? null : verdictAt(endsAt + MINUTE_MS),
    rules: session.rulesOf(verdict),
    isLoading: session.isLoading(),
    now: session.now(),
  };
  return speakHint(words, translator(session.language));
}

/**
 * A text is reviewed once, however often it is looked at, until the settings change; `onThere` is called when the
 * language has come that a draft had to wait for.
 */
function reviewOnce(session: InboxSession, onThere: () => void) {
  let last = '';
  let by = session.settings;
  let found: DraftReview | null = null;
  return (text: string) => {
    const { settings } = session;
    if (text !== last || settings !== by || !found)
      found = reviewDraft(text, settings.ownWords, onThere);
    last = text;
    by = settings;
    return found;
  };
}

/** Calls back after each edit in the composer: what is typed, and what the page puts there by itself. */
function watchEdits(onEdit: () => void, signal: AbortSignal) {
  const observer = new MutationObserver(onEdit);
  let followed: Element | null = null;
  addEventListener('input', onEdit, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    follow(composer: Element | null) {
      if (composer === followed) return;
      followed = composer;
      observer.disconnect();
      if (!composer || signal.aborted) return;
      observer.observe(composer, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    },
  };
}
