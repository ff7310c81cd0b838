import type { ThreadKey } from '../../utils/core/thread-key.ts';
import { saveCoverage } from '../../utils/ledger/coverage.ts';
import { setHidden } from '../../utils/ledger/hidden.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { saveSightings } from '../../utils/ledger/threads.ts';
import { pushToInboxes } from '../../utils/messaging/push.ts';
import type { Handlers, SenderFrame } from '../../utils/messaging/server.ts';

type SeenHandlers = Pick<
  Handlers,
  'threads:sight' | 'thread:hide' | 'coverage:report' | 'page:report'
>;

/** Who is to know of it. */
interface SeenBy {
  /** More is known of these threads, or they are hidden or not. */
  onThreads(keys: readonly ThreadKey[]): void;
  onCoverage(): void;
  /** An inbox has told of itself. */
  onInbox(from: SenderFrame | null): void;
}

/** Keeps what the inboxes tell of their threads and of themselves. */
export const answerSeen = (
  ledger: Ledger,
  { onThreads, onCoverage, onInbox }: SeenBy,
): SeenHandlers => ({
  'threads:sight': async (sightings) => {
    const rows = await saveSightings(ledger, sightings);
    const records = rows.map(({ key, name, observations }) => ({
      key,
      name,
      observations,
    }));
    void pushToInboxes({ push: 'threads:changed', records });
    onThreads(records.map(({ key }) => key));
    return records;
  },
  'thread:hide': async ({ thread, isHidden }) => {
    const isDone = await setHidden(ledger, thread, isHidden);
    if (isDone) onThreads([thread]);
    return isDone;
  },
  'page:report': async (report, from) => {
    await ledger.meta.put({ id: 'report', report });
    onInbox(from);
    return null;
  },
  'coverage:report': async (coverage) => {
    await saveCoverage(ledger, coverage);
    onCoverage();
    return null;
  },
});
