import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const INBOX = 'https://business.facebook.com/*';

/** A script in the inbox carries only the messages that its own code names; the rest is for other scripts. */
function onlyMessagesNamedIn(files: readonly string[]): Plugin {
  const code = files.map((file) => readFileSync(file, 'utf8')).join('');
  return {
    name: 'only-messages-named',
    enforce: 'pre',
    transform(json, id) {
      if (!/_locales\/\w+\/messages\.json/.test(id)) return null;
      const named = Object.entries(JSON.parse(json)).filter(([key]) =>
        code.includes(`'${key}'`),
      );
      return JSON.stringify(Object.fromEntries(named));
    },
  };
}

const SPOKEN = globSync('utils/i18n/*.ts');
const DIALOG = ['utils/features/dialog-words.ts', ...SPOKEN];
const INBOX_SCRIPT = globSync('utils/{features,i18n}/*.ts').filter(
  (file) => !file.endsWith('dialog-words.ts'),
);

// An end-to-end build differs in two things only: shadow roots are open and the clock can be moved.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const files = entrypoints.flatMap(({ type, name }) => {
        if (type !== 'content-script') return [];
        return name === 'dialog' ? DIALOG : INBOX_SCRIPT;
      });
      if (files.length)
        config.plugins = [
          ...(config.plugins ?? []),
          onlyMessagesNamedIn(files),
        ];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'unlimitedStorage'],
    host_permissions: [INBOX],
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
