import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { QueuePanel } from '../../components/queue/queue-panel.tsx';
import { LanguageProvider } from '../../components/ui/language.tsx';
import { createTicker, type Ticker } from '../../components/ui/ticker.ts';
import { pickLanguage } from '../../utils/i18n/translate.ts';
import { Ledger } from '../../utils/ledger/schema.ts';
import { loadRules, watchRules } from '../../utils/settings/active-rules.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings.ts';
import '../../utils/overlay/tokens.css';
import '../../utils/overlay/badge.css';
import '../../components/ui/page.css';
import '../../components/queue/queue.css';
import { copyReport } from './copy-report.ts';
import { showNews, useNews } from './news.ts';
import { followOptionalHost, useOptionalHost } from './optional-host.ts';
import { usePopup, watchLedger } from './popup-store.ts';

function Popup({ ticker }: { readonly ticker: Ticker }) {
  const { queue, settings, rules } = usePopup();
  const language = pickLanguage(
    settings.language,
    browser.i18n.getUILanguage(),
  );
  return (
    <LanguageProvider language={language}>
      <QueuePanel
        state={queue}
        settings={settings}
        rules={rules}
        ticker={ticker}
        news={useNews()}
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

async function start(root: HTMLElement) {
  // The clock of an end-to-end test comes first: what is read depends on it.
  const [settings, rules] = await Promise.all([
    loadSettings(),
    loadRules(),
    startClock(),
  ]);
  usePopup.setState({ settings, rules });
  const { signal } = new AbortController();
  watchSettings((changed) => usePopup.setState({ settings: changed }), signal);
  watchRules((changed) => usePopup.setState({ rules: changed }), signal);
  const ledger = new Ledger();
  watchLedger(ledger);
  showNews(ledger);
  followOptionalHost();
  createRoot(root).render(
    <StrictMode>
      <Popup ticker={createTicker(now)} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
