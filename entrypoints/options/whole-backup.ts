import { browser } from 'wxt/browser';
import type { ImportAnswer } from '../../components/settings/settings-view.ts';
import { readFields } from '../../utils/core/parse.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { exportBackup } from '../../utils/ledger/backup.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { send } from '../../utils/messaging/client.ts';
import { now } from '../../utils/settings/clock.ts';
import { parseSettings } from '../../utils/settings/settings.ts';
import { mergeSettings } from './merge-settings.ts';
import { changeSettings, useOptions } from './options-store.ts';
import { saveFile } from './save-file.ts';

/** Downloads the ledger and the settings as one file; the answer is its name. */
export async function downloadBackup(ledger: Ledger): Promise<string> {
  const at = now();
  const content = readFields(JSON.parse(await exportBackup(ledger, at)));
  const { settings } = useOptions.getState();
  const text = JSON.stringify({ ...content, settings }, null, 1);
  const name = `ventana-${localDayOf(at)}.json`;
  saveFile(name, text, 'application/json');
  return name;
}

function parseFile(text: string) {
  try {
    return readFields(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Has the background unite a file with what is stored; its settings fill in what was not chosen here. */
export async function importBackupFile(
  text: string,
): Promise<ImportAnswer | 'gone'> {
  const answer = await send('backup:import', text);
  if (answer === 'gone' || !answer.ok) return answer;
  const file = parseFile(text)?.settings;
  if (file !== undefined) {
    const { settings } = useOptions.getState();
    await changeSettings(mergeSettings(settings, parseSettings(file)));
  }
  return answer;
}

/** Erases the ledger and the settings; false = nothing, or not all, was erased. */
export async function eraseAll(): Promise<boolean> {
  if ((await send('everything:erase', null)) === 'gone') return false;
  try {
    await browser.storage.local.clear();
    return true;
  } catch (error) {
    console.error('Ventana: the settings could not be erased.', error);
    return false;
  }
}
