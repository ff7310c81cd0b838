import { beforeAll, describe, expect, it } from 'vitest';
import {
  readMessageModel,
  readRowModels,
} from '../../../utils/host/page-model.ts';
import { answerPageModel } from '../../../utils/host/page-model-answer.ts';
import { ASK } from '../../../utils/host/page-model-protocol.ts';
import { NOW } from './inbox-page.ts';

beforeAll(() => answerPageModel());

interface Fiber {
  memoizedProps?: unknown;
  return?: Fiber | null;
  alternate?: Fiber | null;
}

/** An element of the page that React holds by this fiber. */
function element(fiber: Fiber | null, messageId?: string): Element {
  const found = document.createElement('div');
  if (messageId) found.setAttribute('data-message-id', messageId);
  if (fiber) Object.assign(found, { __reactFiber$x7: fiber });
  document.body.replaceChildren(found);
  return found;
}

/** So many fibers without these props below one with them. */
const below = (steps: number, memoizedProps: unknown): Fiber =>
  steps === 0
    ? { memoizedProps }
    : { memoizedProps: {}, return: below(steps - 1, memoizedProps) };

const thread = {
  threadID: '100000000000001',
  title: 'Sinta Dewi',
  timestamp: NOW - 1234,
  snippet: { props: { children: ['You: ', { props: { children: 'hai' } }] } },
};
const SINTA = {
  thread: '100000000000001',
  channel: 'messenger',
  title: 'Sinta Dewi',
  snippet: 'You: hai',
  at: NOW - 1234,
};

describe("what a row's components hold", () => {
  it.each([0, 1, 4])('is found %i steps above it', (steps) => {
    const fiber = below(steps, { thread, threadType: 'FB_MESSAGE' });
    expect(readRowModels(element(fiber), NOW)).toMatchObject([SINTA]);
  });

  it('is not looked for further up, where another row’s may be', () => {
    const fiber = below(5, { thread, threadType: 'FB_MESSAGE' });
    expect(readRowModels(element(fiber), NOW)).toBeNull();
  });

  it('has its type from as far up as sixty steps', () => {
    const list = below(55, { threadType: 'IG_MESSAGE' });
    const fiber = { memoizedProps: { thread }, return: list };
    expect(readRowModels(element(fiber), NOW)).toMatchObject([
      { channel: 'instagram' },
    ]);
  });

  it('is told of both trees of React', () => {
    const alternate = { memoizedProps: { thread: { ...thread, title: 'B' } } };
    const fiber = { memoizedProps: { thread }, alternate };
    expect(readRowModels(element(fiber), NOW)).toMatchObject([
      { title: 'Sinta Dewi', channel: null, isOtherType: false },
      { title: 'B' },
    ]);
  });

  const endless: Record<string, unknown> = {};
  endless.props = { children: [endless, 'x'] };
  it.each<[string, Fiber | null]>([
    ['React does not hold', null],
    ['holds no props', {}],
    ['holds a thread that is none', { memoizedProps: { thread: 'x' } }],
    ['holds nothing of a thread', { memoizedProps: { message: {} } }],
  ])('is nothing of an element that %s', (_, fiber) => {
    expect(readRowModels(element(fiber), NOW)).toBeNull();
  });

  it('is read though a snippet holds itself, or throws', () => {
    const loop = { memoizedProps: { thread: { ...thread, snippet: endless } } };
    expect(readRowModels(element(loop), NOW)).toHaveLength(1);
    const memoizedProps = {
      get thread(): unknown {
        throw new Error('another build');
      },
    };
    expect(readRowModels(element({ memoizedProps }), NOW)).toBeNull();
  });
});

describe("what a message's components hold", () => {
  const props = {
    message: {
      messageID: 'mid.1',
      timestamp: NOW - 99,
      creatorInfo: { creatorType: 'automated_response' },
      textPayload: { text: 'a secret' },
    },
    isFromViewer: true,
    viewerID: '100200300401234',
    participants: [
      { userID: '100200300401234' },
      { userID: '100000000000001', name: 'Sinta' },
      null,
    ],
  };

  it.each([0, 30])('is found %i steps above it', (steps) => {
    const found = element(below(steps, props), 'mid.1');
    expect(readMessageModel(found, NOW)).toMatchObject({
      messageId: 'mid.1',
      at: NOW - 99,
      isFromPage: true,
      isAutomated: true,
      others: ['100000000000001'],
    });
  });

  it.each([
    ['a log of a call', { logMessage: { type: 'call' } }, true],
    [
      'a log with an empty text',
      { logMessage: {}, textPayload: { text: '' } },
      true,
    ],
    [
      'a log that says what was written',
      { logMessage: {}, textPayload: { text: 'hi' } },
      false,
    ],
    ['no log', { logMessage: null }, false],
  ])('is of the page itself where it holds %s: %s', (_, more, isLog) => {
    const { textPayload: __, ...message } = props.message;
    const fiber = below(1, { ...props, message: { ...message, ...more } });
    const model = readMessageModel(element(fiber, 'mid.1'), NOW);
    expect(model?.isLog).toBe(isLog);
  });

  it('is nothing further up, or of another message', () => {
    const far = element(below(31, props), 'mid.1');
    expect(readMessageModel(far, NOW)).toBeNull();
    const other = element(below(0, props), 'mid.2');
    expect(readMessageModel(other, NOW)).toBeNull();
  });

  it('is told without any text', () => {
    const found = element(below(2, props), 'mid.1');
    let told = '';
    found.addEventListener('ventana:answer', (event) => {
      told = (event as CustomEvent<string>).detail;
    });
    found.dispatchEvent(new Event(ASK));
    expect(told).toContain('mid.1');
    expect(told).not.toContain('secret');
  });
});

it('a question does not reach the page', () => {
  let heard = 0;
  const onAsk = () => {
    heard++;
  };
  document.addEventListener(ASK, onAsk, { capture: true });
  element(null).dispatchEvent(new Event(ASK, { bubbles: true }));
  document.removeEventListener(ASK, onAsk, { capture: true });
  expect(heard).toBe(0);
});
