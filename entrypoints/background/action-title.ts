import { browser } from 'wxt/browser';
import { speakLastingMoment } from '../../utils/i18n/speak-time.ts';
import { pickLanguage, translator } from '../../utils/i18n/translate.ts';
import { coveredSince, loadCoverage } from '../../utils/ledger/coverage.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { now } from '../../utils/settings/clock.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings.ts';

/** What is to be read at the toolbar button. */
async function speakTitle(ledger: Ledger): Promise<string> {
  const [coverage, settings] = await Promise.all([
    loadCoverage(ledger),
    loadSettings(),
  ]);
  const at = coveredSince(coverage);
  if (at === null) return 'Ventana';
  const { language } = settings;
  const t = translator(pickLanguage(language, browser.i18n.getUILanguage()));
  return t('actionTitle', { since: speakLastingMoment(at, now(), t) });
}

/**
 * Has the toolbar button say back to when the inbox was seen: now, since the browser may have forgotten it, and at
 * each change of settings. What it gives is to be called when the coverage has changed.
 */
export function keepActionTitle(ledger: Ledger): () => void {
  let turn = Promise.resolve();
  const write = async () =>
    browser.action.setTitle({ title: await speakTitle(ledger) });
  // One after the other: the last to be written is the newest.
  const refresh = () => {
    turn = turn.then(write).catch((error: unknown) => {
      console.error('Ventana: the toolbar button keeps its old words.', error);
    });
  };
  watchSettings(refresh, new AbortController().signal);
  refresh();
  return refresh;
}
