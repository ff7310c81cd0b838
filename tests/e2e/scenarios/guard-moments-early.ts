import assert from 'node:assert/strict';
import {
  QUIET_MS,
  startAnew,
  texts,
  threadsIn,
  waitUntilGone,
} from './guard-moments-tools.ts';
import {
  chooseByDigit,
  seeBarBadge,
  seeDialog,
  seeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

/** The name has stood for a while by then, its messages not for long enough. */
const STIR_MS = 2200;

/** Waits in the page itself, so that not a moment is lost, and puts the caret into the box. */
const focusComposer = (tab: Tab) =>
  tab.evaluate(async (stirMs) => {
    const find = () =>
      document.querySelector<HTMLElement>(
        '[role="textbox"][contenteditable="true"], textarea',
      );
    while (!find()) await new Promise((done) => setTimeout(done, 5));
    find()?.focus();
    // Pages change all the time: what is read in between must not shorten the wait.
    setTimeout(() => {
      const node = document.createElement('div');
      document.body.append(node);
      node.remove();
    }, stirMs);
  }, STIR_MS);

/** An Enter that comes before anything is known of the thread waits for that, and then asks. */
export async function earlyEnterWaits(stage: Stage): Promise<void> {
  for (const model of ['on', 'off'] as const) {
    await startAnew(stage);
    const now = Date.now();
    const [thread] = threadsIn(now, 'limited');
    assert.ok(thread);
    const knobs = { now, model, hydrate: 1200 } as const;
    const tab = await stage.openInbox(knobs, { thread });
    await focusComposer(tab);
    const draft = 'Yes!';
    await tab.keyboard.type(draft);
    await tab.keyboard.press('Enter');
    const isKnown = /\d/.test(await seeBarBadge(tab));
    // With the page's model it is known at once; without, what is shown must have stood for a while.
    assert.ok(model === 'on' || !isKnown, 'the Enter came too late');
    await until(
      'it is asked',
      () => seeDialog(tab),
      (dialog) => dialog !== null || texts(stage).length > 0,
    );
    await waitUntilReadable(tab);
    await stayQuiet(QUIET_MS);
    assert.deepEqual(texts(stage), [], `left unasked, model ${model}`);
    assert.equal(await seeDraft(tab), draft);
    await chooseByDigit(tab);
    await until('it is sent', async () => texts(stage).length > 0);
    await waitUntilGone(tab);
    await stayQuiet(QUIET_MS);
    assert.deepEqual(texts(stage), [draft]);
    await tab.close();
  }
}
