import assert from 'node:assert/strict';
import { panelFrames, saveReplies } from '../scenarios/panel-tab.ts';
import { stayQuiet, until } from '../scenarios/tab.ts';
import { callOf } from './attack.ts';
import {
  openPanel,
  placeOfReply,
  REPLY,
  readNote,
  readNotes,
  SECRET,
  seeNonce,
  seeTexts,
  writeSecret,
} from './panel-victim.ts';
import {
  assertNothingSent,
  type HostileStage,
  open,
  type Victim,
} from './victim.ts';

const EMPTY = /Open this panel from the bar/;
/** Longer than the panel must have been in plain sight. */
const SEEN_MS = 700;

/** Keeps whatever comes by: messages, keys, inputs, what was loaded, roots and frames as they are made. */
const LISTEN = `(() => {
  const heard = (window.heard = []);
  const note = (what) => heard.push(String(what));
  for (const name of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'selectionchange', 'securitypolicyviolation'])
    window.addEventListener(name, (e) => note([e.key, e.data, e.target?.value, e.blockedURI].join('|')), true);
  addEventListener('message', (e) => note(JSON.stringify(e.data)));
  new PerformanceObserver((list) => list.getEntries().forEach((e) => note(e.name))).observe({ entryTypes: ['resource', 'navigation'] });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    if (this.localName.startsWith('ventana')) note('caught a root');
    return root;
  };
  const { set } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src');
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', { set(v) { note(v); set.call(this, v); } });
})();`;

/** Everything that a page can ask its browser for, as one text. */
const LOOK = `(() => {
  const found = [...window.heard];
  const tell = (read) => { try { found.push(String(read())); } catch (error) { found.push('refused'); } };
  const host = document.querySelector('ventana-panel');
  const rect = { x: innerWidth - 100, y: 200 };
  tell(() => host.shadowRoot?.innerHTML);
  tell(() => host.openOrClosedShadowRoot?.innerHTML);
  tell(() => host.outerHTML + host.innerText);
  tell(() => host.getHTML?.({ serializableShadowRoots: true }));
  tell(() => document.documentElement.outerHTML + document.documentElement.innerText);
  tell(() => document.elementsFromPoint(rect.x, rect.y).map((e) => e.localName + e.textContent));
  tell(() => document.activeElement.localName + document.activeElement.value);
  tell(() => getSelection().toString());
  tell(() => performance.getEntries().map((e) => e.name));
  tell(() => document.querySelectorAll('iframe').length + ' frames in the document, ' + length + ' of the window');
  for (let i = 0; i < 5; i++) {
    tell(() => frames[i].document.body.innerText);
    tell(() => frames[i].location.href);
  }
  tell(() => document.caretPositionFromPoint?.(rect.x, rect.y)?.offsetNode?.textContent);
  tell(() => JSON.stringify(host) + Object.getOwnPropertyNames(host));
  tell(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie);
  return found.join('\\n');
})()`;

/** No script of the page finds the note, nor the name that opens it. */
async function noteIsUnreadable(stage: HostileStage): Promise<void> {
  const victim = await open(stage, { early: LISTEN });
  const { tab } = victim;
  const before = await victim.attack('history.length');
  await openPanel(victim);
  await writeSecret(victim);
  await victim.attack(
    `for (let i = 0; i < 5; i++) frames[i]?.postMessage({ say: 'hello' }, '*'); undefined`,
  );
  await stayQuiet(300);
  const seen = String(await victim.attack(LOOK));
  const nonce = seeNonce(tab);
  assert.match(nonce, /^[0-9a-f]{32}$/);
  assert.ok(!seen.includes(SECRET), `the note is read: ${seen}`);
  // Not even the keys by which it was written.
  assert.doesNotMatch(seen, /^[Oe4]\|/m);
  assert.ok(!seen.includes(nonce), 'the name of the frame is read');
  assert.ok(!seen.includes('caught a root'), 'a root is opened');
  assert.match(seen, /0 frames in the document, 0 of the window/);
  assert.equal(await victim.attack('history.length'), before, 'the way back');
  await tab.close();
}

/** Has the page frame the panel; with what it was given, guessed or heard. */
const frameIt = (url: string) =>
  `(() => {
    const frame = document.createElement('iframe');
    frame.src = ${JSON.stringify(url)};
    frame.style.cssText = 'position:fixed;left:0;top:0;width:340px;height:300px;z-index:99';
    document.body.append(frame);
  })()`;

