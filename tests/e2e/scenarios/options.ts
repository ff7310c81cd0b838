import type { Stage } from './tab.ts';
import { until } from './tab.ts';

interface Api {
  runtime: {
    sendMessage(message: object): Promise<object | undefined>;
    reload(): void;
  };
  notifications: { getAll(): Promise<object> };
  storage: {
    local: {
      set(items: object): Promise<void>;
      remove(names: string[]): Promise<void>;
    };
  };
}

/** Runs in an extension page, with the browser's own extension interface. */
export async function inOptions<A, R>(
  stage: Stage,
  run: (arg: A) => Promise<R>,
  arg: A,
): Promise<R> {
  const page = await stage.openPage('options.html');
  try {
    // Both browsers know one of the two names in their extension pages.
    await page.evaluate(() => {
      const names = globalThis as unknown as Record<string, Api>;
      Object.assign(globalThis, { api: names.browser ?? names.chrome });
    }, undefined);
    return await page.evaluate(run, arg);
  } finally {
    await page.close();
  }
}

declare const api: Api;

/** Erases everything, as the options page does. */
export const eraseAll = (stage: Stage): Promise<boolean> =>
  until('everything is erased', () =>
    inOptions(
      stage,
      async () => {
        const erase = { ventana: 'everything:erase', payload: null };
        // Firefox's background may be going to rest at that very moment.
        const answer = await api.runtime.sendMessage(erase).catch(() => null);
        return Boolean(answer && 'reply' in answer);
      },
      undefined,
    ),
  );

/** Moves the extension's clock; only an end-to-end build has one that moves. */
export const moveClock = (stage: Stage, clockOffsetMs: number): Promise<void> =>
  inOptions(
    stage,
    (ms) => api.storage.local.set({ clockOffsetMs: ms }),
    clockOffsetMs,
  );

/** Puts something into the extension's local storage. */
export const putStored = (stage: Stage, items: object): Promise<void> =>
  inOptions(stage, (given) => api.storage.local.set(given), items);

/** The notifications that stand on the desktop. */
export const seeNotifications = (stage: Stage): Promise<string[]> =>
  inOptions(
    stage,
    async () => Object.keys(await api.notifications.getAll()),
    undefined,
  );

/** Forgets what this browser has learned of languages and of Facebook's clock, which no other scenario expects. */
export async function forgetLearned(stage: Stage): Promise<void> {
  await inOptions(stage, (names) => api.storage.local.remove(names), [
    'ownPrefixes',
    'clockSkew',
  ]);
  // Whoever still runs knows it by heart until the clock is moved.
  await moveClock(stage, 5000);
  await moveClock(stage, 0);
}

/** Reloads the extension under the open tabs, as an update does; waits until it is back. */
export async function updateExtension(stage: Stage): Promise<void> {
  const page = await stage.openPage('options.html');
  await page
    .evaluate(() => {
      const names = globalThis as unknown as Record<string, Api>;
      (names.browser ?? names.chrome)?.runtime.reload();
    }, undefined)
    // The page may go away before it could answer.
    .catch(() => {});
  await until('the extension is back', () =>
    stage.openPage('options.html').then(
      async (again) => {
        const isThere = await again
          .evaluate(() => document.querySelector('h1') !== null, undefined)
          .catch(() => false);
        await again.close().catch(() => {});
        return isThere;
      },
      () => false,
    ),
  );
}

/** A backup as the options page makes it, fed to the background as the options page does. */
export const importBackup = (stage: Stage, text: string): Promise<unknown> =>
  inOptions(
    stage,
    async (payload) => {
      const answer = await api.runtime.sendMessage({
        ventana: 'backup:import',
        payload,
      });
      return (answer as { reply?: unknown } | undefined)?.reply;
    },
    text,
  );
