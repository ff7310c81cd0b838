import { browser } from 'wxt/browser';
import { writeReport } from '../../components/queue/write-report.ts';
import { askForOutline } from '../../utils/messaging/outline.ts';

async function makeReport(): Promise<Blob> {
  const page = await askForOutline();
  if (!page) throw new Error('No inbox tab answered.');
  const { version } = browser.runtime.getManifest();
  return new Blob([writeReport({ ...page, version })], { type: 'text/plain' });
}

/** Puts a fault report of the inbox looked at last on the clipboard; false = there is none, or it may not be. */
export async function copyReport(): Promise<boolean> {
  try {
    // The clipboard has to be asked for in the click itself; what it gets may follow.
    const item = new ClipboardItem({ 'text/plain': makeReport() });
    await navigator.clipboard.write([item]);
    return true;
  } catch (error) {
    console.warn('Ventana: the report was not copied.', error);
    return false;
  }
}
