import { openThread } from './guarding.ts';
import { eraseAll } from './options.ts';
import {
  clickInPanel,
  openPanel,
  pressPanelButton,
  seePanelButton,
} from './panel-tab.ts';
import { type Stage, type Tab, until } from './tab.ts';

const waitForButton = (tab: Tab, wanted: string) =>
  until(
    `the button says «${wanted}»`,
    () => seePanelButton(tab),
    (seen) => seen === wanted,
  );

/** The bar's button says in words what is kept of a thread, as soon as it is kept, in every tab, and when it has gone. */
export async function notedIsTold(stage: Stage): Promise<void> {
  const now = Date.now();
  const { tab, thread } = await openThread(stage, 'open', { now });
  await waitForButton(tab, 'Notes and replies');
  const second = await stage.openInbox({ now }, { thread });
  await waitForButton(second, 'Notes and replies');
  await tab.bringToFront();
  await openPanel(tab, thread.name);
  await clickInPanel(tab, 'textarea');
  await tab.keyboard.type('Wants the blue one');
  await waitForButton(second, 'Notes and replies note');
  await waitForButton(tab, 'Notes and replies note');
  await pressPanelButton(tab);
  await stage.stopBackground();
  await tab.reload();
  await waitForButton(tab, 'Notes and replies note');
  await eraseAll(stage);
  await waitForButton(second, 'Notes and replies');
  await second.close();
  await tab.close();
}
