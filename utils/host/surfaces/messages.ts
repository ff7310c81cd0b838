import {
  parseThreadId,
  threadKey,
  UNTOLD_PAGE,
} from '../../core/thread-key.ts';
import type { InboxAddress } from '../address.ts';
import { all } from '../locator.ts';
import { linkRow } from '../locators.ts';
import { readLabels, type TimeLabel } from '../message-times.ts';
import { observe, seenUntil } from '../observe.ts';
import { findComposer, findTranscript } from '../pane.ts';
import { readRowText } from '../read-row-text.ts';
import { NO_TRANSCRIPT, readComposerState } from '../read-thread.ts';
import { lazily, readTranscript } from '../read-transcript.ts';
import type { RowReading, ThreadReading } from '../reading.ts';
import { readLastAction } from '../whose-snippet.ts';
import { readLabelled } from './labelled-message.ts';
import type { ReadContext, Surface } from './surface.ts';

/** `/messages/t/<id>`; `e2ee/t/` are private threads, which no Page has, `requests/t/` are not answered yet. */
const PATH = /^\/messages(?:\/|\/(?:(e2ee|requests)\/)?t\/(\d+)\/?)?$/;

function readAddress(href: string): InboxAddress | null {
  if (!URL.canParse(href)) return null;
  const { hostname, pathname } = new URL(href);
  const found = PATH.exec(pathname);
  if (hostname !== 'www.facebook.com' || !found) return null;
  return {
    // Nothing there names the Page one acts as: what is read is kept in the tab alone.
    page: UNTOLD_PAGE,
    tab: null,
    thread: parseThreadId(found[2]),
    threadChannel: found[1] === 'e2ee' ? null : 'messenger',
  };
}

const threadOf = (link: Element) =>
  parseThreadId(/\/t\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1]);

function readRow(element: HTMLElement, context: ReadContext): RowReading {
  const link = element.querySelector('a[href*="/t/"]');
  const href = link?.getAttribute('href') ?? '';
  const thread = link && threadOf(link);
  // A private thread is read like any other, and has no window.
  const channel = href.includes('/e2ee/') ? null : 'messenger';
  const text = readRowText(link ?? element, context);
  const { by, kind } = readLastAction(text, context);
  const range = text.name ? text.time : null;
  const seen = { by, kind, isLast: true, source: 'row' as const };
  const until =
    by === 'customer' && range
      ? { completeUntil: seenUntil(context, range.latest) }
      : {};
  return {
    element,
    key: thread && channel && threadKey({ page: UNTOLD_PAGE, channel, thread }),
    thread,
    channel,
    name: text.name,
    snippet: text.snippet,
    observation: range && observe({ ...range, ...seen, ...until }, context),
    isTorn: text.isTorn,
    index: null,
  };
}

function readThread(
  root: ParentNode,
  context: ReadContext,
): ThreadReading | null {
  const region = findTranscript(root);
  const { thread, threadChannel, page } = context.address;
  if (!region || !thread) return null;
  const name = currentName(root, context);
  let labels: (() => readonly TimeLabel[]) | undefined;
  const reading = name
    ? readTranscript(
        region,
        (element, notes) => {
          labels ??= lazily(() => readLabels(notes(), region, context));
          return readLabelled(element, { name, labels, context });
        },
        { ...context, name },
      )
    : NO_TRANSCRIPT;
  const box = findComposer(root);
  return {
    ...reading,
    page,
    channel: threadChannel,
    thread,
    name,
    isNamed: false,
    isSure: true,
    composer: box,
    composerState: readComposerState(box),
  };
}

/** The open thread's name, off its row; empty where the list still marks another, or none. */
function currentName(root: ParentNode, context: ReadContext): string {
  const current = root.querySelector('[aria-current="page"][href*="/t/"]');
  return current && threadOf(current) === context.address.thread
    ? readRowText(current, context).name
    : '';
}

/** www.facebook.com/messages, for those who answer there as their Page. */
export const messages: Surface = {
  readAddress,
  readLayout: () => 'messages/log', // since 2025-10
  readRows: (root, context) =>
    all(linkRow, root).map((element) => readRow(element, context)),
  readThread,
};
