import assert from 'node:assert/strict';
import { stayQuiet } from '../scenarios/tab.ts';
import {
  assertNothingSent,
  beAsked,
  type HostileStage,
  journalOf,
  open,
  seeDialog,
  type Victim,
  waitForBar,
  waitUntilReadable,
} from './victim.ts';

/** What a page changes under the question; then somebody answers it. */
const SWAPS: Readonly<Record<string, (victim: Victim) => string>> = {
  'another thread': (victim) => {
    const url = JSON.stringify(victim.url(victim.other('limited')));
    return `history.pushState(null, '', ${url}); dispatchEvent(new PopStateEvent('popstate'));`;
  },
  'an open thread': (victim) => {
    const url = JSON.stringify(victim.url(victim.other('open')));
    return `history.pushState(null, '', ${url}); dispatchEvent(new PopStateEvent('popstate'));`;
  },
  'another address alone': (victim) =>
    `history.replaceState(null, '', ${JSON.stringify(victim.url(victim.other('open')))});`,
  'other words': () => `(() => {
    const box = document.querySelector('textarea');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, 'BUY NOW');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`,
  'other words for a moment': () => `(() => {
    const box = document.querySelector('textarea');
    addEventListener('keydown', () => { box.value = 'BUY NOW'; }, { capture: true });
  })()`,
  'a file beside the words': () => `(() => {
    const picture = Object.assign(document.createElement('img'), { src: URL.createObjectURL(new Blob()), width: 60, height: 60 });
    const remove = document.createElement('button');
    const chip = document.createElement('div');
    chip.append(picture, remove);
    document.querySelector('textarea').after(chip);
  })()`,
  'no box at all': () => `document.querySelector('textarea').remove();`,
};

async function isNotSentAfter(
  stage: HostileStage,
  name: string,
  swap: (victim: Victim) => string,
): Promise<void> {
  const victim = await open(stage, { knobs: { composer: 'textarea' } });
  await waitForBar(victim);
  await beAsked(victim, 'Hello there');
  await waitUntilReadable();
  await victim.attack(`${swap(victim)}; undefined`);
  await stayQuiet(100);
  // Where the question is gone already, the digit is typed like any other.
  await victim.tab.keyboard.press('1');
  try {
    await assertNothingSent(victim);
    assert.equal(await seeDialog(victim), null);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
  await victim.tab.close();
}

export const swapping = {
  'what was decided for one thread and draft is sent for no other': async (
    stage: HostileStage,
  ): Promise<void> => {
    for (const [name, swap] of Object.entries(SWAPS))
      await isNotSentAfter(stage, name, swap);
    assert.deepEqual(await journalOf({ stage }), []);
  },
};
