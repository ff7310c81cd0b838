import type { Channel } from '../../utils/core/thread-key.ts';
import { foldFacts } from '../../utils/core/window/facts.ts';
import type { Observation } from '../../utils/core/window/observation.ts';
import { assessThread } from '../../utils/core/window/thread-verdict.ts';
import type { ChaosStage } from './chaos-stage.ts';

interface Row {
  readonly key: string;
  readonly observations: readonly Observation[];
}

/** Runs in a page of the extension. */
const readThreads = () =>
  new Promise<unknown>((resolve, reject) => {
    const opening = indexedDB.open('ventana');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const all = db.transaction('threads').objectStore('threads').getAll();
      all.onsuccess = () => {
        db.close();
        resolve(all.result);
      };
      all.onerror = () => reject(all.error);
    };
  });

/** The phases that the ledger proves at `now`, by thread id; a thread of which it proves none is left out. */
export async function readProofs(
  stage: ChaosStage,
  now: number,
): Promise<Map<string, string>> {
  const page = await stage.openLedger();
  const rows = (await page.evaluate(readThreads, undefined)) as Row[];
  const proofs = new Map<string, string>();
  for (const { key, observations } of rows) {
    const [, channel, id = ''] = key.split('/');
    const { phase, maybe } = assessThread(foldFacts(observations), {
      channel: channel as Channel,
      now,
      approvals: {},
    });
    if (phase !== 'unknown' && maybe !== 'open') proofs.set(id, phase);
  }
  return proofs;
}
