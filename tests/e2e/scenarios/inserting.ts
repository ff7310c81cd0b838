import assert from 'node:assert/strict';
import { texts } from './guard-moments-tools.ts';
import {
  chooseByDigit,
  seeDialog,
  typeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import {
  bringInsert,
  inEachComposer,
  insert,
  pressWith,
  seeLines,
  waitForLines,
} from './inserting-tools.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

/** Editors undo in one step what is typed within a moment. */
const MERGED_MS = 1100;
/** So many presses of undo are few. */
const FEW = 3;

interface Insertion {
  readonly typed: string;
  /** Keys after it. */
  readonly keys?: readonly string[];
  readonly text: string;
  readonly becomes: string;
  /** Behind what the caret then stands. */
  readonly upTo: string;
}

const times = (key: string, count: number): string[] => Array(count).fill(key);

const INSERTIONS: Readonly<Record<string, Insertion>> = {
  'at the end': {
    typed: 'Hola.',
    text: '¿Le va bien el martes?',
    becomes: 'Hola. ¿Le va bien el martes?',
    upTo: 'Hola. ¿Le va bien el martes?',
  },
  'into nothing': {
    typed: '',
    text: 'Buenos días',
    becomes: 'Buenos días',
    upTo: 'Buenos días',
  },
  'in the middle': {
    typed: 'Hola Ana',
    keys: times('ArrowLeft', 4),
    text: 'otra vez,',
    becomes: 'Hola otra vez, Ana',
    upTo: 'Hola otra vez,',
  },
  'before a word': {
    typed: 'Un saludo',
    keys: times('ArrowLeft', 9),
    text: 'Gracias.',
    becomes: 'Gracias. Un saludo',
    upTo: 'Gracias. ',
  },
  'over a selection': {
    typed: 'El precio es X euros',
    keys: [...times('ArrowLeft', 6), 'Shift+ArrowLeft'],
    text: '20',
    becomes: 'El precio es 20 euros',
    upTo: 'El precio es 20',
  },
  'with lines, emoji and quotes': {
    typed: 'Hola',
    text: '«Sí», dijo:\n"ok" y \'vale\' 👩‍👩‍👧\n\n— 🎉 <b>&amp;</b> {x}',
    becomes:
      'Hola «Sí», dijo:\n"ok" y \'vale\' 👩‍👩‍👧\n\n— 🎉 <b>&amp;</b> {x}',
    upTo: 'Hola «Sí», dijo:\n"ok" y \'vale\' 👩‍👩‍👧\n\n— 🎉 <b>&amp;</b> {x}',
  },
};

/** Presses undo until it is as before; tells how often. */
async function undoTo(tab: Tab, wanted: string): Promise<number> {
  for (let pressed = 1; pressed <= FEW; pressed++) {
    await pressWith(tab, 'Control+z');
    await stayQuiet(150);
    if ((await seeLines(tab)) === wanted) return pressed;
  }
  assert.fail(`undo ends at ${JSON.stringify(await seeLines(tab))}`);
}

async function insertAndSend(
  stage: Stage,
  tab: Tab,
  { typed, keys = [], text, becomes, upTo }: Insertion,
): Promise<void> {
  await typeDraft(tab, typed);
  for (const key of keys) await pressWith(tab, key);
  await stayQuiet(MERGED_MS);
  assert.equal(await insert(tab, text), true);
  await waitForLines(tab, 'it is in', becomes);
  const presses = await undoTo(tab, typed);
  for (let n = 0; n < presses; n++) await pressWith(tab, 'Control+Shift+z');
  await waitForLines(tab, 'it is brought back', becomes);
  await tab.keyboard.type('+');
  const sent = becomes.replace(upTo, () => `${upTo}+`);
  await waitForLines(tab, 'the caret stands after it', sent);
  assert.deepEqual(texts(stage), []);
  assert.equal(await seeDialog(tab), null);
  await tab.keyboard.press('Enter');
  await until('it is sent', async () => stage.inbox.sent.length > 0);
  assert.deepEqual(texts(stage), [sent]);
}

/** What is inserted is in the page's own state: undone, brought back and sent like what was typed. */
export async function insertedTextIsTyped(stage: Stage): Promise<void> {
  await inEachComposer(stage, 'open', async (tab) => {
    await bringInsert(stage, tab);
    for (const [name, insertion] of Object.entries(INSERTIONS)) {
      stage.inbox.sent.length = 0;
      await insertAndSend(stage, tab, insertion).catch((error: Error) => {
        error.message = `${name}: ${error.message}`;
        throw error;
      });
      await waitForLines(tab, 'the box is empty', '');
    }
  });
}

/** A line that ends behind the caret gets no blank there, and one that begins there is parted. */
export async function insertingKeepsLines(stage: Stage): Promise<void> {
  await inEachComposer(stage, 'open', async (tab) => {
    await bringInsert(stage, tab);
    assert.equal(await insert(tab, 'Hola.\nUn saludo'), true);
    await waitForLines(tab, 'two lines', 'Hola.\nUn saludo');
    for (const key of times('ArrowLeft', 10)) await tab.keyboard.press(key);
    await insert(tab, 'Gracias.');
    await waitForLines(tab, 'no blank', 'Hola. Gracias.\nUn saludo');
    await tab.keyboard.press('ArrowRight');
    await insert(tab, 'Ana.');
    await waitForLines(tab, 'a blank', 'Hola. Gracias.\nAna. Un saludo');
    assert.deepEqual(texts(stage), []);
  });
}

/** What is not filled in is selected, so that the name is typed over it; undone, it stands there again. */
export async function unfilledMarkIsTypedOver(stage: Stage): Promise<void> {
  await inEachComposer(stage, 'open', async (tab) => {
    await bringInsert(stage, tab);
    await typeDraft(tab, '{name}: hola');
    await stayQuiet(MERGED_MS);
    assert.equal(await insert(tab, 'desde {name}\n¡gracias, {page}!'), true);
    const becomes = '{name}: hola desde {name}\n¡gracias, {page}!';
    await waitForLines(tab, 'it is in', becomes);
    await stayQuiet(MERGED_MS);
    await tab.keyboard.type('Sol');
    const filled = '{name}: hola desde Sol\n¡gracias, {page}!';
    await waitForLines(tab, 'the name is typed over it', filled);
    await undoTo(tab, becomes);
    assert.deepEqual(texts(stage), []);
  });
}

/** Puts the focus, and with it the document's caret, into the field over the list. */
async function goToSearch(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('input')?.focus();
  }, undefined);
  await tab.keyboard.type('a');
}

