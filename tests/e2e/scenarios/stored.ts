import type { Stage } from './tab.ts';

export interface StoredObservation {
  readonly by: string;
  readonly earliest: number | null;
  readonly latest: number;
  readonly completeUntil?: number;
}

export interface StoredThread {
  readonly key: string;
  readonly name: string;
  readonly observations: readonly StoredObservation[];
}

/** All rows of a table of the real database, read in an extension page. */
export async function readTable<T>(stage: Stage, table: string): Promise<T[]> {
  const page = await stage.openPage('options.html');
  try {
    return (await page.evaluate(
      (name) =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open('ventana');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            if (!db.objectStoreNames.contains(name)) return resolve([]);
            const all = db.transaction(name).objectStore(name).getAll();
            all.onsuccess = () => {
              db.close();
              resolve(all.result);
            };
            all.onerror = () => reject(all.error);
          };
        }),
      table,
    )) as T[];
  } finally {
    await page.close();
  }
}

/** What is stored of one thread; undefined = nothing. */
export const readStored = async (stage: Stage, thread: string) =>
  (await readTable<StoredThread>(stage, 'threads')).find((row) =>
    row.key.endsWith(`/${thread}`),
  );
