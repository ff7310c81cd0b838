import assert from 'node:assert/strict';
import { truthOf } from '../../fake-inbox/world.ts';
import { seeAllRows, typeDraft, waitForBadges } from './inbox-tab.ts';
import { readTable } from './stored.ts';
import { type Stage, stayQuiet, until } from './tab.ts';
import { worldAt } from './truth.ts';

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
  await until(
    'the report says so',
    () =>
      readTable<{ id: string; report?: { state: string } }>(
        stage,
        'meta',
      ).finally(() => tab.bringToFront()),
    (rows) => rows.some((row) => row.report?.state === 'unknown-layout'),
  );
  const drawn = await tab.evaluate(
    () =>
      document.querySelectorAll('ventana-badge, ventana-bar, ventana-dialog')
        .length,
    undefined,
  );
  assert.equal(drawn, 0);
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
  const drawn = await tab.evaluate(
    () =>
      document.querySelectorAll('ventana-badge, ventana-bar, ventana-dialog')
        .length,
    undefined,
  );
  assert.equal(drawn, 0);
  await tab.close();
}
