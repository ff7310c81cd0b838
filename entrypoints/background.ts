import { defineBackground } from 'wxt/utils/define-background';
import { eraseEverything, importBackup } from '../utils/ledger/backup.ts';
import { saveCoverage } from '../utils/ledger/coverage.ts';
import { Ledger } from '../utils/ledger/schema.ts';
import { saveSightings } from '../utils/ledger/threads.ts';
import { keepOptionalScripts } from '../utils/messaging/optional-scripts.ts';
import { pushToInboxes } from '../utils/messaging/push.ts';
import { serve } from '../utils/messaging/server.ts';
import { keepActionTitle } from './background/action-title.ts';
import { keepNewsTold } from './background/news-alarm.ts';

// Every listener is registered in the first turn: the worker may have been started by the very event.
export default defineBackground(() => {
  const ledger = new Ledger();
  keepOptionalScripts();
  keepNewsTold();
  const refreshTitle = keepActionTitle(ledger);
  serve({
    'threads:sight': async (sightings) => {
      const records = await saveSightings(ledger, sightings);
      void pushToInboxes({ push: 'threads:changed', records });
      return records;
    },
    'journal:add': async (entry) => {
      await ledger.journal.put(entry);
      return null;
    },
    'page:report': async (report) => {
      await ledger.meta.put({ id: 'report', report });
      return null;
    },
    'coverage:report': async (coverage) => {
      await saveCoverage(ledger, coverage);
      refreshTitle();
      return null;
    },
    'backup:import': (text) =>
      importBackup(ledger, text).catch(() => ({ ok: false, fault: 'storage' })),
    'everything:erase': async () => {
      await eraseEverything(ledger);
      refreshTitle();
      void pushToInboxes({ push: 'everything:erased' });
      return null;
    },
  });
});
