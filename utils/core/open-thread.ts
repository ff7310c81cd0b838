import type { ClosingThread } from './closing.ts';
import { type PageId, parseThreadKey } from './thread-key.ts';
import { foldFacts } from './window/facts.ts';
import { type JudgedBy, judgeThread } from './window/judge-thread.ts';
import type { Sighting } from './window/observation.ts';

/** A thread whose standard window is open, and whose customer waits for an answer. */
export interface OpenThread extends ClosingThread {
  readonly page: PageId;
  /** When the window was opened, as far as known, epoch ms. */
  readonly opener: { readonly earliest: number; readonly latest: number };
}

/** null = answered, put away, not open, or not known. */
export function readOpenThread(
  { key, name, observations }: Sighting,
  by: JudgedBy,
): OpenThread | null {
  const facts = foldFacts(observations);
  if (facts.lastBy !== 'customer' || facts.isPutAway) return null;
  const page = parseThreadKey(key)?.page;
  const verdict = judgeThread(key, facts, by);
  if (!page || verdict?.phase !== 'open' || verdict.endsAt === null)
    return null;
  const earliest = verdict.opener?.earliest ?? 0;
  const latest = verdict.opener?.latest ?? earliest;
  const { endsAt } = verdict;
  return { thread: key, page, name, opener: { earliest, latest }, endsAt };
}
