import { ANSWER, type Answer, ASK } from './page-model-protocol.ts';

type Props = Record<string, unknown>;
interface Fiber {
  readonly memoizedProps?: unknown;
  readonly return?: Fiber | null;
  readonly alternate?: Fiber | null;
}

/** How far above the element the evidence has found each prop. */
const STEPS = { thread: 4, threadType: 60, message: 30 } as const;

const isObject = (value: unknown): value is Props =>
  typeof value === 'object' && value !== null;

function fibersOf(element: Element): Fiber[] {
  for (const key of Object.keys(element)) {
    if (!key.startsWith('__reactFiber$')) continue;
    const fiber = (element as unknown as Record<string, Fiber | undefined>)[
      key
    ];
    if (fiber) return fiber.alternate ? [fiber, fiber.alternate] : [fiber];
  }
  return [];
}

function propsWith(start: Fiber, name: string, steps: number): Props | null {
  let fiber: Fiber | null | undefined = start;
  for (let step = 0; fiber && step <= steps; step++) {
    if (
      isObject(fiber.memoizedProps) &&
      fiber.memoizedProps[name] !== undefined
    )
      return fiber.memoizedProps;
    fiber = fiber.return;
  }
  return null;
}

/** A snippet is a React element; its text lies in the children. */
function textOf(node: unknown, depth = 0): string {
  if (typeof node === 'string') return node;
  if (depth > 6) return '';
  if (Array.isArray(node))
    return node.map((n) => textOf(n, depth + 1)).join('');
  return isObject(node) && isObject(node.props)
    ? textOf(node.props.children, depth + 1)
    : '';
}

function rowAnswer(fiber: Fiber) {
  const thread = propsWith(fiber, 'thread', STEPS.thread)?.thread;
  if (!isObject(thread)) return [];
  const above = propsWith(fiber, 'threadType', STEPS.threadType);
  return [
    {
      threadID: thread.threadID,
      threadType: above?.threadType,
      title: thread.title,
      timestamp: thread.timestamp,
      snippet: textOf(thread.snippet),
    },
  ];
}

const hasText = (payload: unknown) =>
  isObject(payload) && Boolean(payload.text);

function messageAnswer(fiber: Fiber) {
  const props = propsWith(fiber, 'message', STEPS.message);
  if (!props || !isObject(props.message)) return [];
  const { message, participants } = props;
  return [
    {
      messageID: message.messageID,
      timestamp: message.timestamp,
      creatorType: isObject(message.creatorInfo)
        ? message.creatorInfo.creatorType
        : undefined,
      isLog: isObject(message.logMessage) && !hasText(message.textPayload),
      isFromViewer: props.isFromViewer,
      viewerID: props.viewerID,
      participants: Array.isArray(participants)
        ? participants.map((p) => (isObject(p) ? p.userID : undefined))
        : undefined,
    },
  ];
}

/** Answers questions from the isolated world; runs in the page's own world and has no other power. */
export function answerPageModel(): void {
  window.addEventListener(
    ASK,
    (event) => {
      const element = event.target;
      if (!(element instanceof Element)) return;
      event.stopImmediatePropagation();
      let detail = '{}';
      try {
        const fibers = fibersOf(element);
        const answer: Answer = element.hasAttribute('data-message-id')
          ? { messages: fibers.flatMap(messageAnswer) }
          : { rows: fibers.flatMap(rowAnswer) };
        detail = JSON.stringify(answer);
      } catch {
        // A build of the page with other internals: no answer, the reader falls back on what is visible.
      }
      element.dispatchEvent(new CustomEvent(ANSWER, { detail }));
    },
    { capture: true },
  );
}
