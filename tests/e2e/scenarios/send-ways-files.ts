import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pressOn } from './send-ways-places.ts';
import type { Tab } from './tab.ts';

const NAME = 'mug.png';
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==';

let onDisk: string | undefined;

function pictureOnDisk(): string {
  if (onDisk) return onDisk;
  const path = join(mkdtempSync(join(tmpdir(), 'ventana-file-')), NAME);
  writeFileSync(path, Buffer.from(PNG, 'base64'));
  onDisk = path;
  return path;
}

/** The browser's own chooser, as Playwright (first) and Puppeteer (second) hand it out. */
interface Choosing {
  waitForEvent?(
    name: 'filechooser',
  ): Promise<{ setFiles(path: string): Promise<void> }>;
  waitForFileChooser?(): Promise<{ accept(paths: string[]): Promise<void> }>;
}

async function answerChooser(tab: Choosing, open: () => Promise<void>) {
  const path = pictureOnDisk();
  if (tab.waitForFileChooser) {
    const [chooser] = await Promise.all([tab.waitForFileChooser(), open()]);
    return chooser.accept([path]);
  }
  if (!tab.waitForEvent) throw new Error('This tab cannot choose files.');
  const [chooser] = await Promise.all([
    tab.waitForEvent('filechooser'),
    open(),
  ]);
  return chooser.setFiles(path);
}

const isFirstSkin = (tab: Tab): Promise<boolean> =>
  tab.evaluate(
    () => new URLSearchParams(location.search).get('skin') !== 'second',
    undefined,
  );

const isFramed = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.querySelector('iframe') !== null, undefined);

/** By the control of the composer and the browser's own chooser: real all the way. It stages and sends nothing. */
export async function chooseFile(tab: Tab): Promise<void> {
  // Puppeteer does not hear of a chooser that a frame opens: there the file is put into the input by hand.
  if ('waitForFileChooser' in tab && (await isFramed(tab)))
    return tab.evaluate(bring, { kind: 'input', png: PNG, name: NAME });
  const hasMenu = await isFirstSkin(tab);
  await answerChooser(tab as Choosing, async () => {
    await pressOn(tab, 'file tool');
    if (hasMenu) await pressOn(tab, 'menu item');
  });
}

/**
 * Runs in the page. Neither browser lets a test put a file into the clipboard or under the pointer, so the event is
 * made by hand and is not trusted.
 */
function bring({
  kind,
  png,
  name,
}: {
  kind: string;
  png: string;
  name: string;
}) {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], name, { type: 'image/png' }));
  if (kind === 'input') {
    const input = page.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no input for files.');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  const box = page.querySelector(
    '[role="textbox"][contenteditable="true"], textarea',
  );
  const init = { bubbles: true, cancelable: true, composed: true };
  if (kind === 'drop') {
    for (const type of ['dragenter', 'dragover', 'drop'])
      box?.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }));
    return;
  }
  const event = new ClipboardEvent('paste', { ...init, clipboardData: data });
  // Firefox makes the event with an empty clipboard of its own.
  if (!event.clipboardData?.files.length)
    Object.defineProperty(event, 'clipboardData', { value: data });
  box?.dispatchEvent(event);
}

export const pasteFile = (tab: Tab): Promise<void> =>
  tab.evaluate(bring, { kind: 'paste', png: PNG, name: NAME });

export const dropFile = (tab: Tab): Promise<void> =>
  tab.evaluate(bring, { kind: 'drop', png: PNG, name: NAME });
