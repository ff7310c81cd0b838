import type {
  BrowserView,
  SettingsView,
} from '../../components/settings/settings-view.ts';
import type { PageId } from '../../utils/core/thread-key.ts';

const SHOES = '100200300401234' as PageId;
const CAFE = '999888777666555' as PageId;

const MORNING = { from: 9 * 60, to: 14 * 60 };
const AFTERNOON = { from: 16 * 60, to: 20 * 60 };
const NIGHT = { from: 19 * 60, to: 2 * 60 };

const BROWSER: BrowserView = {
  name: 'chromium',
  notices: 'shown',
  canOpenShortcuts: true,
  commands: [
    { name: '_execute_action', description: '', keys: 'Alt+Shift+V' },
    { name: 'next-closing', description: '', keys: 'Alt+Shift+N' },
    { name: 'remind', description: '', keys: '' },
    { name: 'panel', description: '', keys: 'Alt+Shift+P' },
    { name: 'replies', description: '', keys: 'Alt+Shift+R' },
  ],
};

const SETTINGS: SettingsView = {
  language: 'auto',
  askWhen: 'outside',
  asLines: [],
  pageNames: { [SHOES]: 'Zapatería Sol' },
  approvals: {},
  accountApprovals: {},
  keepText: false,
  ownWords: { words: [], exceptions: [] },
  openingHours: {
    [SHOES]: {
      zone: 'America/Mexico_City',
      days: [
        [MORNING, AFTERNOON],
        [MORNING, AFTERNOON],
        [MORNING, AFTERNOON],
        [MORNING],
        [NIGHT],
        [{ from: 10 * 60, to: 24 * 60 }],
        [],
      ],
    },
  },
  alerts: {
    isOn: true,
    leads: [180, 60, 30],
    leadsOf: { [CAFE]: [60] },
    quiet: { from: 22 * 60, to: 7 * 60 },
  },
  toolbar: { counts: 'closing', withinHours: 3 },
  singleKeys: true,
};

export interface OptionsShot {
  readonly pages: readonly PageId[];
  readonly settings: SettingsView;
  readonly browser: BrowserView;
  /** A selector: the first field that it finds is left half typed. */
  readonly empties?: string;
}

/** Every state that there is a picture of. */
export const OPTIONS_SHOTS: Readonly<Record<string, OptionsShot>> = {
  'one-page': { pages: [SHOES], settings: SETTINGS, browser: BROWSER },
  'two-pages': {
    pages: [SHOES, CAFE],
    settings: SETTINGS,
    browser: { ...BROWSER, notices: 'blocked' },
  },
  faults: {
    pages: [SHOES],
    settings: SETTINGS,
    browser: { ...BROWSER, name: 'firefox', canOpenShortcuts: false },
    empties: 'input[type=time]',
  },
  'first-day': {
    pages: [],
    settings: {
      ...SETTINGS,
      openingHours: {},
      alerts: { isOn: false, leads: [60], leadsOf: {}, quiet: null },
      toolbar: { counts: 'nothing', withinHours: 3 },
      singleKeys: false,
    },
    browser: { ...BROWSER, notices: 'untold', commands: [] },
  },
};
