import { enter, nothing, on, open, type SendWay } from './send-ways.ts';
import { chooseFile } from './send-ways-files.ts';
import { pressOn } from './send-ways-places.ts';

/** A press of which nothing leaves, though it looks like one of the others. */
export type QuietPress = Omit<SendWay, 'via'>;

/** Looks like a send and is none. */
export const quietPresses: Record<string, QuietPress> = {
  'opening the sticker panel': {
    knobs: on,
    prepare: nothing,
    press: open('sticker tool'),
  },
  'another tab of the panel': {
    knobs: on,
    prepare: open('sticker tool'),
    press: (tab) => pressOn(tab, 'panel tab', 1),
  },
  'Enter in the search of the panel': {
    knobs: on,
    async prepare(tab) {
      await pressOn(tab, 'gif tool');
      await pressOn(tab, 'search');
      await tab.keyboard.type('yes');
    },
    press: enter,
  },
  'an emoji of the panel': {
    knobs: { ...on, emojis: 'panel' },
    prepare: open('emoji tool'),
    press: (tab) => pressOn(tab, 'emoji', 2),
  },
  /** The second skin has but the panel. */
  'an emoji of the menu': {
    knobs: on,
    prepare: open('emoji menu'),
    press: (tab) => pressOn(tab, 'menu emoji', 3),
  },
  'choosing a file': { knobs: on, prepare: nothing, press: chooseFile },
  'removing a file': {
    knobs: on,
    prepare: chooseFile,
    press: open('remove'),
  },
  'starting a voice clip': {
    knobs: on,
    prepare: nothing,
    press: open('mic tool'),
  },
  'cancelling a voice clip': {
    knobs: on,
    prepare: open('mic tool'),
    press: open('voice cancel'),
  },
  'a saved reply that is inserted': {
    knobs: { ...on, saved: 'insert' },
    prepare: open('saved tool'),
    press: open('saved reply'),
  },
  'a suggestion that is inserted': {
    knobs: { ...on, suggestions: 'insert' },
    prepare: nothing,
    press: open('suggestion'),
  },
  'a reaction': {
    knobs: on,
    prepare: (tab) => pressOn(tab, 'react', -1),
    press: (tab) => pressOn(tab, 'reaction', 1),
  },
  'choosing a message to answer': {
    knobs: on,
    prepare: nothing,
    press: (tab) => pressOn(tab, 'answer', -1),
  },
  'more about a message': {
    knobs: on,
    prepare: nothing,
    press: (tab) => pressOn(tab, 'more', -1),
  },
};

/** Needs a picture in the thread: `inbox.arrive(id, { by: 'customer', kind: 'attachment', text: '' })`. */
export const picturePresses: Record<string, QuietPress> = {
  'opening a picture': {
    knobs: on,
    prepare: nothing,
    press: (tab) => pressOn(tab, 'photo', -1),
  },
  'closing a picture': {
    knobs: on,
    prepare: (tab) => pressOn(tab, 'photo', -1),
    press: open('large picture'),
  },
};
