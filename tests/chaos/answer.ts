import type { ChaosRun, Pressed } from './chaos-run.ts';
import { click, press } from './hand.ts';
import { pressIdly, READABLE_MS, tabTo } from './idle-keys.ts';
import { judgeDraft, judgeSends, notePress } from './judge.ts';
import type { Answer, Press } from './plan.ts';
import { isWay, preparedAgain, putAway } from './ways.ts';

const SURE_MS = READABLE_MS + 40;

const waitUntilReadable = (run: ChaosRun) =>
  run.lookUntil(
    ({ dialog, at }) =>
      !dialog || (dialog.ageMs >= SURE_MS && at - run.here.typedAt >= SURE_MS),
  );

/** How long a dialog may take to go. */
const CLOSE_MS = 1500;

const isSettling = (answer: Answer) =>
  answer === 'digit' || answer === 'click' || answer === 'space';

async function makeChoice(run: ChaosRun, answer: Answer): Promise<void> {
  const { tab } = run.here;
  if (answer === 'digit') return tab.keyboard.press('1');
  if (answer === 'click') return click(run, 'dialog .choice');
  await tabTo(run, '.choice');
  return tab.keyboard.press(' ');
}

/** Nothing that matters has changed since it was asked: then the decision must be carried out. */
function isStillSo({ here, world }: ChaosRun, asked: Pressed): boolean {
  const isText = !asked.isDraft || here.draft.trim() === asked.text;
  return (
    isText &&
    here.thread === asked.thread &&
    world.phaseOf(asked.thread) === asked.phase &&
    world.customerAt(asked.thread) === asked.customerAt &&
    !here.isOrphan
  );
}

/** Nobody answered, and yet the dialog is gone. */
async function lostQuestion(run: ChaosRun): Promise<void> {
  const { asked } = run.here;
  run.here.asked = null;
  if (asked && isStillSo(run, asked))
    run.wrong('stuck', `the dialog about «${asked.text}» went away unanswered`);
  await judgeDraft(run, 'a dialog that went away');
}

/** Decides to send, as a person does, and sees that it is sent once. */
async function decide(run: ChaosRun, answer: Answer): Promise<void> {
  const { here } = run;
  const { asked } = here;
  const ready = await waitUntilReadable(run);
  if (!ready.dialog) return lostQuestion(run);
  if (asked && run.world.customerAt(asked.thread) === asked.customerAt)
    run.decided.set(asked.thread, asked.phase);
  await makeChoice(run, answer);
  let closed = await run.lookUntil(({ dialog }) => !dialog, CLOSE_MS);
  if (!closed.isSo) {
    // What was asked changed under the choice: it has to be read again.
    run.outcome.setApart('a choice that had to be made twice');
    await waitUntilReadable(run);
    await makeChoice(run, answer);
    closed = await run.lookUntil(({ dialog }) => !dialog, CLOSE_MS);
  }
  if (!closed.isSo) {
    run.wrong('stuck', `${answer} does not close the dialog`);
    return;
  }
  here.asked = null;
  if (!asked || !isStillSo(run, asked)) {
    run.outcome.setApart('decided when something had changed');
    if (asked && isWay(asked.by)) await putAway(run, asked.by);
    return judgeDraft(run, `${answer}, and something had changed`);
  }
  const left = await leaves(run, asked);
  if (!left) {
    const { note } = await run.look();
    run.wrong(
      'undelivered',
      `«${asked.text}» after ${answer}; the bar says «${note}»`,
    );
    if (isWay(asked.by)) await putAway(run, asked.by);
  }
  await judgeDraft(run, `${answer}: ${left ? 'sent' : 'not sent'}`);
}

/** A draft leaves at once; what else was pressed is pressed once more. */
async function leaves(run: ChaosRun, asked: Pressed): Promise<boolean> {
  let left = judgeSends(run);
  const isLeft = () => {
    left += judgeSends(run);
    return left > 0;
  };
  const waits = !asked.isDraft && asked.by !== 'file';
  const seen = await run.lookUntil(
    ({ note }) => isLeft() || (waits && note !== ''),
  );
  if (left > 0 || !seen.isSo) return left > 0;
  notePress(run, asked);
  await pressAgain(run, asked.by);
  await run.lookUntil(isLeft);
  return left > 0;
}

async function pressAgain(run: ChaosRun, by: Press): Promise<void> {
  if (isWay(by)) await preparedAgain(run, by);
  await press(run, by);
}

/** Nobody clicks into the box again: the caret has to be where it was, behind the last word. */
async function goOnWriting(run: ChaosRun, after: Answer): Promise<void> {
  const { here } = run;
  const isIn = (await run.lookUntil((now) => now.isCaretInBox, 1000)).isSo;
  if (!isIn)
    return run.wrong('lost', `after ${after} the caret is not in the box`);
  await here.tab.keyboard.type('.');
  here.draft += '.';
}

/** Goes back to writing, and sees that nothing left and nothing is lost. */
async function goBack(run: ChaosRun, answer: Answer): Promise<void> {
  const { here } = run;
  const { tab } = here;
  if (answer === 'escape') await tab.keyboard.press('Escape');
  else {
    await waitUntilReadable(run);
    if (answer === 'keep') await click(run, 'dialog .main');
    else await tab.keyboard.press('Enter');
  }
  const seen = await run.lookUntil(({ dialog }) => !dialog);
  if (!seen.isSo) run.wrong('stuck', `${answer} does not close the dialog`);
  const { asked } = here;
  const isHere = asked?.thread === here.thread && !here.isOrphan;
  here.asked = null;
  if (isHere && asked?.isDraft) await goOnWriting(run, answer);
  if (asked && isWay(asked.by)) await putAway(run, asked.by);
  await judgeDraft(run, answer);
}

/** Does with the dialog that stands what the plan says. */
export async function giveAnswers(
  run: ChaosRun,
  answers: readonly Answer[],
): Promise<void> {
  for (const answer of answers) {
    if (!(await run.look()).dialog) return;
    run.outcome.decided(answer);
    if (isSettling(answer)) await decide(run, answer);
    else if (answer === 'keep' || answer === 'escape' || answer === 'enter')
      await goBack(run, answer);
    else await pressIdly(run, answer);
  }
}
