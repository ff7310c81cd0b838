import { openThread } from './guarding.ts';
import { waitForHint } from './hinting.ts';
import { typeDraft } from './inbox-tab.ts';
import { pressWith } from './inserting-tools.ts';
import type { Stage } from './tab.ts';

/** The moderator's own language first, then those that come with their first draft. */
const DRAFTS = [
  'Hi Ana! Come and see our new collection, 20% off today',
  'Hola Ana, ya tenemos la nueva colección, hoy con un 20% de descuento',
  'Oi Ana, chegou a nova coleção, hoje com 20% de desconto para você',
];

/** A draft is reviewed in the language it is written in, whichever that is. */
export async function everyLanguageIsReviewed(stage: Stage): Promise<void> {
  const { tab } = await openThread(stage, 'open');
  for (const draft of DRAFTS) {
    await typeDraft(tab, draft);
    await waitForHint(tab, `what it found in "${draft}"`, /fine until/);
    await pressWith(tab, 'Control+a');
    await pressWith(tab, 'Backspace');
    await waitForHint(tab, 'nothing of what is gone', /^$/);
  }
  await tab.close();
}
