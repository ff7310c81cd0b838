import { defineBackground } from 'wxt/utils/define-background';
import { eraseEverything, importBackup } from '../utils/ledger/backup.ts';
import { addJournalEntry } from '../utils/ledger/journal.ts';
import { Ledger } from '../utils/ledger/schema.ts';
import { keepOptionalScripts } from '../utils/messaging/optional-scripts.ts';
import { pushToInboxes } from '../utils/messaging/push.ts';
import { serve } from '../utils/messaging/server.ts';
import { keepAlerts } from './background/alerts.ts';
import { askLess } from './background/ask-less.ts';
import { beginException } from './background/begin-exception.ts';
import { keepClosing } from './background/closing.ts';
import { keepCommands } from './background/commands.ts';
import { keepNewsTold } from './background/news-alarm.ts';
import { keepNoted } from './background/noted.ts';
import { openQueue } from './background/open-queue.ts';
import { keepPanels } from './background/panel.ts';
import { keepReminders } from './background/reminders.ts';
import { answerReplies } from './background/replies.ts';
import { putReview } from './background/review-script.ts';
import { answerSeen } from './background/seen.ts';
import { keepStrip } from './background/strip.ts';

// Every listener is registered in the first turn: the worker may have been started by the very event.
export default defineBackground(() => {
  const ledger = new Ledger();
  keepOptionalScripts();
  keepNewsTold();
  const reminders = keepReminders(ledger);
  const alerts = keepAlerts(ledger);
  const strip = keepStrip(() => closing.load());
  const closing = keepClosing(ledger, strip.tell);
  const panels = keepPanels(ledger);
  keepNoted(ledger);
  keepCommands();
  serve({
    ...answerSeen(ledger, {
      onThreads(keys) {
        reminders.follow(keys);
        panels.learn(keys);
        alerts.learn(keys);
        closing.refresh();
      },
      onCoverage: closing.refresh,
      onInbox: strip.meet,
    }),
    'closing:read': closing.load,
    'queue:open': () => openQueue().then(() => null),
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
    ...reminders.handlers,
    ...panels.handlers,
    ...answerReplies(ledger),
    'backup:import': (text) =>
      importBackup(ledger, text)
        .finally(() => {
          for (const keeper of [reminders, alerts, closing]) keeper.refresh();
        })
        .catch(() => ({ ok: false, fault: 'storage' })),
    'everything:erase': async () => {
      await eraseEverything(ledger);
      for (const keeper of [reminders, alerts, closing, panels])
        keeper.forget();
      void pushToInboxes({ push: 'everything:erased' });
      return null;
    },
  });
});
