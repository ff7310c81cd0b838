// node tests/shots/run-panel.ts [part of a name]: pictures of the panel, to look at, in .output/panel-shots/; axe looks
// at each as well.
import { mkdir, rm } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import axe from 'axe-core';
import { build, type Rolldown } from 'vite';
import { findProgram } from '../tools/programs.mjs';
import type { ShotLook } from './shot.ts';

const FOLDER = '.output/panel-shots';
const SIZES = [
  { width: 340, height: 800 },
  { width: 250, height: 650 },
];

interface PanelInPage {
  readonly ventanaPanel: {
    readonly names: readonly string[];
    draw(name: string, look: ShotLook): void;
  };
}

async function bundle(): Promise<{ code: string; css: string }> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      cssTarget: 'chrome140',
      lib: {
        entry: 'tests/shots/panel-entry.tsx',
        formats: ['iife'],
        name: 'ventanaPanel',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const output = result?.output ?? [];
  const code = output.flatMap((part) =>
    part.type === 'chunk' ? part.code : [],
  );
  const css = output.find((part) => part.fileName.endsWith('.css'));
  return {
    code: code.join(),
    css: css?.type === 'asset' ? String(css.source) : '',
  };
}

async function take(page: Page, name: string, look: ShotLook): Promise<void> {
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
  await page.evaluate(
    ([of, given]) =>
      (globalThis as unknown as PanelInPage).ventanaPanel.draw(of, given),
    [name, look] as const,
  );
  await page.waitForSelector('h1');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const theme = look.dark ? 'dark' : 'light';
    const file = `${name}-${size.width}-${look.language}-${theme}.png`;
    const fullPage = size.width > 300;
    await page.screenshot({ path: `${FOLDER}/${file}`, fullPage });
    const faults = await page.evaluate(async () => {
      const { axe: inPage } = globalThis as unknown as {
        axe: typeof import('axe-core');
      };
      const { violations } = await inPage.run(document);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    });
    for (const fault of faults) {
      console.error(`${file}: ${fault}`);
      process.exitCode = 1;
    }
  }
}

const { code, css } = await bundle();
const browser = await chromium.launch({
  executablePath: findProgram('chromium') ?? undefined,
});
const page = await browser.newPage({ timezoneId: 'Europe/Madrid' });
await page.setContent('<!doctype html><html lang="en"><title>Panel</title>');
await page.addStyleTag({ content: css });
await page.addScriptTag({ content: code });
await page.addScriptTag({ content: axe.source });
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const names = await page.evaluate(
  () => (globalThis as unknown as PanelInPage).ventanaPanel.names,
);
for (const name of names)
  if (name.includes(process.argv[2] ?? ''))
    for (const language of ['es', 'en'] as const)
      for (const dark of [false, true])
        await take(page, name, { language, dark });
await browser.close();
