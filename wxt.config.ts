import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { COMMANDS, type Command } from './utils/core/command.ts';
import { builtInBook } from './utils/core/policy/built-in-book.ts';
import { compileRules } from './utils/core/policy/compile-rules.ts';
import { compileNews } from './utils/core/policy/news.ts';
import { bundleModel } from './utils/core/review/bundle-model.ts';
import { INBOX_TABS, OPTIONAL_TABS } from './utils/messaging/inbox-tabs.ts';

const readMessages = (file: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(file, 'utf8'));

const MESSAGE_FILES = ['es', 'en'].map(
  (language) => `public/_locales/${language}/messages.json`,
);

/** A script that runs without a page of ours carries only the messages that its own code names. */
function onlyMessagesNamedIn(files: readonly string[]): Plugin {
  const code = files.map((file) => readFileSync(file, 'utf8')).join('');
  return {
    name: 'only-messages-named',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/i18n/messages.ts')) return null;
      for (const file of MESSAGE_FILES) this.addWatchFile(resolve(file));
      const [es = {}, en = {}] = MESSAGE_FILES.map(readMessages);
      const named = Object.keys(en)
        .filter((key) => code.includes(`'${key}'`))
        .map((key) => [key, [es[key]?.message, en[key]?.message]]);
      const messages = JSON.stringify(Object.fromEntries(named));
      return `export const MESSAGES = ${messages};`;
    },
  };
}

/**
 * What holds today, and what is news, are bundled without the rest of the book; the pages that show the whole of it
 * import it themselves.
 */
const onlyTodaysRules: Plugin = {
  name: 'only-todays-rules',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/core/policy/built-in-rules.ts')) {
      const slice = compileRules(builtInBook, builtInBook.asOf);
      return `export const builtInRules = ${JSON.stringify(slice)};`;
    }
    if (id.endsWith('/core/policy/built-in-news.ts'))
      return `export const builtInNews = ${JSON.stringify(compileNews(builtInBook))};`;
    return null;
  },
};

/** What the review learned from its examples is bundled without them. */
const learnedReview: Plugin = {
  name: 'learned-review',
  enforce: 'pre',
  load: bundleModel,
};

/** A sentence for each of the review's reasons. */
const REASONS = 'utils/i18n/speak-review-text.ts';
/** Labels are spoken of in our own pages only. */
const SPOKEN = globSync('utils/i18n/*.ts').filter(
  (file) => !file.includes('speak-label') && file !== REASONS,
);
const BACKGROUND = [...globSync('entrypoints/background/*.ts'), ...SPOKEN];
/** What only the script speaks that comes once somebody writes. */
const WRITING = globSync('utils/features/{draft-hint*,panel}.ts');
/** What only the script speaks that comes once something closes soon, or with a shortcut. */
const CLOSING = globSync('utils/features/{closing*,jump,commands,leave*}.ts');
/** Each script in the page speaks of its own; what both say is in both. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  inbox: SPOKEN.filter((file) => !file.includes('speak-review')),
  idle: [...globSync('utils/features/*.ts'), ...SPOKEN].filter(
    (file) => !WRITING.includes(file) && !CLOSING.includes(file),
  ),
  writing: [
    ...WRITING,
    ...SPOKEN.filter((file) => !file.includes('speak-verdict')),
  ],
  closing: [...CLOSING, 'utils/i18n/speak-time.ts'],
  reasons: [REASONS],
};

/**
 * The keys that are suggested; both browsers let anybody change them. Alt+Shift, which types nothing with a letter, and
 * letters that neither browser, nor Facebook's access keys, use with it: Chrome (2026-11) has A, B, C, I, N, P, R, T, W,
 * X and Z, and gives a suggested key that it has itself to nobody. No more than four may be suggested.
 */
const SUGGESTED_KEYS: Readonly<Record<Command, string>> = {
  'next-closing': 'Alt+Shift+J',
  remind: 'Alt+Shift+K',
  panel: 'Alt+Shift+H',
  replies: 'Alt+Shift+U',
};

const COMMAND_NAMES: Readonly<Record<Command, string>> = {
  'next-closing': '__MSG_commandNextClosing__',
  remind: '__MSG_commandRemind__',
  panel: '__MSG_commandPanel__',
  replies: '__MSG_commandReplies__',
};

// An end-to-end build differs in two things only: shadow roots are open and the clock can be moved.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  // For an older browser `light-dark()` would be rewritten for pages that declare a colour scheme in the same style sheet;
  // in a page of somebody else nothing of it would hold.
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox142'] } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const files = entrypoints.flatMap(({ type, name }) => {
        if (type === 'background') return BACKGROUND;
        return type.endsWith('-script') ? (SCRIPTS[name] ?? []) : [];
      });
      config.plugins = [
        ...(config.plugins ?? []),
        onlyTodaysRules,
        learnedReview,
        ...(files.length ? [onlyMessagesNamedIn(files)] : []),
      ];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'notifications',
      'unlimitedStorage',
      // Puts the draft review into a tab once somebody writes there, and the other scripts into the optional host.
      'scripting',
    ],
    host_permissions: [INBOX_TABS],
    commands: {
      _execute_action: {},
      ...Object.fromEntries(
        COMMANDS.map((command) => [
          command,
          {
            suggested_key: { default: SUGGESTED_KEYS[command] },
            description: COMMAND_NAMES[command],
          },
        ]),
      ),
    },
    // Asked for by one click in the popup, never at install.
    optional_host_permissions: [OPTIONAL_TABS],
    // The panel is a frame in the inbox; without the name that its inbox has given it, it shows nothing.
    web_accessible_resources: [
      { resources: ['thread-panel.html'], matches: [INBOX_TABS] },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ventana@ventana.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
