import { useEffect, useMemo } from 'react';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import { type Ticker, useNow } from '../ui/ticker.ts';
import { countViews, type ViewCounts } from './count-views.ts';
import type {
  QueueContent,
  QueueCounts,
  QueueSettings,
} from './queue-content.ts';
import { rankQueue } from './rank-queue.ts';
import { knowsAbsence } from './view-lead.tsx';

interface Ranked {
  readonly content: QueueContent;
  readonly counts: QueueCounts | null;
  readonly settings: QueueSettings;
  readonly rules: RulePack;
  readonly ticker: Ticker;
}

/** What is to be shown at this moment; `count` = how many that are, null where it cannot be said. */
export function useRanked({
  content,
  counts,
  settings,
  rules,
  ticker,
}: Ranked) {
  const now = useNow(ticker);
  const by = useMemo(() => ({ now, settings, rules }), [now, settings, rules]);
  const { found, wish, isWhole } = content;
  const ranked = useMemo(
    () => rankQueue(found.rows, wish.view, by),
    [found, wish, by],
  );
  const known = useMemo(
    (): ViewCounts => (counts ? countViews(counts, wish, by) : {}),
    [counts, wish, by],
  );
  const soonest = ranked.items.find(({ verdict }) => verdict.endsAt !== null);
  const wakeAt = soonest?.verdict.endsAt ?? null;
  useEffect(() => {
    if (wakeAt !== null) ticker.wakeAt(wakeAt);
  }, [wakeAt, ticker]);
  const own = { n: ranked.items.length, isCut: found.isCut };
  const isSought = wish.search.trim() !== '';
  const isCounted = isWhole && !(found.isCut && known[wish.view]);
  const counted = isCounted ? own : (known[wish.view] ?? null);
  // Without opening hours nothing can be said, not even that there is none.
  const isTold =
    wish.view !== 'away' || knowsAbsence({ content, settings, now });
  const count = isTold && !isSought ? counted : null;
  return { now, ranked, count, known };
}
