// node tests/shots/run.ts [part of a name] [forced]: pictures of what Ventana draws, to look at, in .output/shots/; axe
// looks at each as well. `forced` = in forced colours.
import { mkdir, rm } from 'node:fs/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import axe from 'axe-core';
import { findProgram } from '../tools/programs.mjs';
import { bundleShots } from './bundle-shots.ts';
import type { Shot, ShotLook, ShotSize } from './shot.ts';

const FOLDER = '.output/shots';
const WIDTHS = [320, 420, 760].map((width) => ({ width, height: 640 }));
/** So many fit on a picture that one can still read. */
const ON_A_SHEET = 14;

const READABLE_MS = 600;

interface ShotsInPage {
  readonly ventanaScript: { readonly shots: readonly Shot[] };
}

/** Shots on one picture. */
interface Picture {
  readonly name: string;
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly sizes: readonly ShotSize[];
}

const FRAME = `<!doctype html><html lang="en"><title>Shots</title><style>
  body { margin: 0; font: 11px sans-serif; }
  .dark { background: #1c1e21; color: #999; }
  .light { background: #fff; color: #777; }
  .shot { margin-block-end: 10px; }
</style><body>`;

/** Puts shots into the page under their names, and answers with the height of each. */
const mountAll = (page: Page, names: readonly string[], look: ShotLook) =>
  page.evaluate(
    ({ names, look }) => {
      const { ventanaScript } = globalThis as unknown as ShotsInPage;
      document.body.className = look.dark ? 'dark' : 'light';
      document.body.replaceChildren();
      return ventanaScript.shots
        .filter(({ name }) => names.includes(name))
        .map((shot) => {
          const root = document.createElement('div');
          root.className = 'shot';
          document.body.append(shot.name, root);
          shot.mount(root, look);
          const own = document.querySelector('ventana-dialog')?.shadowRoot;
          const drawn = own?.querySelector('dialog') ?? root;
          return [shot.name, drawn.getBoundingClientRect().height] as const;
        });
    },
    { names, look },
  );

/** What axe finds in what is ours. */
const findFaults = (page: Page) =>
  page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: typeof import('axe-core');
    };
    const include = [
      'ventana-bar',
      'ventana-dialog',
      'ventana-hint',
      'ventana-strip',
    ].filter((tag) => document.querySelector(tag));
    const { violations } = await axe.run(
      { include },
      // A sheet holds many bars; a page of the inbox holds one.
      { rules: { 'landmark-unique': { enabled: false } } },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });

async function listPictures(page: Page, wanted: string): Promise<Picture[]> {
  const all = await page.evaluate(
    (widths) =>
      (globalThis as unknown as ShotsInPage).ventanaScript.shots.map(
        ({ name, isAlone = false, keys = [], sizes = widths }) => ({
          name,
          names: [name],
          keys,
          sizes,
          isAlone: isAlone || keys.length > 0,
        }),
      ),
    WIDTHS,
  );
  const named = all.filter(({ name }) => name.includes(wanted));
  const sheet = named.filter(({ isAlone }) => !isAlone).map((s) => s.name);
  const pictures: Picture[] = [];
  for (let i = 0; i < sheet.length; i += ON_A_SHEET)
    pictures.push({
      name: `sheet-${i / ON_A_SHEET + 1}`,
      names: sheet.slice(i, i + ON_A_SHEET),
      keys: [],
      sizes: WIDTHS,
    });
  pictures.push(...named.filter(({ isAlone }) => isAlone));
  return pictures;
}

async function openFrame(
  browser: Browser,
  script: string,
  scale: number,
): Promise<Page> {
  const page = await browser.newPage({
    timezoneId: 'Europe/Madrid',
    deviceScaleFactor: scale,
    forcedColors: process.argv.includes('forced') ? 'active' : 'none',
  });
  await page.setContent(FRAME);
  await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: axe.source });
  return page;
}

async function take(
  page: Page,
  { name, names, keys }: Picture,
  { size, look }: { size: ShotSize; look: ShotLook },
): Promise<void> {
  const { width, height } = size;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
  const heights = await mountAll(page, names, look);
  // The dialog takes no key before it could be read.
  if (keys.length) await page.waitForTimeout(READABLE_MS);
  for (const key of keys) await page.keyboard.press(key);
  const theme = look.dark ? 'dark' : 'light';
  const path = `${FOLDER}/${name}-${size.name ?? width}-${look.language}-${theme}.png`;
  await page.screenshot({ path, fullPage: true });
  const tall = heights.map(([of, px]) => `${of} ${Math.round(px)}`);
  console.log(path, tall.join(', '));
  for (const fault of await findFaults(page)) {
    console.error(`${path}: ${fault}`);
    process.exitCode = 1;
  }
}

const browser = await chromium.launch({
  executablePath: findProgram('chromium') ?? undefined,
});
const script = await bundleShots();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const pages = [1, 2].map(async (scale) => openFrame(browser, script, scale));
const [plain, zoomed] = await Promise.all(pages);
if (plain && zoomed)
  for (const picture of await listPictures(plain, process.argv[2] ?? ''))
    for (const size of picture.sizes)
      for (const language of ['es', 'en'] as const)
        for (const dark of [false, true])
          await take(size.scale === 2 ? zoomed : plain, picture, {
            size,
            look: { language, dark },
          });
await browser.close();
