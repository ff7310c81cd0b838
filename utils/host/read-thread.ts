import type { ThreadAddress } from '../core/thread-key.ts';
import { type InboxAddress, readAddress } from './address.ts';
import { all, maybe } from './locator.ts';
import { channelTabs, composer, detailHeader, detailPane } from './locators.ts';
import { readTranscript } from './read-transcript.ts';
import type { ComposerState, ThreadReading } from './reading.ts';
import { visibleText } from './visible-text.ts';

interface Context {
  readonly address: InboxAddress;
  readonly language: string;
  readonly now: number;
}

/** The composer of the open thread, the public-comment one left out; null where there is none. */
export function findComposer(root: ParentNode): HTMLElement | null {
  return maybe(composer, root); // Absent in message requests and closed threads.
}

/** Whether Facebook itself lets one write there. */
function readComposerState(element: HTMLElement | null): ComposerState {
  if (!element) return 'missing';
  const isClosed =
    element.getAttribute('aria-disabled') === 'true' ||
    element.getAttribute('contenteditable') === 'false' ||
    (element instanceof HTMLTextAreaElement && element.disabled);
  return isClosed ? 'closed' : 'open';
}

/** The open thread; null = none is open, or the page does not tell which. */
export function readThread(
  root: ParentNode,
  context: Context,
): ThreadReading | null {
  const pane = maybe(detailPane, root); // No thread is open.
  if (!pane) return null;
  const named = openThread(root, context);
  const element = findComposer(root);
  const reading = readTranscript(pane, context);
  const header = maybe(detailHeader, root);
  const name = header ? visibleText(header).trim() : '';
  const thread: ThreadReading = {
    page: context.address.page,
    channel: named?.channel ?? null,
    thread: named?.thread ?? null,
    name,
    observations: [],
    messageIds: [],
    isNamed: false,
    composer: element,
    composerState: readComposerState(element),
  };
  if (!named) return thread;
  // The tab links lag behind a click: without an id in the address the messages themselves must name the person.
  if (!context.address.thread && !reading.others.includes(named.thread))
    return { ...thread, channel: null, thread: null };
  const { others, messageIds } = reading;
  // Just after a switch the pane still shows the thread before: then nothing in it counts for this one.
  const isNamed = others.includes(named.thread);
  if (others.length && !isNamed && named.channel === 'messenger') return thread;
  return {
    ...thread,
    observations: reading.observations,
    messageIds,
    isNamed,
  };
}

function openThread(
  root: ParentNode,
  { address }: Context,
): ThreadAddress | null {
  const { page, thread, threadChannel } = address;
  if (thread) return threadChannel && { page, channel: threadChannel, thread };
  // Some builds leave the id out of the address: then only the tab links hold it, the open tab's one.
  for (const link of all(channelTabs, root)) {
    const linked = readAddress((link as HTMLAnchorElement).href);
    if (!linked?.thread || linked.page !== page || linked.tab !== address.tab)
      continue;
    const channel = linked.threadChannel;
    if (channel) return { page, channel, thread: linked.thread };
  }
  return null;
}
