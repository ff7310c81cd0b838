import type { Closing, ClosingThread } from '../core/closing.ts';
import {
  type PageId,
  parseThreadKey,
  type ThreadKey,
} from '../core/thread-key.ts';
import { HOUR_MS, MINUTE_MS } from '../core/time/duration.ts';
import { speakClock, speakSpan } from '../i18n/speak-time.ts';
import type { Translate } from '../i18n/translate.ts';
import type { StripView } from '../overlay/strip-view.ts';

/** What decides which thread is the next. */
export interface ClosingState {
  readonly closing: Closing;
  /** The thread that is open; null = none, or the page does not tell which. */
  readonly open: ThreadKey | null;
  /** What was jumped to already. */
  readonly visited?: ReadonlySet<ThreadKey>;
  /** Epoch ms. */
  readonly now: number;
}

/** What the strip's words depend on. */
export interface ClosingWords extends ClosingState {
  /** The Page whose inbox this is. */
  readonly page: PageId;
  /** What the moderator calls each Page. */
  readonly pageNames: Readonly<Record<string, string>>;
}

/** Those that are still open: what is over is told of by the next push, and shown no more until then. */
const stillOpen = ({ closing, now }: ClosingState) =>
  closing.threads.filter(({ endsAt }) => endsAt > now);

/**
 * What closes next of all that was not visited; where all were, of all that is not open already. null = nothing else
 * does.
 */
export function nextClosing(state: ClosingState): ClosingThread | null {
  const others = stillOpen(state).filter(({ thread }) => thread !== state.open);
  const isNew = ({ thread }: ClosingThread) => !state.visited?.has(thread);
  return others.find(isNew) ?? others[0] ?? null;
}

/** "otra Página", or what the moderator calls it; empty = it is the Page of this inbox. */
function speakPage(
  { thread }: ClosingThread,
  { page, pageNames }: ClosingWords,
  t: Translate,
): string {
  const own = parseThreadKey(thread)?.page ?? page;
  return own === page ? '' : (pageNames[own] ?? t('stripOtherPage'));
}

function speakLeft(left: string, ms: number, t: Translate): string {
  if (ms < MINUTE_MS) return t('stripLeftMoment');
  const isOne = ms < 2 * MINUTE_MS || left === speakSpan(HOUR_MS, t);
  return t(isOne ? 'stripLeft_one' : 'stripLeft_other', { left });
}

/** No more than half a day ahead. */
function speakUntil(at: number, now: number, t: Translate): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const day = t(isToday ? 'today' : 'tomorrow');
  return t('dayAtTime', { day, time: speakClock(at, t) });
}

/** The strip's words; null = there is nothing to say. */
export function speakStrip(
  words: ClosingWords,
  t: Translate,
): StripView | null {
  const { closing, open, now } = words;
  const left = stillOpen(words);
  const next = nextClosing(words);
  const shown = next ?? left[0];
  if (!shown) return null;
  const name = shown.name || t('remindNoName');
  const span = speakSpan(shown.endsAt - now, t);
  const others = left.filter((one) => one !== shown && one.thread !== open);
  const more = closing.count - closing.threads.length + others.length;
  const moreName = more === 1 ? 'stripMore_one' : 'stripMore_other';
  return {
    label: t('stripLabel'),
    lead: t('stripLead'),
    name,
    page: speakPage(shown, words, t),
    until: speakUntil(shown.endsAt, now, t),
    left: speakLeft(span, shown.endsAt - now, t),
    span,
    isSoon: shown.endsAt - now <= HOUR_MS,
    more: more > 0 ? `+${more}` : '',
    moreName: t(moreName, { n: more }),
    go: next ? t('stripGo') : '',
    goName: t('stripGoTo', { name }),
    list: t('stripList'),
    away: t('stripAway'),
  };
}
