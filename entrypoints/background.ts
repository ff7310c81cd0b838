import { defineBackground } from 'wxt/utils/define-background';
import { eraseEverything, importBackup } from '../utils/ledger/backup.ts';
import { Ledger } from '../utils/ledger/schema.ts';
import { loadThreads, saveSightings } from '../utils/ledger/threads.ts';
import { pushToInboxes } from '../utils/messaging/push.ts';
import { serve } from '../utils/messaging/server.ts';

// Every listener is registered in the first turn: the worker may have been started by the very event.
export default defineBackground(() => {
  const ledger = new Ledger();
  serve({
    'threads:sight': async (sightings) => {
      const records = await saveSightings(ledger, sightings);
      void pushToInboxes({ push: 'threads:changed', records });
      return records;
    },
    'threads:load': (keys) => loadThreads(ledger, keys),
    'journal:add': async (entry) => {
      await ledger.journal.put(entry);
      return null;
    },
    'page:report': async (report) => {
      await ledger.meta.put({ id: 'report', report });
      return null;
    },
    'coverage:report': async (coverage) => {
      await ledger.meta.put({ id: `coverage/${coverage.page}`, coverage });
      return null;
    },
    'backup:import': (text) =>
      importBackup(ledger, text).catch(() => ({ ok: false, fault: 'storage' })),
    'everything:erase': async () => {
      await eraseEverything(ledger);
      void pushToInboxes({ push: 'everything:erased' });
      return null;
    },
  });
});
