import { build, type Rolldown } from 'vite';

/** All shots as one script for a page; its styles as they are written, as the browser of the pictures knows them. */
export async function bundleShots(): Promise<string> {
  const result = (await build({
    configFile: false,
    // What is drawn can be looked into.
    mode: 'e2e',
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'esnext',
      cssTarget: 'chrome140',
      lib: {
        entry: 'tests/shots/all.ts',
        formats: ['iife'],
        name: 'ventanaScript',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('The shots were not built.');
  return chunk.code;
}
