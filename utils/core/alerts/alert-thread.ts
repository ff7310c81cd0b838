import { type PageId, parseThreadKey, type ThreadKey } from '../thread-key.ts';
import { type Facts, foldFacts } from '../window/facts.ts';
import type { Sighting } from '../window/observation.ts';
import type { Verdict } from '../window/verdict.ts';

/** A thread whose standard window is open, and whose customer waits for an answer. */
export interface AlertThread {
  readonly thread: ThreadKey;
  readonly page: PageId;
  /** Empty = not known. */
  readonly name: string;
  /** When the window was opened, as far as known, epoch ms. */
  readonly opener: { readonly earliest: number; readonly latest: number };
  /** Epoch ms. */
  readonly endsAt: number;
}

/** What there may be to tell of a thread; null = nothing: answered, put away, not open, or not known. */
export function readAlertThread(
  { key, name, observations }: Sighting,
  judge: (thread: ThreadKey, facts: Facts) => Verdict | null,
): AlertThread | null {
  const facts = foldFacts(observations);
  if (facts.lastBy !== 'customer' || facts.isPutAway) return null;
  const page = parseThreadKey(key)?.page;
  const verdict = judge(key, facts);
  if (!page || verdict?.phase !== 'open' || verdict.endsAt === null)
    return null;
  const earliest = verdict.opener?.earliest ?? 0;
  const latest = verdict.opener?.latest ?? earliest;
  const { endsAt } = verdict;
  return { thread: key, page, name, opener: { earliest, latest }, endsAt };
}
