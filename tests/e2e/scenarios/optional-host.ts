import {
  assertAlive,
  assertRegistered,
  openPopup,
} from './optional-scripts.ts';
import { updateExtension } from './options.ts';
import { type Stage, type Tab, until } from './tab.ts';

const seeLine = (popup: Tab): Promise<string> =>
  popup.evaluate(
    () => document.querySelector<HTMLElement>('.host')?.innerText ?? '',
    undefined,
  );

/** A real click, once the line holds still: the browser asks nothing without one. */
async function pressLine(popup: Tab): Promise<void> {
  await popup.bringToFront();
  let last = '';
  const at = await until('the line holds still', async () => {
    const place = await popup.evaluate(() => {
      const button = document.querySelector('.host button');
      // Below a long list it is out of reach.
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, undefined);
    const isStill = JSON.stringify(place) === last;
    last = JSON.stringify(place) ?? '';
    return isStill && place;
  });
  if (at) await popup.mouse.click(at.x, at.y);
}

/** Presses the line, and the browser's own question where it comes: once answered, Chromium does not ask again. */
async function ask(stage: Stage, popup: Tab): Promise<void> {
  await pressLine(popup);
  const answered = stage.allowInPrompt().catch(() => {});
  await until(
    'the popup says so',
    () => seeLine(popup),
    (text) => text.includes('Reload its tabs'),
  );
  void answered;
}

async function withdraw(popup: Tab): Promise<void> {
  await until(
    'the popup knows that it is on',
    () => seeLine(popup),
    (text) => text.includes('Turn off'),
  );
  await pressLine(popup);
  await until(
    'the popup says that it is off',
    () => seeLine(popup),
    (text) => text.includes('Off. Reload'),
  );
}

/** Lets facebook.com/messages be read, as somebody does in the popup. */
export async function grantOtherInbox(stage: Stage): Promise<void> {
  const popup = await openPopup(stage);
  await ask(stage, popup);
  await assertRegistered(popup);
  await popup.close();
}

/** Takes it back, as somebody does in the popup. */
export async function withdrawOtherInbox(stage: Stage): Promise<void> {
  const popup = await openPopup(stage);
  await withdraw(popup);
  await popup.close();
}

/** Nothing runs in facebook.com/messages until it is asked for, and nothing once it is withdrawn. */
export async function otherInboxIsAskedFor(stage: Stage): Promise<void> {
  const popup = await openPopup(stage);
  await assertAlive(stage, popup, false);
  await ask(stage, popup);
  await assertRegistered(popup);
  await assertAlive(stage, popup, true);
  await popup.close();
  await updateExtension(stage);
  const updated = await openPopup(stage);
  await assertRegistered(updated);
  await assertAlive(stage, updated, true);
  await withdraw(updated);
  await assertAlive(stage, updated, false);
  await updated.close();
}
