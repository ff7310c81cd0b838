import assert from 'node:assert/strict';
import { stayQuiet } from '../scenarios/tab.ts';
import type { Victim } from './victim.ts';

/** What the styles of a page may say of our host; the question must look the same under each. */
const STYLES: Readonly<Record<string, string>> = {
  'not displayed': 'display:none!important',
  'made invisible': 'visibility:hidden!important',
  'see-through': 'opacity:0!important;filter:opacity(0)!important',
  'words without colour':
    '-webkit-text-fill-color:transparent!important;color:transparent!important',
  'our own colours taken': [
    'bg',
    'bg2',
    'line',
    'text',
    'text2',
    'accent',
    'on-accent',
    'mark',
    'danger',
  ]
    .map((name) => `--v-${name}:transparent!important`)
    .join(';'),
  'as a point': 'zoom:0.05!important;font-size:0!important',
  'not to be clicked': 'pointer-events:none!important',
  'moved away':
    'position:fixed!important;transform:translate(-9999px)!important;contain:strict!important',
  'not rendered': 'content-visibility:hidden!important;display:block!important',
};

const LOOKS = [
  'color',
  'backgroundColor',
  'visibility',
  'opacity',
  'fontSize',
  'webkitTextFillColor',
  'pointerEvents',
] as const;

const seeLook = ({ stage, tab }: Victim) =>
  stage.readClosed(
    tab,
    'ventana-dialog',
    new Function(
      'root',
      `return [root.querySelector('dialog'), root.querySelector('.choice')].map((part) => {
        const style = getComputedStyle(part);
        const { x, y, width, height } = part.getBoundingClientRect();
        return [part.checkVisibility(), x, y, width, height, ...${JSON.stringify(LOOKS)}.map((name) => style[name])].join(' ');
      })`,
    ) as (root: ShadowRoot) => string[],
  );

/** The page's own style sheets, and its hand on the host's style attribute. */
export async function looksTheSame(victim: Victim): Promise<void> {
  const before = await seeLook(victim);
  assert.ok(before?.length);
  for (const [name, css] of Object.entries(STYLES)) {
    await victim.attack(`(() => {
      const sheet = document.createElement('style');
      sheet.id = 'attack';
      sheet.textContent = ${JSON.stringify(`ventana-dialog{${css}}`)};
      document.head.append(sheet);
      document.querySelector('ventana-dialog').style.cssText = ${JSON.stringify(css)};
    })()`);
    await stayQuiet(60);
    assert.deepEqual(await seeLook(victim), before, name);
    await victim.attack(`document.querySelector('#attack').remove();
      document.querySelector('ventana-dialog').style.cssText = '';`);
  }
}
