import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { EmptyPanel } from '../../components/thread/empty-panel.tsx';
import {
  type PanelActions,
  ThreadPanel,
} from '../../components/thread/thread-panel.tsx';
import { LanguageProvider } from '../../components/ui/language.tsx';
import { PAGES_PLACE } from '../../components/ui/settings-place.ts';
import { createTicker, type Ticker } from '../../components/ui/ticker.ts';
import { pickLanguage } from '../../utils/i18n/translate.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import '../../utils/overlay/tokens.css';
import '../../utils/overlay/badge.css';
import '../../components/ui/page.css';
import '../../components/thread/thread.css';
import {
  insertReply,
  notes,
  say,
  startPanelStore,
  usePanel,
} from './panel-store.ts';

/** The thread that is shown just now. */
const shown = () => usePanel.getState().thread?.thread ?? null;

const actions: PanelActions = {
  onWrite(words) {
    const thread = shown();
    if (thread) notes.write(thread, words);
  },
  onSettle(choice) {
    const thread = shown();
    if (thread) notes.settle(thread, choice);
  },
  onAddLabel: (name) => void say({ say: 'label', name }),
  onInsert: insertReply,
  onClose: () => void say({ say: 'close' }),
};

function Panel({ ticker }: { readonly ticker: Ticker }) {
  const state = usePanel();
  const { isRefused, thread, settings } = state;
  const language = pickLanguage(
    settings.language,
    browser.i18n.getUILanguage(),
  );
  return (
    <LanguageProvider language={language}>
      {isRefused && <EmptyPanel />}
      {!isRefused && thread !== undefined && (
        <ThreadPanel
          {...{ ...state, thread, ticker, actions }}
          repliesHref={browser.runtime.getURL('/options.html#replies')}
          pagesHref={browser.runtime.getURL(`/options.html#${PAGES_PLACE}`)}
        />
      )}
    </LanguageProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  // Only then: the name that the inbox gives comes by an address that is listened to from here on.
  startPanelStore();
  void startClock().then(() =>
    createRoot(root).render(
      <StrictMode>
        <Panel ticker={createTicker(now)} />
      </StrictMode>,
    ),
  );
}
