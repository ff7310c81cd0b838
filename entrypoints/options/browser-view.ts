import { browser } from 'wxt/browser';
import type { BrowserView } from '../../components/settings/settings-view.ts';
import { pickLanguage, translator } from '../../utils/i18n/translate.ts';
import { loadSettings } from '../../utils/settings/settings.ts';

const NOTICE = 'test-alert';

/** Firefox before 137 opens no page for shortcuts. */
const commands: typeof browser.commands & {
  readonly openShortcutSettings?: () => Promise<void>;
} = browser.commands;

/** Firefox tells no level. */
const notifications: Partial<
  Pick<typeof browser.notifications, 'getPermissionLevel'>
> = browser.notifications;

const name = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

export const UNTOLD_BROWSER: BrowserView = {
  name,
  notices: 'untold',
  commands: [],
  canOpenShortcuts:
    name === 'chromium' || Boolean(commands?.openShortcutSettings),
};

async function loadNotices(): Promise<BrowserView['notices']> {
  const level = await notifications.getPermissionLevel?.();
  if (level === undefined) return 'untold';
  return level === 'granted' ? 'shown' : 'blocked';
}

/** What the browser says of notifications and shortcuts; what it cannot say is `untold`. */
export async function loadBrowser(): Promise<BrowserView> {
  try {
    const [notices, all] = await Promise.all([
      loadNotices(),
      commands.getAll(),
    ]);
    return {
      ...UNTOLD_BROWSER,
      notices,
      commands: all.map((command) => ({
        name: command.name ?? '',
        description: command.description ?? '',
        keys: command.shortcut ?? '',
      })),
    };
  } catch (error) {
    console.error('Ventana: the browser does not tell its shortcuts.', error);
    return UNTOLD_BROWSER;
  }
}

/** Shows a notification as an alert would; resolves with whether the browser took it. */
export async function sendTestAlert(): Promise<boolean> {
  try {
    const { language } = await loadSettings();
    const t = translator(pickLanguage(language, browser.i18n.getUILanguage()));
    // One that still stands would be changed without being shown again.
    await browser.notifications.clear(NOTICE);
    await browser.notifications.create(NOTICE, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: t('alertsSettingsTestTitle'),
      message: t('alertsSettingsTestMessage'),
    });
    return true;
  } catch (error) {
    console.error('Ventana: no notification could be shown.', error);
    return false;
  }
}

/** Opens the browser's own page for shortcuts; resolves with whether it did. */
export async function openShortcuts(): Promise<boolean> {
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch (error) {
    console.error('Ventana: the shortcuts could not be opened.', error);
    return false;
  }
}
