import {
  type Channel,
  parseThreadId,
  type ThreadId,
} from '../core/thread-key.ts';
import { DAY_MS } from '../core/time/duration.ts';
import type { TimeRange } from '../core/time/range.ts';
import { ANSWER, type Answer, ASK } from './page-model-protocol.ts';

export interface RowModel {
  readonly thread: ThreadId;
  readonly channel: Channel | null;
  /** It names a type of thread that we do not know. */
  readonly isOtherType: boolean;
  readonly title: string;
  readonly snippet: string;
  /** Last activity, epoch ms. */
  readonly at: number;
}

export interface MessageModel {
  readonly messageId: string;
  /** Epoch ms. */
  readonly at: number;
  readonly isFromPage: boolean;
  readonly isAutomated: boolean;
  /** Not written by anybody: the page notes a call, a change. */
  readonly isLog: boolean;
  /** The participants besides the viewer. */
  readonly others: readonly ThreadId[];
}

/** Messenger's first day; nothing in an inbox is older. */
export const OLDEST = Date.UTC(2008, 0, 1);

/** A clock of ours that runs this far behind Facebook's is believed to: a wrong zone set by hand is hours off. */
export const MAX_SKEW_MS = DAY_MS;

/** Whether a model's time lies in the range that the page shows, a clock ahead of ours allowed for. */
export const isWithin = (at: number, range: TimeRange, now: number): boolean =>
  at >= (range.earliest ?? 0) &&
  at <= (range.latest < now ? range.latest : now + MAX_SKEW_MS);

const readTime = (value: unknown, now: number): number | null =>
  typeof value === 'number' && value >= OLDEST && value <= now + MAX_SKEW_MS
    ? value
    : null;

const CHANNEL_OF: ReadonlyMap<unknown, Channel> = new Map([
  ['FB_MESSAGE', 'messenger'],
  ['IG_MESSAGE', 'instagram'],
  ['WA_MESSAGE', 'whatsapp'],
  ['FB_PAGE_POST', 'comment'],
]);

/** The channel that a `thread_type` names; null = one we do not know. */
export const channelOf = (threadType: unknown): Channel | null =>
  CHANNEL_OF.get(threadType) ?? null;

function ask(element: Element): Answer {
  let detail: unknown;
  const onAnswer = (event: Event) => {
    detail = (event as CustomEvent).detail;
  };
  element.addEventListener(ANSWER, onAnswer, { once: true });
  element.dispatchEvent(new Event(ASK));
  element.removeEventListener(ANSWER, onAnswer);
  if (typeof detail !== 'string' || detail.length > 20_000) return {};
  try {
    const answer: unknown = JSON.parse(detail);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
}

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((v) => typeof v === 'object' && v !== null)
    : [];

/** What the page's components hold for a row, one model a React tree; empty = nothing usable, null = nothing at all. */
export function readRowModels(
  row: Element,
  now: number,
): readonly RowModel[] | null {
  const answers = list(ask(row).rows);
  if (!answers.length) return null;
  return answers.flatMap((answer): RowModel[] => {
    const thread = parseThreadId(answer.threadID);
    const at = readTime(answer.timestamp, now);
    const { title, snippet, threadType } = answer;
    const channel = channelOf(threadType);
    if (!thread || at === null || typeof title !== 'string') return [];
    return [
      {
        thread,
        channel,
        isOtherType: threadType != null && !channel,
        title,
        snippet: typeof snippet === 'string' ? snippet : '',
        at,
      },
    ];
  });
}

/** What the page's components hold for a message whose id the element shows; null = nothing usable. */
export function readMessageModel(
  element: Element,
  now: number,
): MessageModel | null {
  const shown = element.getAttribute('data-message-id');
  for (const answer of list(ask(element).messages)) {
    const at = readTime(answer.timestamp, now);
    const { messageID, isFromViewer, viewerID } = answer;
    if (
      typeof messageID !== 'string' ||
      messageID !== shown ||
      at === null ||
      typeof isFromViewer !== 'boolean'
    )
      continue;
    const people = Array.isArray(answer.participants)
      ? answer.participants
      : [];
    return {
      messageId: messageID,
      at,
      isFromPage: isFromViewer,
      isAutomated: answer.creatorType === 'automated_response',
      isLog: answer.isLog === true,
      others: people
        .filter((id) => id !== viewerID)
        .flatMap((id) => parseThreadId(id) ?? []),
    };
  }
  return null;
}
