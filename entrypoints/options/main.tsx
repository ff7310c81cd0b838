import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import type { SettingsActions } from '../../components/settings/settings-view.ts';
import { LanguageProvider } from '../../components/ui/language.tsx';
import { createTicker, type Ticker } from '../../components/ui/ticker.ts';
import { pickLanguage } from '../../utils/i18n/translate.ts';
import { Ledger } from '../../utils/ledger/schema.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import '../../utils/overlay/tokens.css';
import '../../components/ui/page.css';
import '../../components/settings/settings.css';
import '../../components/settings/stored.css';
import {
  changeSettings,
  followSettings,
  useOptions,
  watchStored,
} from './options-store.ts';
import { downloadBackup, eraseAll, importBackupFile } from './whole-backup.ts';

const ledger = new Ledger();
const { version } = browser.runtime.getManifest();

const actions: SettingsActions = {
  onChange: (change) => void changeSettings(change),
  onExport: () => downloadBackup(ledger),
  onImport: importBackupFile,
  onErase: eraseAll,
};

function Options({ ticker }: { readonly ticker: Ticker }) {
  const { settings, stored } = useOptions();
  const language = pickLanguage(
    settings.language,
    browser.i18n.getUILanguage(),
  );
  return (
    <LanguageProvider language={language}>
      <SettingsPage {...{ settings, stored, actions, ticker, version }} />
    </LanguageProvider>
  );
}

async function start(root: HTMLElement) {
  await Promise.all([followSettings(), startClock()]);
  watchStored(ledger);
  createRoot(root).render(
    <StrictMode>
      <Options ticker={createTicker(now)} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
