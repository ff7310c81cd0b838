import { mkdir, rm } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import axe from 'axe-core';
import { build, type Rolldown } from 'vite';
import { findProgram } from '../tools/programs.mjs';
import type { ShotLook, ShotSize } from './shot.ts';

/** What an entry exports: React views that are drawn without the extension. */
interface ViewsInPage {
  readonly ventanaViews: {
    readonly names: readonly string[];
    draw(name: string, look: ShotLook): void;
  };
}

export interface Shoot {
  /** A module that exports `names` and `draw`. */
  readonly entry: string;
  readonly folder: string;
  readonly sizes: readonly (ShotSize & {
    /** As much as the window shows, instead of the whole page. */
    readonly isCut?: boolean;
  })[];
}

async function bundle(entry: string): Promise<{ code: string; css: string }> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      cssTarget: 'chrome140',
      lib: { entry, formats: ['iife'], name: 'ventanaViews' },
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

/** A view may have a click or a key to draw after. */
const SETTLE_MS = 200;

/** What axe finds. */
const findFaults = (page: Page) =>
  page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as {
      axe: typeof import('axe-core');
    };
    const { violations } = await inPage.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });

async function take(
  page: Page,
  { folder, sizes }: Shoot,
  { name, look }: { readonly name: string; readonly look: ShotLook },
): Promise<void> {
  const theme = look.dark ? 'dark' : 'light';
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(
    ([of, given]) =>
      (globalThis as unknown as ViewsInPage).ventanaViews.draw(of, given),
    [name, look] as const,
  );
  await page.waitForSelector('h1');
  await page.waitForTimeout(SETTLE_MS);
  for (const { width, height, isCut } of sizes) {
    await page.setViewportSize({ width, height });
    const file = `${name}-${width}-${look.language}-${theme}.png`;
    await page.screenshot({ path: `${folder}/${file}`, fullPage: !isCut });
    for (const fault of await findFaults(page)) {
      console.error(`${file}: ${fault}`);
      process.exitCode = 1;
    }
  }
}

/** Pictures of every view of an entry whose name holds `wanted`, in each size, language and theme. */
export async function shootViews(shoot: Shoot, wanted = ''): Promise<void> {
  const { code, css } = await bundle(shoot.entry);
  const browser = await chromium.launch({
    executablePath: findProgram('chromium') ?? undefined,
  });
  const page = await browser.newPage({ timezoneId: 'Europe/Madrid' });
  await page.setContent('<!doctype html><html lang="en"><title>Shots</title>');
  await page.addStyleTag({ content: css });
  await page.addScriptTag({ content: code });
  await page.addScriptTag({ content: axe.source });
  await rm(shoot.folder, { recursive: true, force: true });
  await mkdir(shoot.folder, { recursive: true });
  const names = await page.evaluate(
    () => (globalThis as unknown as ViewsInPage).ventanaViews.names,
  );
  for (const name of names.filter((shot) => shot.includes(wanted)))
    for (const language of ['es', 'en'] as const)
      for (const dark of [false, true])
        await take(page, shoot, { name, look: { language, dark } });
  await browser.close();
}
