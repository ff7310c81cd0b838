import assert from 'node:assert/strict';
import { truthOf, type WorldThread } from '../../fake-inbox/world.ts';
import { inOptions } from './options.ts';
import type { Stage } from './tab.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the toolbar's number and the line above the list say by default, in hours. */
export const WITHIN_HOURS = 3;

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
export const readClosing = (stage: Stage) =>
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
export const endsBetween = (lastAt: number, from: number, until: number) =>
  lastAt + DAY > from && lastAt + DAY <= until;

/** All who wait and close within the next hours are told of; the ids of those who are not. */
export async function findUntold(
  stage: Stage,
  waiting: readonly { readonly id: string; readonly lastAt: number }[],
  now: number,
): Promise<string[]> {
  const told = await readClosing(stage);
  const ids = new Set(
    told.threads.map(({ thread }) => thread.split('/').at(-1)),
  );
  const closing = waiting.filter(({ lastAt }) =>
    endsBetween(lastAt, now + MINUTE, now + WITHIN_HOURS * HOUR - MINUTE),
  );
  assert.ok(closing.length > 0, 'somebody is about to close');
  return closing.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
}

/** Who waits for an answer in a world that nobody has touched. */
export const waitingIn = (threads: readonly WorldThread[]) =>
  threads
    .filter(
      (thread) => truthOf(thread).lastBy === 'customer' && isClear(thread),
    )
    .map((thread) => ({ id: thread.id, lastAt: truthOf(thread).lastAt }));
