import type { ThreadAddress } from '../core/thread-key.ts';
import { readAddress } from './address.ts';
import { readSide } from './bubble-side.ts';
import { all, maybe } from './locator.ts';
import { channelTabs, detailHeader } from './locators.ts';
import { readLabels, readMessageTime } from './message-times.ts';
import { findComposer, findPane, findTranscript } from './pane.ts';
import {
  lazily,
  readTranscript,
  type TranscriptReading,
} from './read-transcript.ts';
import type { ComposerState, ThreadReading } from './reading.ts';
import type { ReadContext } from './surfaces/surface.ts';
import { visibleText } from './visible-text.ts';

/** Whether Facebook itself lets one write there. */
export function readComposerState(element: HTMLElement | null): ComposerState {
  if (!element) return 'missing';
  const isClosed =
    element.getAttribute('aria-disabled') === 'true' ||
    element.getAttribute('contenteditable') === 'false' ||
    (element instanceof HTMLTextAreaElement && element.disabled);
  return isClosed ? 'closed' : 'open';
}

export const NO_TRANSCRIPT: TranscriptReading = {
  observations: [],
  newest: null,
  others: [],
  messageIds: [],
  torn: 0,
};

/** The messages in the pane, by their lines' sides and the times around them. */
function readPane(
  pane: Element,
  name: string,
  context: ReadContext,
): TranscriptReading {
  const region = findTranscript(pane);
  if (!region) return NO_TRANSCRIPT;
  let labels: (() => ReturnType<typeof readLabels>) | undefined;
  return readTranscript(
    region,
    (element, notes) => {
      labels ??= lazily(() => readLabels(notes(), region, context));
      return {
        side: readSide(element, region),
        range: readMessageTime(element, labels, context.now),
      };
    },
    { ...context, name },
  );
}

/** The open thread; null = none is open. */
export function readThread(
  root: ParentNode,
  context: ReadContext,
): ThreadReading | null {
  const pane = findPane(root);
  if (!pane) return null;
  const named = openThread(root, context);
  const element = findComposer(root);
  const header = maybe(detailHeader, root); // Absent for a moment after a load.
  const name = header ? visibleText(header).trim() : '';
  const reading = readPane(pane, name, context);
  const { others, messageIds, observations, newest, torn } = reading;
  const channel = named?.channel ?? null;
  const thread = named?.thread ?? null;
  const isNamed = thread !== null && others.includes(thread);
  // Just after a switch the pane still shows the thread before: then nothing in it counts for this one.
  const isOther = others.length > 0 && !isNamed && channel === 'messenger';
  return {
    page: context.address.page,
    channel,
    thread,
    name,
    observations: isOther ? [] : observations,
    newest: isOther ? null : newest,
    messageIds: isOther ? [] : messageIds,
    torn,
    isNamed,
    // The tab links lag behind a click: the address or the messages themselves must name the person.
    isSure: Boolean(context.address.thread) || isNamed,
    composer: element,
    composerState: readComposerState(element),
  };
}

function openThread(
  root: ParentNode,
  { address }: ReadContext,
): ThreadAddress | null {
  const { page, thread, threadChannel } = address;
  const linked = all(channelTabs, root).flatMap((link) => {
    const read = readAddress((link as HTMLAnchorElement).href);
    return read?.thread && read.page === page && read.tab === address.tab
      ? [read]
      : [];
  });
  const [first] = linked;
  const isOne = linked.every((l) => l.thread === first?.thread);
  // Just after a click one of the two is behind: which, nobody can tell.
  if (thread && threadChannel)
    return !first || (isOne && first.thread === thread)
      ? { page, channel: threadChannel, thread }
      : null;
  if (thread) return null;
  // Some builds leave the id out of the address: then only the tab links hold it, the open tab's one.
  return first?.thread && first.threadChannel && isOne
    ? { page, channel: first.threadChannel, thread: first.thread }
    : null;
}
