import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { JOURNAL_VIEW } from '../../components/journal/journal-place.ts';
import { RULES_VIEW } from '../../components/policy/rules-place.ts';
import { useReplyDrafts } from '../../components/replies/use-reply-drafts.ts';
import { PackSection } from '../../components/settings/pack-section.tsx';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import type { SettingsActions } from '../../components/settings/settings-view.ts';
import { LanguageProvider } from '../../components/ui/language.tsx';
import { OwnWordsProvider } from '../../components/ui/own-words.ts';
import { EXCEPTIONS_PLACE } from '../../components/ui/settings-place.ts';
import { createTicker, type Ticker } from '../../components/ui/ticker.ts';
import { useHash } from '../../components/ui/use-hash.ts';
import {
  isWithin,
  type PageView,
  ViewNav,
} from '../../components/ui/view-nav.tsx';
import { builtInBook } from '../../utils/core/policy/built-in-book.ts';
import { pickLanguage } from '../../utils/i18n/translate.ts';
import { Ledger } from '../../utils/ledger/schema.ts';
import { forgetCounts } from '../../utils/settings/ask-counts.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import '../../utils/overlay/tokens.css';
import '../../components/ui/page.css';
import '../../components/ui/view-nav.css';
import '../../components/ui/word-list.css';
import '../../components/settings/settings.css';
import '../../components/settings/stored.css';
import '../../components/settings/wording.css';
import { openShortcuts, sendTestAlert } from './browser-view.ts';
import { Journal } from './journal.tsx';
import {
  changeSettings,
  followBook,
  followBrowser,
  followCounts,
  followSettings,
  takeBegun,
  useOptions,
  watchStored,
} from './options-store.ts';
import { packActions } from './pack-actions.ts';
import { Replies } from './replies.tsx';
import { RulesView } from './rules-view.tsx';
import { Warned } from './warned.tsx';
import { downloadBackup, eraseAll, importBackupFile } from './whole-backup.ts';

const ledger = new Ledger();
const { version } = browser.runtime.getManifest();

const actions: SettingsActions = {
  onChange: (change) => void changeSettings(change),
  onForgetCounts: () => void forgetCounts(),
  onTestAlert: sendTestAlert,
  onOpenShortcuts: openShortcuts,
  onExport: () => downloadBackup(ledger),
  onImport: importBackupFile,
  onErase: eraseAll,
};

/** The first is shown where the address names none. */
const VIEWS = [
  { id: 'settings', label: 'policyNavSettings' },
  { id: 'replies', label: 'replyNav' },
  { id: RULES_VIEW, label: 'policyNavRules' },
  { id: JOURNAL_VIEW, label: 'journalNav' },
  { id: 'warned', label: 'warnedNav' },
] as const satisfies readonly PageView[];

function Options({ ticker }: { readonly ticker: Ticker }) {
  const hash = useHash();
  const view = VIEWS.find(({ id }) => isWithin(hash, id)) ?? VIEWS[0];
  const { settings, stored, book, counts, browser: told, begun } = useOptions();
  const written = useReplyDrafts();
  const language = pickLanguage(
    settings.language,
    browser.i18n.getUILanguage(),
  );
  return (
    <LanguageProvider language={language}>
      <ViewNav views={VIEWS} current={view.id} />
      {view.id === 'replies' && (
        <OwnWordsProvider value={settings.ownWords}>
          <Replies {...{ ledger, settings, stored, ...written }} />
        </OwnWordsProvider>
      )}
      {view.id === RULES_VIEW && (
        <RulesView
          footer={
            <PackSection
              asOf={book.asOf}
              isImported={book.asOf !== builtInBook.asOf}
              actions={packActions}
            />
          }
          {...{ book, ticker, hash }}
        />
      )}
      {view.id === JOURNAL_VIEW && (
        <Journal {...{ ledger, ticker, hash, settings }} />
      )}
      {view.id === 'warned' && (
        <Warned pageNames={settings.pageNames} {...{ book, ledger, ticker }} />
      )}
      {view.id === 'settings' && (
        <SettingsPage
          applications={book.applications}
          begun={hash === EXCEPTIONS_PLACE ? begun : undefined}
          {...{ settings, stored, counts, actions, ticker, version, hash }}
          browser={told}
        />
      )}
    </LanguageProvider>
  );
}

async function start(root: HTMLElement) {
  await Promise.all([
    takeBegun(),
    followBrowser(),
    followSettings(),
    followBook(),
    followCounts(),
    startClock(),
  ]);
  watchStored(ledger);
  createRoot(root).render(
    <StrictMode>
      <Options ticker={createTicker(now)} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
