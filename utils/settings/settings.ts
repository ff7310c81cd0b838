import { browser } from 'wxt/browser';
import {
  type AlertSettings,
  DEFAULT_ALERTS,
  parseAlertSettings,
} from '../core/alert-settings.ts';
import type { ApprovalSettings } from '../core/approvals.ts';
import {
  DEFAULT_TOOLBAR,
  parseToolbarSettings,
  type ToolbarSettings,
} from '../core/closing.ts';
import { parseOwnLabels } from '../core/label.ts';
import { readFields, readList } from '../core/parse.ts';
import { NO_OWN_WORDS, parseOwnWords } from '../core/parse-own-words.ts';
import type { OwnWords } from '../core/review/own-words.ts';
import {
  type OpeningHours,
  parseOpeningHours,
} from '../core/time/opening-hours.ts';
import { parseAskCause } from '../core/window/ask-causes.ts';
import type { AskCause } from '../core/window/decide-send.ts';
import type { Approvals } from '../core/window/verdict.ts';
import { watchKey } from './watch-key.ts';

export const LANGUAGES = ['auto', 'es', 'en'] as const;
export const ASK_WHEN = ['outside', 'closed'] as const;

export interface Settings extends ApprovalSettings {
  readonly version: 1;
  /** `auto` = the browser's. */
  readonly language: (typeof LANGUAGES)[number];
  /** When the guard asks: `outside` = whenever the standard window is over; `closed` = only when something looks wrong. */
  readonly askWhen: (typeof ASK_WHEN)[number];
  /** What is said in the bar and not asked any more. */
  readonly asLines: readonly AskCause[];
  /** What the moderator calls each Page: the inbox does not tell its name. Keyed by Page id. */
  readonly pageNames: Readonly<Record<string, string>>;
  /** Whether the journal keeps the text of messages too, not only its hash. */
  readonly keepText: boolean;
  /** Names of labels that the moderator added for notes. */
  readonly ownLabels: readonly string[];
  /** What the draft review counts besides its own rules, and what it never does. */
  readonly ownWords: OwnWords;
  /** When each Page's team answers; a Page without always does. Keyed by Page id. */
  readonly openingHours: Readonly<Record<string, OpeningHours>>;
  readonly alerts: AlertSettings;
  readonly toolbar: ToolbarSettings;
  /** Whether single keys do something in the popup; never while somebody types. */
  readonly singleKeys: boolean;
}

export const DEFAULTS: Settings = {
  version: 1,
  language: 'auto',
  askWhen: 'outside',
  asLines: [],
  approvals: {},
  accountApprovals: {},
  pageNames: {},
  keepText: false,
  ownLabels: [],
  ownWords: NO_OWN_WORDS,
  openingHours: {},
  alerts: DEFAULT_ALERTS,
  toolbar: DEFAULT_TOOLBAR,
  singleKeys: true,
};

const KEY = 'settings';

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readFields(value) ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

const parseHours = (value: unknown): Record<string, OpeningHours> =>
  Object.fromEntries(
    Object.entries(readFields(value) ?? {}).flatMap(([page, hours]) => {
      const parsed = parseOpeningHours(hours);
      return parsed ? [[page, parsed]] : [];
    }),
  );

function parseApprovals(value: unknown): Approvals {
  const { humanAgent, subscription, news, whatsapp } = readFields(value) ?? {};
  return {
    ...(typeof humanAgent === 'boolean' && { humanAgent }),
    ...(typeof subscription === 'boolean' && { subscription }),
    ...(typeof news === 'boolean' && { news }),
    ...((whatsapp === 'platform' || whatsapp === 'app') && { whatsapp }),
  };
}

/** Stored or imported settings; what does not parse falls back to its default, field by field. */
export function parseSettings(value: unknown): Settings {
  const stored = readFields(value) ?? {};
  const pick = <T extends string>(
    v: unknown,
    allowed: readonly T[],
    other: T,
  ) => (allowed.includes(v as T) ? (v as T) : other);
  return {
    version: 1,
    language: pick(stored.language, LANGUAGES, DEFAULTS.language),
    askWhen: pick(stored.askWhen, ASK_WHEN, DEFAULTS.askWhen),
    asLines: readList(stored.asLines, parseAskCause).items,
    approvals: parseApprovals(stored.approvals),
    accountApprovals: readFields(stored.accountApprovals) ?? {},
    pageNames: texts(stored.pageNames),
    keepText: stored.keepText === true,
    ownLabels: parseOwnLabels(stored.ownLabels),
    ownWords: parseOwnWords(stored.ownWords),
    openingHours: parseHours(stored.openingHours),
    alerts: parseAlertSettings(stored.alerts),
    toolbar: parseToolbarSettings(stored.toolbar),
    singleKeys: stored.singleKeys !== false,
  };
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with the settings at each change, in any tab, until the signal aborts. */
export function watchSettings(
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  watchKey(KEY, (value) => onSettings(parseSettings(value)), signal);
}
