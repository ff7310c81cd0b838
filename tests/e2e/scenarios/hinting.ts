import assert from 'node:assert/strict';
import { truthOf } from '../../fake-inbox/world.ts';
import { findFaults } from './axe.ts';
import { startAnew, texts } from './guard-moments-tools.ts';
import { openThread } from './guarding.ts';
import { typeDraft } from './inbox-tab.ts';
import { inEachComposer, pressWith } from './inserting-tools.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';

/** Longer than the draft is looked at and what is said read out. */
const SETTLED_MS = 1600;

interface SeenHint {
  readonly line: string;
  readonly marks: readonly string[];
  /** What a screen reader was told. */
  readonly said: string;
}

/** The line under the composer; null = there is no place for one. */
const seeHint = (tab: Tab): Promise<SeenHint | null> =>
  tab.evaluate(() => {
    const root = document.querySelector('ventana-hint')?.shadowRoot;
    const line = root?.querySelector('.line');
    return line
      ? {
          line: line.textContent.replace(/[\u2066-\u2069]/g, ''),
          marks: [...line.querySelectorAll('mark')].map((mark) =>
            mark.textContent.replace(/[\u2066-\u2069]/g, ''),
          ),
          said: root?.querySelector('[role="status"]')?.textContent ?? '',
        }
      : null;
  }, undefined);

export const waitForHint = (tab: Tab, what: string, wanted: RegExp) =>
  until(
    `the hint says ${what}`,
    () => seeHint(tab),
    (hint) => hint !== null && wanted.test(hint.line),
  );

/** Where the composer is. */
const seePlace = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const box = document.querySelector(
      '[role="textbox"][contenteditable="true"], textarea',
    );
    const { x, y, width, height } = box?.getBoundingClientRect() ?? {};
    return [x, y, width, height].join();
  }, undefined);

async function pressHint(tab: Tab): Promise<void> {
  const { x, y } = await tab.evaluate(() => {
    const hint = document.querySelector('ventana-hint');
    const { left = 0, top = 0 } = hint?.getBoundingClientRect() ?? {};
    return { x: left + 30, y: top + 8 };
  }, undefined);
  await tab.mouse.click(x, y);
}

/** Whether a word of the line is cut other than in what it quotes. */
const isCut = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const root = document.querySelector('ventana-hint')?.shadowRoot;
    const says = root?.querySelector('.says');
    const line = root?.querySelector('.line');
    if (!says || !line) throw new Error('There is no line.');
    const { right } = line.getBoundingClientRect();
    return (
      says.scrollWidth > says.clientWidth ||
      says.getBoundingClientRect().right > right + 1
    );
  }, undefined);

/** Where the composer is, what is in it, and where the caret stands in that. */
const seeWriting = (tab: Tab) =>
  tab.evaluate(() => {
    const box = document.querySelector<HTMLElement>(
      '[role="textbox"][contenteditable="true"], textarea',
    );
    if (!box) return null;
    const { x, y, width, height } = box.getBoundingClientRect();
    const writing = {
      place: [x, y, width, height].join(),
      isFocused: document.activeElement === box,
    };
    if (box instanceof HTMLTextAreaElement)
      return { ...writing, text: box.value, caret: box.selectionStart };
    const range = document.getSelection()?.getRangeAt(0);
    const before = document.createRange();
    before.setStart(box, 0);
    if (range) before.setEnd(range.startContainer, range.startOffset);
    const caret = before.toString().length;
    return { ...writing, text: box.innerText, caret };
  }, undefined);

const ANSWER = /^Outside the window: only if it answers their question/;
const NEEDS = /needs a new window/;
const OFFER = '20% off everything ';