/** The panel's page with the name of a frame that there is, in a frame of whoever else. */
async function framedPanelIsEmpty(stage: HostileStage): Promise<void> {
  const victim = await open(stage);
  const { tab } = victim;
  await openPanel(victim);
  await writeSecret(victim);
  const [ours] = panelFrames(tab);
  const [page = '', nonce = ''] = ours?.url().split('#') ?? [];
  for (const hash of ['', '#', `#${'0'.repeat(32)}`, `#${nonce}`])
    await victim.attack(frameIt(page + hash));
  await seeEmpty(victim, byPage(stage, 4));
  // Even in the same tab, and by a page of ours; in Firefox no page may hold itself.
  await ours?.evaluate(frameIt(`${page}#${nonce}`), undefined);
  await seeEmpty(victim, byPage(stage, 5));
  await framedElsewhere(victim, `${page}#${nonce}`);
  // Ours is taken away, and its name used in its place.
  await victim.attack(`document.querySelector('ventana-panel').remove();
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    ${frameIt(`${page}#${nonce}`)}`);
  await seeEmpty(victim, byPage(stage, 1));
  assert.deepEqual(await readNotes(stage), [SECRET]);
  await tab.close();
}

/** Firefox holds the page to its own policy, by which it may frame nothing of ours. */
const byPage = ({ browser }: HostileStage, count: number) =>
  browser === 'firefox' ? 0 : count;

async function framedElsewhere({ stage, url, thread }: Victim, panel: string) {
  const tab = await stage.openHostile(url(thread), '');
  await tab.evaluate(frameIt(panel), undefined);
  await seeEmpty({ stage, tab }, byPage(stage, 1));
  await tab.close();
  const own = await stage.openPage('options.html');
  await own.evaluate(frameIt(panel), undefined);
  await until(
    'even by a page of ours it is empty',
    () =>
      own.evaluate(
        `document.querySelector('iframe').contentDocument?.body?.innerText ?? ''`,
        undefined,
      ),
    (text) => EMPTY.test(String(text)),
  );
  await own.close();
}

/** Waits for so many frames that say so; none but ours may show the note, or anything of the thread. */
async function seeEmpty(
  { tab }: Pick<Victim, 'stage' | 'tab'>,
  count: number,
): Promise<void> {
  await until(
    `${count} frames are empty`,
    () => seeTexts(tab),
    (seen) => seen.filter((text) => EMPTY.test(text)).length === count,
  );
  await stayQuiet(500);
  const told = (await seeTexts(tab)).filter((text) => /Private/.test(text));
  assert.ok(told.length <= 1, `told: ${told}`);
  const values = await Promise.all(panelFrames(tab).map(readNote));
  assert.ok(values.filter((value) => value === SECRET).length <= 1);
}

/** Clicks, keys and messages that no person made. */
const forge = {
  page() {
    const { shadowRoot: none } = document.querySelector('ventana-panel') ?? {};
    const targets = ['ventana-panel', 'ventana-bar']
      .map((tag) => document.querySelector<HTMLElement>(tag))
      .concat(document.elementFromPoint(innerWidth - 90, 300) as HTMLElement);
    for (const target of targets) {
      for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        const at = { clientX: innerWidth - 90, clientY: 300, bubbles: true };
        target?.dispatchEvent(new MouseEvent(name, { ...at, composed: true }));
      }
      for (const key of ['Tab', 'Enter', 'x', 'Escape'])
        target?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
        );
      target?.click();
      target?.dispatchEvent(new InputEvent('input', { data: 'forged' }));
    }
    document.execCommand('insertText', false, 'forged');
    const said = { say: 'insert', panel: 'insert', text: 'forged' };
    for (let i = 0; i < 5; i++) frames[i]?.postMessage(said, '*');
    postMessage(said, '*');
    dispatchEvent(new HashChangeEvent('hashchange'));
    return none;
  },
};

async function nothingIsForged(stage: HostileStage): Promise<void> {
  const victim = await open(stage);
  await saveReplies(stage, [REPLY]);
  await victim.tab.bringToFront();
  await openPanel(victim);
  await writeSecret(victim);
  await victim.attack(callOf(forge.page));
  await stayQuiet(1500);
  assert.equal(await seeDraft(victim), '');
  assert.deepEqual(await readNotes(stage), [SECRET]);
  assert.ok((await seeTexts(victim.tab))[0]?.includes('Private note'));
  await assertNothingSent(victim);
  await victim.tab.close();
}

const seeDraft = ({ tab }: Victim): Promise<string> =>
  tab.evaluate(
    `unbent('[role="textbox"][contenteditable="true"]')?.innerText.trim() ?? ''`,
    undefined,
  );

/** What is laid over the panel; only Chromium tells a frame what of it can be seen. */
const COVERS: Readonly<Record<string, string>> = {
  'a popover that lets clicks through': `(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  })()`,
  'the whole page unseen': `document.documentElement.style.opacity = '0'; undefined`,
  'a layer that lets clicks through': `(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
    document.documentElement.append(cover);
  })()`,
};

const UNCOVER = `document.querySelector('#cover')?.remove();
  document.documentElement.style.opacity = ''; undefined`;

async function coveredPanelInsertsNothing(stage: HostileStage) {
  const victim = await open(stage);
  const { tab } = victim;
  await saveReplies(stage, [REPLY]);
  await tab.bringToFront();
  await openPanel(victim);
  await until('the reply', async () =>
    (await seeTexts(tab))[0]?.includes(REPLY.title),
  );
  const { x, y } = await placeOfReply(victim);
  for (const [name, cover] of Object.entries(COVERS)) {
    if (stage.browser === 'firefox' && name.includes('layer')) continue;
    await victim.attack(cover);
    await stayQuiet(SEEN_MS);
    await tab.mouse.click(x, y);
    await stayQuiet(500);
    assert.equal(await seeDraft(victim), '', `inserted under ${name}`);
    await victim.attack(UNCOVER);
  }
  await stayQuiet(SEEN_MS);
  await tab.mouse.click(x, y);
  await until(
    'in plain sight it counts',
    () => seeDraft(victim),
    (draft) => draft === REPLY.text,
  );
  await assertNothingSent(victim);
  await tab.close();
}

export const panelAttacks = {
  'no page script reads the note, nor the name of its frame': noteIsUnreadable,
  'a page that frames the panel sees the empty state': framedPanelIsEmpty,
  'no forged event has a reply inserted or a note written': nothingIsForged,
  'a covered panel inserts nothing': coveredPanelInsertsNothing,
};
