import { scrollBy, seeRows, waitForBadges } from './inbox-tab.ts';
import type { Stage, Tab } from './tab.ts';
import { until } from './tab.ts';

/** Rows in view that may still get an answer by a person, past the window. */
async function countLimited(tab: Tab): Promise<number> {
  const rows = await seeRows(tab);
  return rows.filter(({ badge }) => badge?.look === 'limited').length;
}

/** Chooses a state of the first approval of the first Page, as a hand does. */
const choose = (page: Tab, state: string) =>
  until(`${state} can be chosen`, () =>
    page.evaluate((wanted) => {
      const select = document.querySelector<HTMLSelectElement>(
        '.approvals-channel .approval select',
      );
      if (!select) return false;
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, state),
  );

/** What is said of an approval of a Page decides at once what the open inbox shows. */
export async function refusedApprovalClosesWindows(
  stage: Stage,
): Promise<void> {
  const tab = await stage.openInbox({ now: Date.now() });
  await waitForBadges(tab);
  let last = 0;
  const before = await until(
    'some are past the window, and drawn',
    async () => {
      const limited = await countLimited(tab);
      const isSteady = limited > 0 && limited === last;
      last = limited;
      if (!limited) await scrollBy(tab, 2);
      return isSteady ? limited : 0;
    },
  );
  const options = await stage.openPage('options.html');
  await choose(options, 'refused');
  await until(
    'none of them may be answered any more',
    () => countLimited(tab),
    (limited) => limited === 0,
  );
  await choose(options, 'not-asked');
  await until(
    'they may again',
    () => countLimited(tab),
    (limited) => limited === before,
  );
  await options.close();
  await tab.close();
}
