import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { QueuePanel } from '../../components/queue/queue-panel.tsx';
import { LanguageProvider } from '../../components/ui/language.tsx';
import { createTicker, type Ticker } from '../../components/ui/ticker.ts';
import type { QueueWish } from '../../utils/core/queue-view.ts';
import { pickLanguage } from '../../utils/i18n/translate.ts';
import { Ledger } from '../../utils/ledger/schema.ts';
import { loadRules, watchRules } from '../../utils/settings/active-rules.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import {
  loadQueueWish,
  saveQueueWish,
} from '../../utils/settings/queue-wish.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings.ts';
import '../../utils/overlay/tokens.css';
import '../../utils/overlay/badge.css';
import '../../components/ui/page.css';
import '../../components/queue/queue.css';
import { copyReport } from './copy-report.ts';
import { followInboxHost, useInboxHost } from './inbox-host.ts';
import { showNews, useNews } from './news.ts';
import { followOptionalHost, useOptionalHost } from './optional-host.ts';
import { type QueueWatch, usePopup, watchLedger } from './popup-store.ts';
import { threadActions } from './thread-actions.ts';

function Popup(props: {
  readonly ticker: Ticker;
  readonly onWish: (change: Partial<QueueWish>) => void;
}) {
  const { ticker, onWish } = props;
  const { queue, wish, settings, rules } = usePopup();
  const language = pickLanguage(
    settings.language,
    browser.i18n.getUILanguage(),
  );
  return (
    <LanguageProvider language={language}>
      <QueuePanel
        state={queue}
        {...{ wish, settings, rules, ticker, threadActions, onWish }}
        news={useNews()}
        inboxHost={useInboxHost()}
        optionalHost={useOptionalHost()}
        onCopyReport={copyReport}
        onOpenOptions={() => {
          void browser.runtime.openOptionsPage().then(() => window.close());
        }}
        onRetry={() => window.location.reload()}
      />
    </LanguageProvider>
  );
}

/** Shows another list, and remembers all but what is sought. */
function changeWish(change: Partial<QueueWish>, watch: QueueWatch): void {
  const { wish: before } = usePopup.getState();
  const wish = { ...before, ...change };
  usePopup.setState({ wish });
  watch.show(wish);
  saveQueueWish(wish, before).catch((error: unknown) =>
    console.error('Ventana: the list chosen is not remembered.', error),
  );
}

async function start(root: HTMLElement) {
  // The clock of an end-to-end test comes first: what is read depends on it.
  const [settings, rules, wish] = await Promise.all([
    loadSettings(),
    loadRules(),
    loadQueueWish(),
    startClock(),
  ]);
  usePopup.setState({ settings, rules, wish });
  const { signal } = new AbortController();
  watchSettings((changed) => usePopup.setState({ settings: changed }), signal);
  watchRules((changed) => usePopup.setState({ rules: changed }), signal);
  const ledger = new Ledger();
  const watch = watchLedger(ledger, wish, signal);
  // As a tab it may have been out of sight for hours.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') watch.refresh();
  });
  showNews(ledger);
  followInboxHost();
  followOptionalHost();
  createRoot(root).render(
    <StrictMode>
      <Popup
        ticker={createTicker(now)}
        onWish={(change) => changeWish(change, watch)}
      />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
