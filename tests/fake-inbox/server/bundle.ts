import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const here = import.meta.dirname;

export interface Bundle {
  js: string;
  css: string;
}

type AppFolder = 'app' | 'messages-app' | 'second-skin';

const made = new Map<AppFolder, Promise<Bundle>>();

async function make(folder: AppFolder): Promise<Bundle> {
  const result = (await build({
    configFile: false,
    root: join(here, '..', folder),
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: join(here, '../../../.output/fake-inbox'),
      emptyOutDir: false,
      sourcemap: false,
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: join(here, '..', folder, 'main.tsx'),
        output: {
          codeSplitting: false,
          entryFileNames: 'app.js',
          assetFileNames: 'app[extname]',
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  const bundle = { js: '', css: '' };
  for (const file of result.output) {
    if (file.type === 'chunk') bundle.js = file.code;
    else if (file.fileName.endsWith('.css')) bundle.css = String(file.source);
  }
  return bundle;
}

/** Built once per process; served from memory, so that parallel runs cannot serve half a file. */
export function loadBundle(folder: AppFolder): Promise<Bundle> {
  const bundle = made.get(folder) ?? make(folder);
  made.set(folder, bundle);
  return bundle;
}