/** Outside the window too inserting is no send; without a caret in the box it goes to the end of what is there. */
export async function insertingNeverSends(stage: Stage): Promise<void> {
  await inEachComposer(stage, 'limited', async (tab) => {
    await bringInsert(stage, tab);
    assert.equal(await insert(tab, 'Hola,\nAna'), true);
    await waitForLines(tab, 'nobody had clicked there', 'Hola,\nAna');
    await tab.keyboard.type(':');
    await waitForLines(tab, 'the box has the focus', 'Hola,\nAna:');
    await goToSearch(tab);
    assert.equal(await insert(tab, 'su\ntaza'), true);
    await waitForLines(tab, 'it is at the end', 'Hola,\nAna: su\ntaza');
    assert.equal(await seeDialog(tab), null);
    await tab.keyboard.press('Enter');
    await waitUntilReadable(tab);
    assert.deepEqual(texts(stage), []);
    await chooseByDigit(tab);
    await until('it is sent', async () => texts(stage).length > 0);
    assert.deepEqual(texts(stage), ['Hola,\nAna: su\ntaza']);
    await assertClosed(tab);
  });
}

/** Where Facebook lets nobody write, nothing is written. */
async function assertClosed(tab: Tab): Promise<void> {
  const before = await tab.evaluate(() => {
    const box = document.querySelector('[role="textbox"], textarea');
    box?.setAttribute('aria-disabled', 'true');
    return box?.textContent;
  }, undefined);
  assert.equal(await insert(tab, 'nothing'), false);
  await stayQuiet(150);
  const after = await tab.evaluate(
    () => document.querySelector('[role="textbox"], textarea')?.textContent,
    undefined,
  );
  assert.equal(after, before);
}
