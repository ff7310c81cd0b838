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

/** What the strip's words depend on. */
export interface ClosingWords {
  readonly closing: Closing;
  /** The thread that is open; null = none, or the page does not tell which. */
  readonly open: ThreadKey | null;
  /** The Page whose inbox this is. */
  readonly page: PageId;
  /** What the moderator calls each Page. */
  readonly pageNames: Readonly<Record<string, string>>;
  /** Epoch ms. */
  readonly now: number;
}

/** Those that are still open: what is over is told of by the next push, and shown no more until then. */
const stillOpen = ({ threads }: Closing, now: number) =>
  threads.filter(({ endsAt }) => endsAt > now);

/** What closes next of all that is not open already; null = nothing else does. */
export const nextClosing = (
  closing: Closing,
  open: ThreadKey | null,
  now: number,
): ClosingThread | null =>
  stillOpen(closing, now).find(({ thread }) => thread !== open) ?? null;

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
  const left = stillOpen(closing, now);
  const next = nextClosing(closing, open, now);
  const shown = next ?? left[0];
  if (!shown) return null;
  const name = shown.name || t('remindNoName');
  const span = speakSpan(shown.endsAt - now, t);
  const more = closing.count - (closing.threads.length - left.length) - 1;
  const moreName = more === 1 ? 'stripMore_one' : 'stripMore_other';
  return {
    label: t('stripLabel'),
    lead: t(shown === left[0] ? 'stripFirst' : 'stripNext'),
    name,
    page: speakPage(shown, words, t),
    until: speakUntil(shown.endsAt, now, t),
    left: speakLeft(span, shown.endsAt - now, t),
    span,
    isSoon: shown.endsAt - now <= HOUR_MS,
    more: more > 0 ? `+${more}` : '',
    moreName: more > 0 ? t(moreName, { n: more }) : '',
    go: next ? t('stripGo') : '',
    goName: t('stripGoTo', { name }),
    list: t('stripList'),
    away: t('stripAway'),
  };
}
