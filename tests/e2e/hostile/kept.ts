import { readTable, type StoredThread } from '../scenarios/stored.ts';
import type { HostileStage } from './victim.ts';

interface Api {
  storage: { local: { get(name: null): Promise<Record<string, unknown>> } };
}

/** What Ventana keeps by a moderator's doing only. */
export async function readKept(stage: HostileStage) {
  const page = await stage.openPage('options.html');
  const stored = await page.evaluate(async () => {
    const names = globalThis as unknown as Record<string, Api>;
    const all = await (names.browser ?? names.chrome)?.storage.local.get(null);
    return all ?? {};
  }, undefined);
  await page.close();
  const threads = await readTable<StoredThread>(stage, 'threads');
  const putAway = threads
    .flatMap(({ observations }) => observations)
    .filter((o) => (o as { kind?: string }).kind === 'put-away').length;
  return {
    journal: await readTable(stage, 'journal'),
    reminders: await readTable(stage, 'reminders'),
    putAway,
    settings: stored.settings ?? null,
    counts: stored.askCounts ?? null,
  };
}
