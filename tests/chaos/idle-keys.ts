import type { ChaosRun } from './chaos-run.ts';
import { judgeDraft } from './judge.ts';
import type { Answer } from './plan.ts';

/** The dialog counts nothing before it could be read, and no digit in a run of keys. */
export const READABLE_MS = 500;

/** Goes with the Tab key to a control of the dialog: back to a choice, on to the safe one. */
export async function tabTo(
  { here: { tab } }: ChaosRun,
  selector: '.choice' | '.main',
): Promise<void> {
  for (let step = 0; step < 9; step++) {
    if (selector === '.choice') await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    if (selector === '.choice') await tab.keyboard.up('Shift');
    const isThere = await tab.evaluate((wanted) => {
      const root = document.querySelector('ventana-dialog')?.shadowRoot;
      return root?.activeElement?.matches(wanted) === true;
    }, selector);
    if (isThere) return;
  }
  throw new Error(`Tab does not lead to ${selector} of the dialog.`);
}

/** Keys that must decide nothing: too early, in a run, or Enter on a choice. */
export async function pressIdly(run: ChaosRun, answer: Answer): Promise<void> {
  const { here } = run;
  const { keyboard } = here.tab;
  const before = await run.look();
  if (
    answer === 'early' &&
    (before.dialog?.ageMs ?? READABLE_MS) > READABLE_MS / 2
  )
    return;
  if (answer === 'choice-enter') {
    await tabTo(run, '.choice');
    await keyboard.press('Enter');
    await tabTo(run, '.main');
  } else if (answer === 'early') await keyboard.press('1');
  else await keyboard.type('we open at 1');
  const after = await run.look();
  here.typedAt = after.at;
  const isEarly =
    answer === 'early' &&
    after.at - before.at + (before.dialog?.ageMs ?? 0) < READABLE_MS;
  // The machine was slow: what was meant to be hasty was not, and counts.
  if (answer === 'early' && !isEarly && here.asked)
    run.decided.set(here.asked.thread, here.asked.phase);
  if (!after.dialog && (answer !== 'early' || isEarly))
    run.wrong('stuck', `${answer} closed the dialog`);
  if (!after.dialog) here.asked = null;
  await judgeDraft(run, `${answer} in the dialog`);
}
