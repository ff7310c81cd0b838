import type { AlertSettings } from '../../utils/core/alert-settings.ts';
import {
  mergeAccountApprovals,
  parseAccountApprovals,
} from '../../utils/core/approvals-parse.ts';
import { parseOwnLabels } from '../../utils/core/label.ts';
import { uniteOwnWords } from '../../utils/core/parse-own-words.ts';
import { DEFAULTS, type Settings } from '../../utils/settings/settings.ts';

/** What was chosen here stays, and of each Page that nothing was said of here, what the file says. */
function mergeAlerts(here: AlertSettings, file: AlertSettings): AlertSettings {
  const ofAll = ({ leadsOf: _, ...rest }: AlertSettings) =>
    JSON.stringify(rest);
  const isChosen = ofAll(here) !== ofAll(DEFAULTS.alerts);
  return {
    ...(isChosen ? here : file),
    leadsOf: { ...file.leadsOf, ...here.leadsOf },
  };
}

/** The settings of a file beside those of this browser: what was chosen here stays, the rest comes from the file. */
export function mergeSettings(here: Settings, file: Settings): Settings {
  const isChosen = <K extends keyof Settings>(key: K) =>
    JSON.stringify(here[key]) !== JSON.stringify(DEFAULTS[key]);
  return {
    version: 1,
    language: isChosen('language') ? here.language : file.language,
    askWhen: isChosen('askWhen') ? here.askWhen : file.askWhen,
    asLines: here.asLines.length ? here.asLines : file.asLines,
    approvals: { ...file.approvals, ...here.approvals },
    accountApprovals: mergeAccountApprovals(
      parseAccountApprovals(here.accountApprovals),
      parseAccountApprovals(file.accountApprovals),
    ),
    pageNames: { ...file.pageNames, ...here.pageNames },
    // What people write is kept only where someone said so at this very browser.
    keepText: here.keepText,
    ownLabels: parseOwnLabels([...here.ownLabels, ...file.ownLabels]),
    ownWords: uniteOwnWords(here.ownWords, file.ownWords),
    openingHours: { ...file.openingHours, ...here.openingHours },
    alerts: mergeAlerts(here.alerts, file.alerts),
    toolbar: isChosen('toolbar') ? here.toolbar : file.toolbar,
    singleKeys: here.singleKeys && file.singleKeys,
  };
}
