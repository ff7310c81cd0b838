import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const here = import.meta.dirname;

export interface Bundle {
  js: string;
  css: string;
}

let made: Promise<Bundle> | undefined;

async function make(): Promise<Bundle> {
  const result = (await build({
    configFile: false,
    root: join(here, '../app'),
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
      rolldownOptions: {
        input: join(here, '../app/main.tsx'),
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
export function loadBundle(): Promise<Bundle> {
  made ??= make();
  return made;
}
