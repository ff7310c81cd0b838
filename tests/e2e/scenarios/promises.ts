import assert from 'node:assert/strict';
import { truthOf } from '../../fake-inbox/world.ts';
import { openThread } from './guarding.ts';
import { seeAllRows, seeDraft, typeDraft, waitForBadges } from './inbox-tab.ts';
import { eraseAll, importBackup } from './options.ts';
import { readTable, type StoredThread } from './stored.ts';
import { type Stage, stayQuiet, type Tab, until } from './tab.ts';
import { worldAt } from './truth.ts';

/** How many elements of ours are on the page. */
const countDrawn = (tab: Tab): Promise<number> =>
  tab.evaluate(
    () =>
      document.querySelectorAll('ventana-badge, ventana-bar, ventana-dialog')
        .length,
    undefined,
  );

/** Nothing is asked of anyone but the inbox itself, and of that only what its own page asks. */
export async function messagesNeverLeave(stage: Stage): Promise<void> {
  stage.inbox.reset();
  const now = Date.now();
  const tab = await stage.openInbox({ now });
  await waitForBadges(tab);
  await seeAllRows(tab);
  const popup = await stage.openPage('popup.html');
  await popup.close();
  await tab.close();
  const foreign = stage.inbox.requests.filter(
    (r) =>
      !/ (business|www)\.facebook\.com\/(latest\/inbox|api\/(send|live|done)|assets?\/|.*\.(js|css|ico)$)/.test(
        ` ${r.split(' ').slice(1).join(' ')}`,
      ),
  );
  assert.deepEqual(foreign, []);
  assert.deepEqual(stage.strayRequests(), []);
}

/** On a page that is not understood nothing is drawn or stored, the popup says so, and the page works. */
export async function unknownPageIsLeftAlone(stage: Stage): Promise<void> {
  stage.inbox.reset();
  const now = Date.now();
  const before = (await readTable(stage, 'threads')).length;
  const thread = worldAt(now).threads.find(
    (t) => t.composer === 'open' && truthOf(t).lastBy === 'customer',
  );
  const tab = await stage.openInbox(
    { now, layout: 'unknown' },
    { thread: thread! },
  );
  await tab.bringToFront();
  await typeDraft(tab, 'Business as usual');
  await tab.keyboard.press('Enter');
  await until('the reply is sent', async () => stage.inbox.sent.length > 0);
  // It is said after five seconds of being looked at, and looking into the database takes the tab out of sight.
  await stayQuiet(8000);
  await until(
    'the report says so',
    () =>
      readTable<{ id: string; report?: { health: { rows: string } } }>(
        stage,
        'meta',
      ).finally(() => tab.bringToFront()),
    (rows) => rows.some((row) => row.report?.health.rows === 'missing'),
  );
  assert.equal(await countDrawn(tab), 0);
  assert.equal((await readTable(stage, 'threads')).length, before);
  const popup = await stage.openPage('popup.html');
  await until('the popup says so', () =>
    popup.evaluate(
      () => document.body.innerText.includes('does not recognise'),
      undefined,
    ),
  );
  await popup.close();
  await tab.close();
}

/** An address that is no inbox gets nothing at all. */
export async function otherPagesAreLeftAlone(stage: Stage): Promise<void> {
  const tab = await stage.openInbox();
  await tab.goto('https://business.facebook.com/somewhere-else');
  await stayQuiet(1500);
  assert.equal(await countDrawn(tab), 0);
  await tab.close();
}

/** What is exported is all there is, comes back by import, and is gone after erasing. */
export async function everythingIsYours(stage: Stage): Promise<void> {
  const now = Date.now();
  const tab = await stage.openInbox({ now });
  await waitForBadges(tab);
  const before = await until(
    'threads are stored',
    () => readTable<StoredThread>(stage, 'threads'),
    (rows) => rows.length > 8,
  );
  await tab.close();
  const threads = before.map(({ key, name, observations }) => ({
    key,
    name,
    observations,
  }));
  const file = { format: 'ventana-backup', version: 1, threads, journal: [] };
  await eraseAll(stage);
  assert.deepEqual(await readTable(stage, 'threads'), []);
  const hurt = { ...file, threads: [...threads, { key: 'nonsense' }, null] };
  assert.deepEqual(await importBackup(stage, JSON.stringify(hurt)), {
    ok: true,
    value: {
      threads: threads.length,
      journal: 0,
      replies: 0,
      notes: 0,
      added: { threads: threads.length, journal: 0, replies: 0, notes: 0 },
      kept: 0,
      skipped: 2,
    },
  });
  assert.deepEqual(await readTable(stage, 'threads'), before);
  assert.deepEqual(await importBackup(stage, '{"a":'), {
    ok: false,
    fault: 'not-json',
  });
  assert.deepEqual(await readTable(stage, 'threads'), before);
}

/** When the notice cannot open, the draft stays and the next Enter sends it, once. */
export async function brokenNoticeLetsTheReplyOut(stage: Stage): Promise<void> {
  const { tab } = await openThread(stage, 'limited');
  // The page takes away what the dialog needs: it must not matter.
  await tab.evaluate(() => {
    HTMLDialogElement.prototype.showModal = () => {
      throw new Error('broken by the page');
    };
    new MutationObserver(() =>
      document.querySelector('ventana-dialog')?.remove(),
    ).observe(document, { subtree: true, childList: true });
  }, undefined);
  await typeDraft(tab, 'It must go out');
  await tab.keyboard.press('Enter');
  await until('the reply goes out, asked or not', async () => {
    if (!stage.inbox.sent.length && (await seeDraft(tab)) === 'It must go out')
      await tab.keyboard.press('Enter');
    return stage.inbox.sent.length > 0;
  });
  await stayQuiet(700);
  assert.deepEqual(
    stage.inbox.sent.map((s) => s.text),
    ['It must go out'],
  );
  await tab.close();
}
