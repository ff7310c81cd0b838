import { loadSettings, type Settings, saveSettings } from './settings.ts';

let turn: Promise<unknown> = Promise.resolve();

/**
 * Changes some of the settings: one change after the other within a page or the background, whoever asks, for each
 * writes back all that it has just read.
 */
export function changeSettings(
  change: (settings: Settings) => Partial<Settings>,
): Promise<void> {
  const done = turn.then(async () => {
    const settings = await loadSettings();
    await saveSettings({ ...settings, ...change(settings) });
  });
  turn = done.catch(() => {});
  return done;
}
