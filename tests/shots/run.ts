// node tests/shots/run.ts [part of a name]: pictures of what Ventana draws, to look at, in .output/shots/.
import { mkdir, rm } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { findProgram } from '../tools/programs.mjs';
import { bundleShots } from './bundle-shots.ts';
import type { Shot, ShotLook } from './shot.ts';

const FOLDER = '.output/shots';
const WIDTHS = [320, 420, 760];

interface ShotsInPage {
  readonly ventanaScript: { readonly shots: readonly Shot[] };
}

const FRAME = `<!doctype html><style>
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
          return [shot.name, root.getBoundingClientRect().height] as const;
        });
    },
    { names, look },
  );

const browser = await chromium.launch({
  executablePath: findProgram('chromium') ?? undefined,
});
const page = await browser.newPage({ timezoneId: 'Europe/Madrid' });
const script = await bundleShots();
const wanted = process.argv[2] ?? '';
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
await page.setContent(FRAME);
await page.addScriptTag({ content: script });
const all = await page.evaluate(() =>
  (globalThis as unknown as ShotsInPage).ventanaScript.shots.map(
    ({ name, isAlone = false, keys = [] }) => ({
      name,
      keys,
      isAlone: isAlone || keys.length > 0,
    }),
  ),
);
const named = all.filter(({ name }) => name.includes(wanted));
const sheet = named.filter(({ isAlone }) => !isAlone).map(({ name }) => name);
/** So many fit on a picture that one can still read. */
const ON_A_SHEET = 14;
const sheets = named
  .filter(({ isAlone }) => isAlone)
  .map(({ name, keys }) => ({ name, names: [name], keys }));
for (let i = 0; i < sheet.length; i += ON_A_SHEET)
  sheets.push({
    name: `sheet-${i / ON_A_SHEET + 1}`,
    names: sheet.slice(i, i + ON_A_SHEET),
    keys: [],
  });
for (const width of WIDTHS)
  for (const language of ['es', 'en'] as const)
    for (const dark of [false, true])
      for (const { name, names, keys } of sheets) {
        await page.setViewportSize({ width, height: 640 });
        const heights = await mountAll(page, names, { language, dark });
        for (const key of keys) await page.keyboard.press(key);
        const theme = dark ? 'dark' : 'light';
        const path = `${FOLDER}/${name}-${width}-${language}-${theme}.png`;
        await page.screenshot({ path, fullPage: true });
        const [tallest] = heights.toSorted((a, b) => b[1] - a[1]);
        console.log(path, 'tallest:', ...(tallest ?? []));
      }
await browser.close();