/** Typed into the middle of a text, an offer is named; the line comes and goes, and nothing else moves. */
export async function hintMovesNothing(stage: Stage): Promise<void> {
  await inEachComposer(stage, 'limited', async (tab) => {
    const untouched = await seePlace(tab);
    await typeDraft(tab, 'Your mug is here, Ana');
    await waitForHint(tab, 'what it has to be', ANSWER);
    assert.equal(await seePlace(tab), untouched);
    await stayQuiet(SETTLED_MS);
    const start = await seeWriting(tab);
    assert.ok(start?.isFocused);
    for (let n = 0; n < 3; n++) await tab.keyboard.press('ArrowLeft');
    await tab.keyboard.type(OFFER);
    const typed = await seeWriting(tab);
    const hint = await waitForHint(tab, 'why', NEEDS);
    await stayQuiet(SETTLED_MS);
    assert.deepEqual(await seeWriting(tab), typed);
    assert.equal(typed?.place, start.place);
    assert.match(hint?.marks.join() ?? '', /20% off/);
    assert.match(hint?.line ?? '', /\(discount\)/);
    assert.match((await seeHint(tab))?.said ?? '', NEEDS);
    assert.deepEqual(await findFaults(tab, 'ventana-hint'), []);
    await tab.keyboard.type('x');
    await pressWith(tab, 'Backspace');
    for (const _ of OFFER) await pressWith(tab, 'Backspace');
    const again = await seeWriting(tab);
    await waitForHint(tab, 'the same again', ANSWER);
    await stayQuiet(SETTLED_MS);
    assert.deepEqual(await seeWriting(tab), again);
    assert.deepEqual(again, { ...start, caret: start.caret - 3 });
    await pressHint(tab);
    assert.deepEqual(await seeWriting(tab), again);
  });
}

const DAY = 86_400_000;

/** In an open window an offer is told until when it is one; an answer is told nothing, what was sent is forgotten. */
export async function hintSaysUntilWhen(stage: Stage): Promise<void> {
  await inEachComposer(stage, 'open', async (tab, thread) => {
    await typeDraft(tab, 'Today we have ');
    await waitForHint(tab, 'nothing yet', /^$/);
    await tab.keyboard.type(OFFER);
    const hint = await waitForHint(tab, 'until when', /fine until/);
    const end = new Date(truthOf(thread).lastAt + DAY);
    const at = new Intl.DateTimeFormat('en', {
      hour: 'numeric',
      minute: '2-digit',
    }).format(end);
    const isToday = end.toDateString() === new Date().toDateString();
    const until = isToday ? at : `tomorrow ${at}`;
    assert.ok(
      hint?.line.endsWith(`: fine until ${until}, not after that`),
      `${hint?.line}; the truth is ${until}`,
    );
    await tab.keyboard.press('Enter');
    await waitForHint(tab, 'nothing of what was sent', /^$/);
    assert.equal(texts(stage).length, 1);
  });
}

const LONG_OFFER = {
  en: 'Join us at our open workshop on Saturday. Hurry, last places! Use code SUN20.',
  es: 'Te esperamos en el taller abierto del sábado. ¡Corre, últimas plazas! Usa el código SOL20.',
};

async function speak(stage: Stage, language: 'es' | 'en'): Promise<void> {
  const page = await stage.openPage('options.html');
  await until('the language is chosen', () =>
    page.evaluate((lang) => {
      const label = document.querySelector(`span[lang="${lang}"]`);
      const radio = label?.closest('label')?.querySelector('input');
      if (!radio?.checked) radio?.click();
      return radio?.checked && document.documentElement.lang === lang;
    }, language),
  );
  await page.close();
}

/** Between the list and the customer's details the column is narrow; what is quoted gives way, what is said does not. */
export async function hintIsReadInFull(stage: Stage): Promise<void> {
  for (const lang of ['es', 'en'] as const) {
    await speak(stage, lang);
    for (const phase of ['open', 'limited'] as const) {
      const { tab } = await openThread(stage, phase);
      await typeDraft(tab, LONG_OFFER[lang]);
      await waitForHint(tab, 'what it quotes', /^.+\(.+\).*: /);
      assert.equal(await isCut(tab), false, `${lang} ${phase}`);
      await tab.close();
    }
  }
  await startAnew(stage);
}

/** Past the last answer any draft is told that nothing may go. */
export async function hintSaysThatItIsOver(stage: Stage): Promise<void> {
  const { tab } = await openThread(stage, 'closed');
  await typeDraft(tab, 'H');
  await waitForHint(tab, 'that it is over', /^Window over: policy allows/);
  await pressWith(tab, 'Backspace');
  await waitForHint(tab, 'nothing without a draft', /^$/);
  await tab.close();
}
