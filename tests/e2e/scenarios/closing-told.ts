import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import { inOptions } from './options.ts';
import { type Stage, until } from './tab.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the toolbar's number and the line above the list say by default, in hours. */
const WITHIN_HOURS = 3;

interface Told {
  readonly count: number;
  readonly threads: readonly { readonly thread: string }[];
}

interface ActionApi {
  action: { getBadgeText(of: object): Promise<string> };
  runtime: {
    sendMessage(message: object): Promise<{ reply: Told } | undefined>;
  };
}

declare const api: ActionApi;

/** What the background says that closes next, and the number at the toolbar's button. */
const readClosing = (stage: Stage) =>
  inOptions(
    stage,
    async () => {
      const ask = { ventana: 'closing:read', payload: null };
      const answer = await api.runtime.sendMessage(ask);
      const number = await api.action.getBadgeText({});
      return { ...answer?.reply, number } as Told & { number: string };
    },
    undefined,
  );

/** Whether the row says without doubt who spoke last: a customer may quote the Page's own prefix. */
export const isClear = (thread: WorldThread) =>
  !/^You: /.test(thread.messages.at(-1)?.text ?? '');

/** Whose window ends between two moments, with `lastAt` as the customer's last action; epoch ms. */
const endsBetween = (lastAt: number, from: number, until: number) =>
  lastAt + DAY > from && lastAt + DAY <= until;

interface Waiting {
  readonly id: string;
  readonly lastAt: number;
}

/** Who is not told of, of those who wait and close within the next hours: by list and number. */
async function findUntold(stage: Stage, closing: readonly Waiting[]) {
  const { threads, count, number } = await readClosing(stage);
  const ids = new Set(threads.map(({ thread }) => thread.split('/').at(-1)));
  const isCounted = count >= closing.length && Number(number) === count;
  return isCounted ? closing.filter(({ id }) => !ids.has(id)) : closing;
}

/** Nobody's window ends within the next hours without being told of. */
export async function noClosingIsMissed(
  stage: Stage,
  waiting: readonly Waiting[],
  now: number,
): Promise<void> {
  const closing = waiting.filter(({ lastAt }) =>
    endsBetween(lastAt, now + MINUTE, now + WITHIN_HOURS * HOUR - MINUTE),
  );
  assert.ok(closing.length > 0, 'somebody is about to close');
  await until(
    'no closing is missed',
    () => findUntold(stage, closing),
    (untold) => untold.length === 0,
  );
}

/** Who waits for an answer in a world that nobody has touched. */
export const waitingIn = (threads: readonly WorldThread[]) =>
  threads
    .filter(
      (thread) => truthOf(thread).lastBy === 'customer' && isClear(thread),
    )
    .map((thread) => ({ id: thread.id, lastAt: truthOf(thread).lastAt }));
