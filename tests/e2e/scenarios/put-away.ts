import assert from 'node:assert/strict';
import { truthOf } from '../../fake-inbox/world.ts';
import { waitForBadges } from './inbox-tab.ts';
import { readTable } from './stored.ts';
import { type Stage, type Tab, until } from './tab.ts';
import { worldAt } from './truth.ts';

interface Stored {
  readonly key: string;
  readonly waiting: 0 | 1;
}

/** Where the control of a row stands, by its place in the row's hidden toolbar. */
const placeOf = (tab: Tab, row: number, control: number) =>
  tab.evaluate(
    (at) => {
      const toolbars = document.querySelectorAll('[role="grid"]');
      const tool =
        toolbars[at.row]?.querySelectorAll('[role="row"]')[at.control];
      const { left, top, width, height } =
        tool?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    { row, control },
  );

/** A thread moved to Done is not listed as waiting; one that was only flagged is, and so is one that writes again. */
export async function doneThreadsWaitForNobody(stage: Stage): Promise<void> {
  const now = Date.now();
  const { threads } = worldAt(now);
  const tab = await stage.openInbox({ now });
  await waitForBadges(tab);
  const waiting = threads
    .slice(0, 8)
    .flatMap((thread, row) =>
      truthOf(thread).lastBy === 'customer' ? [{ id: thread.id, row }] : [],
    );
  const [flagged, done] = waiting;
  assert.ok(flagged && done);
  const isWaiting = async (id: string) =>
    (await readTable<Stored>(stage, 'threads')).find((row) =>
      row.key.endsWith(`/${id}`),
    )?.waiting;
  await until(
    'both wait',
    async () => [await isWaiting(flagged.id), await isWaiting(done.id)],
    (w) => w.join() === '1,1',
  );
  await tab.bringToFront();
  const flag = await placeOf(tab, flagged.row, 1);
  await tab.mouse.click(flag.x, flag.y);
  const away = await placeOf(tab, done.row, 0);
  await tab.mouse.click(away.x, away.y);
  await until('it left the list', async () =>
    stage.inbox.done.includes(done.id),
  );
  await until(
    'it waits no more',
    () => isWaiting(done.id),
    (w) => w === 0,
  );
  assert.equal(await isWaiting(flagged.id), 1);
  await tab.bringToFront();
  stage.inbox.arrive(done.id, {
    by: 'customer',
    text: 'One more thing: is it washable?',
  });
  await until(
    'it waits again',
    () => isWaiting(done.id),
    (w) => w === 1,
  );
  await tab.close();
}
