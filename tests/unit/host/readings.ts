import {
  parseThreadId,
  type ThreadId,
  threadKey,
} from '../../../utils/core/thread-key.ts';
import type { Observation } from '../../../utils/core/window/observation.ts';
import type { InboxReading } from '../../../utils/host/inbox-reading.ts';
import { observe, type Seen } from '../../../utils/host/observe.ts';
import type { RowReading, ThreadReading } from '../../../utils/host/reading.ts';
import { NOW, PAGE } from './inbox-page.ts';
import { contextOf } from './reading-context.ts';

export const SINTA = parseThreadId('100000000000001')!;
export const BUDI = parseThreadId('100000000000002')!;

const LAYOUT = 'business-suite/surface';

/** An observation of this moment, of the customer's last message where not said otherwise. */
export const seen = (fields: Partial<Seen> = {}, now = NOW): Observation =>
  observe(
    {
      earliest: now,
      latest: now,
      by: 'customer',
      kind: 'message',
      isLast: true,
      source: 'row',
      ...fields,
    },
    { layout: LAYOUT, now },
  );

/** A row of Sinta's thread where not said otherwise. */
export function rowReading({
  thread = SINTA,
  ...more
}: Partial<RowReading> & { thread?: ThreadId | null } = {}): RowReading {
  return {
    element: document.createElement('div'),
    key: thread && threadKey({ page: PAGE, channel: 'messenger', thread }),
    thread,
    channel: 'messenger',
    name: 'Sinta Dewi',
    snippet: 'hai',
    observation: seen(),
    isTorn: false,
    index: null,
    ...more,
  };
}

/** Sinta's thread, opened, with nothing in it where not said otherwise. */
export const threadReading = (
  more: Partial<ThreadReading> = {},
): ThreadReading => ({
  page: PAGE,
  channel: 'messenger',
  thread: SINTA,
  name: 'Sinta Dewi',
  observations: [],
  newest: null,
  messageIds: [],
  torn: 0,
  isNamed: false,
  isSure: true,
  composer: null,
  composerState: 'open',
  ...more,
});

/** What the page shows at one moment. */
export const inboxReading = (
  more: Partial<InboxReading> = {},
): InboxReading => ({
  at: NOW,
  address: contextOf().address,
  layout: LAYOUT,
  language: 'en',
  rows: [],
  thread: null,
  ...more,
});
