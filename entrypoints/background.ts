import { defineBackground } from 'wxt/utils/define-background';
import { eraseEverything, importBackup } from '../utils/ledger/backup.ts';
import { saveCoverage } from '../utils/ledger/coverage.ts';
import { addJournalEntry } from '../utils/ledger/journal.ts';
import { Ledger } from '../utils/ledger/schema.ts';
import { saveSightings } from '../utils/ledger/threads.ts';
import { keepOptionalScripts } from '../utils/messaging/optional-scripts.ts';
import { pushToInboxes } from '../utils/messaging/push.ts';
import { serve } from '../utils/messaging/server.ts';
import { keepActionTitle } from './background/action-title.ts';
import { askLess } from './background/ask-less.ts';
import { beginException } from './background/begin-exception.ts';
import { keepNewsTold } from './background/news-alarm.ts';
import { keepNoted } from './background/noted.ts';
import { keepPanels } from './background/panel.ts';
import { keepReminders } from './background/reminders.ts';
import { answerReplies } from './background/replies.ts';
import { putReview } from './background/review-script.ts';

// Every listener is registered in the first turn: the worker may have been started by the very event.
export default defineBackground(() => {
  const ledger = new Ledger();
  keepOptionalScripts();
  keepNewsTold();
  const refreshTitle = keepActionTitle(ledger);
  const reminders = keepReminders(ledger);
  const panels = keepPanels(ledger);
  keepNoted(ledger);
  serve({
    'threads:sight': async (sightings) => {
      const records = await saveSightings(ledger, sightings);
      void pushToInboxes({ push: 'threads:changed', records });
      const keys = records.map(({ key }) => key);
      reminders.follow(keys);
      panels.learn(keys);
      return records;
    },
    'journal:add': async (entry) => {
      await addJournalEntry(ledger, entry);
      return null;
    },
    ...askLess(),
    'review:load': async (language, from) => {
      await putReview(language, from);
      return null;
    },
    'exception:begin': async (phrase) => {
      await beginException(phrase);
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
    ...reminders.handlers,
    'thread:hide': async () => null,
    'closing:read': async () => ({ threads: [], count: 0 }),
    'queue:open': async () => null,
    ...panels.handlers,
    ...answerReplies(ledger),
    'backup:import': (text) =>
      importBackup(ledger, text)
        .finally(reminders.refresh)
        .catch(() => ({ ok: false, fault: 'storage' })),
    'everything:erase': async () => {
      await eraseEverything(ledger);
      refreshTitle();
      reminders.forget();
      panels.forget();
      void pushToInboxes({ push: 'everything:erased' });
      return null;
    },
  });
});
