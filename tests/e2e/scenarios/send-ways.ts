import type { Via } from '../../fake-inbox/events.ts';
import type { Knobs } from '../../fake-inbox/knobs.ts';
import { typeDraft } from './inbox-tab.ts';
import { chooseFile, dropFile, pasteFile } from './send-ways-files.ts';
import { focusOn, holdOn, pressOn, seeCount } from './send-ways-places.ts';
import type { Tab } from './tab.ts';

export type WayName = Via;

/**
 * One way out of an open thread of the fake inbox, by the real mouse and keyboard, for both skins. What is looked
 * for and not found within some seconds is an error that names it.
 */
export interface SendWay {
  /** As the server will tell it in `inbox.sent`. */
  readonly via: WayName;
  /** The build in which the press sends. */
  readonly knobs: Partial<Knobs>;
  /** All before the last press; nothing leaves by it. */
  prepare(tab: Tab): Promise<void>;
  /** The one press that sends. */
  press(tab: Tab): Promise<void>;
}

export const WORDS = 'Your mug is on its way';

export const on: Partial<Knobs> = { ways: 'on' };
export const nothing = () => Promise.resolve();
export const open = (tool: Parameters<typeof pressOn>[1]) => (tab: Tab) =>
  pressOn(tab, tool);
export const enter = (tab: Tab) => tab.keyboard.press('Enter');
const writeWords = (tab: Tab) => typeDraft(tab, WORDS);

/** Puts the caret into the empty box: a chip that waits has taken none. */
const intoBox = (tab: Tab) => pressOn(tab, 'box');

async function waitForChip(tab: Tab): Promise<void> {
  await seeCount(tab, 'remove', 1);
  await intoBox(tab);
}

/** The way of each kind that people mostly take. */
export const sendWays: Record<WayName, SendWay> = {
  enter: { via: 'enter', knobs: on, prepare: writeWords, press: enter },
  /** First skin only: the second has no Send control for words. */
  button: {
    via: 'button',
    knobs: on,
    prepare: writeWords,
    press: open('send'),
  },
  like: { via: 'like', knobs: on, prepare: nothing, press: open('like') },
  sticker: {
    via: 'sticker',
    knobs: on,
    prepare: open('sticker tool'),
    press: open('picture'),
  },
  gif: {
    via: 'gif',
    knobs: on,
    prepare: open('gif tool'),
    press: open('picture'),
  },
  /** Enter in the empty box. */
  file: {
    via: 'file',
    knobs: on,
    async prepare(tab) {
      await chooseFile(tab);
      await waitForChip(tab);
    },
    press: enter,
  },
  voice: {
    via: 'voice',
    knobs: on,
    prepare: open('mic tool'),
    press: open('voice send'),
  },
  saved: {
    via: 'saved',
    knobs: { ...on, saved: 'send' },
    prepare: open('saved tool'),
    press: open('saved reply'),
  },
  /** Only where the customer had the last word. */
  suggestion: {
    via: 'suggestion',
    knobs: { ...on, suggestions: 'send' },
    prepare: nothing,
    press: open('suggestion'),
  },
};

const byKey = (
  way: SendWay,
  place: Parameters<typeof pressOn>[1],
  key: 'Enter' | ' ' = 'Enter',
): SendWay => ({
  ...way,
  // The page's own `focus()` stands for a row of Tab presses.
  async prepare(tab) {
    await way.prepare(tab);
    await focusOn(tab, place);
  },
  press: (tab) => tab.keyboard.press(key),
});

/** The less common doors to the same ways. */
export const oddWays: Record<string, SendWay> = {
  'a Like that was held': {
    ...sendWays.like,
    press: (tab) => holdOn(tab, 'like', 1200),
  },
  'a Like by key': byKey(sendWays.like, 'like'),
  'a sticker by key': byKey(sendWays.sticker, 'picture'),
  'a GIF by Space': byKey(sendWays.gif, 'picture', ' '),
  'a GIF after a search': {
    ...sendWays.gif,
    async prepare(tab) {
      await pressOn(tab, 'gif tool');
      await pressOn(tab, 'search');
      await tab.keyboard.type('thanks');
      await seeCount(tab, 'picture', 1);
    },
  },
  'a voice clip by key': byKey(sendWays.voice, 'voice send'),
  /** Recording has put the focus where Enter sends. */
  'a voice clip by Enter alone': { ...sendWays.voice, press: enter },
  'a saved reply by key': byKey(sendWays.saved, 'saved reply'),
  'a suggestion by key': byKey(sendWays.suggestion, 'suggestion'),
  'a file by the Send control': { ...sendWays.file, press: open('send') },
  'a file with words': {
    ...sendWays.file,
    async prepare(tab) {
      await chooseFile(tab);
      await seeCount(tab, 'remove', 1);
      await writeWords(tab);
    },
  },
  'a pasted picture': {
    ...sendWays.file,
    async prepare(tab) {
      await intoBox(tab);
      await pasteFile(tab);
      await waitForChip(tab);
    },
  },
  'a dropped picture': {
    ...sendWays.file,
    async prepare(tab) {
      await dropFile(tab);
      await waitForChip(tab);
    },
  },
};
