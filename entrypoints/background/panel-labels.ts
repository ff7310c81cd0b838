import { parseOwnLabels } from '../../utils/core/label.ts';
import { changeSettings } from '../../utils/settings/change-settings.ts';

/** Adds a label to the moderator's own. */
export const keepOwnLabel = (name: string): Promise<void> =>
  changeSettings(({ ownLabels }) => ({
    ownLabels: parseOwnLabels([...ownLabels, name]),
  }));
