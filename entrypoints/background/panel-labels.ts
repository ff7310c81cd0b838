import { parseOwnLabels } from '../../utils/core/label.ts';
import { loadSettings, saveSettings } from '../../utils/settings/settings.ts';

let turn: Promise<unknown> = Promise.resolve();

/** Adds a label to the moderator's own; one after the other: two panels may add at once. */
export function keepOwnLabel(name: string): Promise<void> {
  const done = turn.then(async () => {
    const settings = await loadSettings();
    const ownLabels = parseOwnLabels([...settings.ownLabels, name]);
    await saveSettings({ ...settings, ownLabels });
  });
  turn = done.catch(() => {});
  return done;
}
