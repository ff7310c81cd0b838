import assert from 'node:assert/strict';
import { type Stage, type Tab, until } from './tab.ts';

const MESSAGES = 'https://www.facebook.com/messages';
const INBOX = [MESSAGES, `${MESSAGES}?x=1`, `${MESSAGES}/t/100000000000001/`];
const ELSEWHERE = [
  'https://www.facebook.com/',
  'https://www.facebook.com/messagesandmore',
  'https://www.facebook.com/?next=/messages/',
];

interface Script {
  js?: string[];
  run_at?: string;
  runAt?: string;
  all_frames?: boolean;
  allFrames?: boolean;
  world?: string;
  persistAcrossSessions?: boolean;
}

interface Api {
  runtime: { getManifest(): { content_scripts: Script[] } };
  scripting?: { getRegisteredContentScripts(): Promise<Script[]> };
  tabs: {
    query(asked: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
}
declare const api: Api;

/** The popup in a tab, with the browser's extension interface as `api`. */
export async function openPopup(stage: Stage): Promise<Tab> {
  const popup = await stage.openPage('popup.html');
  await popup.evaluate(() => {
    const names = globalThis as unknown as Record<string, Api>;
    Object.assign(globalThis, { api: names.browser ?? names.chrome });
  }, undefined);
  return popup;
}

const tabIds = (popup: Tab): Promise<number[]> =>
  popup.evaluate(
    async () => (await api.tabs.query({})).map(({ id }) => id),
    undefined,
  );

/** Which of our scripts answer at that address: the one in our world, the one in the page's. */
async function answersAt(stage: Stage, popup: Tab, url: string) {
  const before = await tabIds(popup);
  const tab = await stage.openUrl(url);
  const id = (await tabIds(popup)).find((other) => !before.includes(other));
  // The harmless push: no script takes it, but a listener is found or is not.
  const ours = await popup.evaluate(
    (to) =>
      api.tabs.sendMessage(to, { push: 'none' }).then(
        () => true,
        () => false,
      ),
    id ?? -1,
  );
  const pages = await tab.evaluate(() => {
    let isAnswered = false;
    document.body.addEventListener('ventana:answer', () => {
      isAnswered = true;
    });
    document.body.dispatchEvent(new CustomEvent('ventana:ask'));
    return isAnswered;
  }, undefined);
  await tab.close();
  return { ours, pages };
}

/** Whether our scripts run in the other inbox; elsewhere on its host they never do. */
export async function assertAlive(stage: Stage, popup: Tab, isAlive: boolean) {
  const dead = { ours: false, pages: false };
  const expected = isAlive ? { ours: true, pages: true } : dead;
  for (const url of INBOX)
    assert.deepEqual(await answersAt(stage, popup, url), expected, url);
  for (const url of ELSEWHERE)
    assert.deepEqual(await answersAt(stage, popup, url), dead, url);
}

/** The registered scripts are the manifest's own: same files, time, world and frames; and they last. */
export async function assertRegistered(popup: Tab): Promise<void> {
  const manifest = await popup.evaluate(
    () => api.runtime.getManifest().content_scripts,
    undefined,
  );
  const registered = await until(
    'the scripts are registered',
    () =>
      popup.evaluate(
        () => api.scripting?.getRegisteredContentScripts() ?? [],
        undefined,
      ),
    (scripts) => scripts.length > 0,
  );
  // Firefox makes whole addresses of the manifest's files.
  const nameOf = (js: string[] = []) =>
    js.join().replace(/^.*:\/\/[^/]*\//, '');
  const wanted = manifest.map(
    ({ js, run_at, world, all_frames }) =>
      `${nameOf(js)} ${run_at ?? 'document_idle'} ${world ?? 'ISOLATED'} ${all_frames ?? false} true`,
  );
  const there = registered.map(
    ({ js, runAt, world, allFrames, persistAcrossSessions }) =>
      `${js} ${runAt} ${world} ${allFrames} ${persistAcrossSessions}`,
  );
  assert.deepEqual(there.sort(), wanted.sort());
}
