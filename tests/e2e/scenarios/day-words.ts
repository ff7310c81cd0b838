import assert from 'node:assert/strict';
import type { WorldThread } from '../../fake-inbox/world.ts';
import { waitForHint } from './hinting.ts';
import { seeDraft, typeDraft, waitUntilReadable } from './inbox-tab.ts';
import { pressWith } from './inserting-tools.ts';
import {
  clickInPanel,
  openPanel,
  pressLabel,
  saveReplies,
  waitForPanel,
  writeNote,
} from './panel-tab.ts';
import { readTable } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';

const HOURS = 'we are open from 9 to 6.';

/** What a moderator keeps for the day. */
export const prepareReplies = (stage: Stage): Promise<void> =>
  saveReplies(stage, [
    { title: 'Hours', text: `Hello {name}, ${HOURS}` },
    { title: 'Size', text: 'Which size do you wear?', isReopener: true },
  ]);

interface Note {
  readonly text: string;
  readonly labels: readonly string[];
}

/** Notes what was agreed, labels it, and puts a saved reply into the composer; nothing is sent by that. */
export async function answerFromPanel(
  stage: Stage,
  tab: Tab,
  thread: WorldThread,
): Promise<string> {
  const before = stage.inbox.sent.length;
  await openPanel(tab, thread.name);
  await writeNote(tab, 'Pays on Friday');
  await pressLabel(tab, 'Order');
  await until(
    'the note is kept',
    () => readTable<Note>(stage, 'notes'),
    (notes) =>
      notes.some(
        ({ text, labels }) =>
          text === 'Pays on Friday' && labels.includes('order'),
      ),
  );
  await tab.bringToFront();
  await waitForPanel(tab, thread.name);
  await clickInPanel(tab, '.reply', 'Hours');
  const wanted = `Hello ${thread.name.split(' ')[0]}, ${HOURS}`;
  await until(
    'the reply is in the composer',
    () => seeDraft(tab),
    (draft) => draft === wanted,
  );
  assert.equal(stage.inbox.sent.length, before);
  return wanted;
}

/** An offer outside the window is named under the composer, stopped, and written anew. */
export async function thinkBetter(tab: Tab, better: string): Promise<void> {
  await typeDraft(tab, 'This week 20% off everything');
  await waitForHint(tab, 'that it is an offer', /20% off/);
  await tab.keyboard.press('Enter');
  await waitUntilReadable(tab);
  await tab.keyboard.press('Escape');
  await pressWith(tab, 'Control+a');
  await tab.keyboard.type(better);
}
