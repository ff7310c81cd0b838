import { giveAnswers } from './answer.ts';
import type { ChaosRun, Pressed } from './chaos-run.ts';
import { MORE_WORDS, press } from './hand.ts';
import {
  judgeDialogs,
  judgeDraft,
  judgeSends,
  notePress,
  provedBy,
} from './judge.ts';
import type { Answer, Press } from './plan.ts';
import type { Look } from './probe.ts';
import { isWay, prepareWay, putAway } from './ways.ts';

/** The way that is there: with text in the box the Like makes room for Send, in some builds never. */
function wayThereIs({ here, world }: ChaosRun, wanted: Press): Press {
  const { sendbutton, ways, saved, suggestions } = world.knobs;
  const hasText = here.draft.trim() !== '';
  const isThere: Partial<Record<Press, boolean>> = {
    'send-enter': ways === 'on',
    'send-space': ways === 'on',
    file: !hasText,
    saved: saved === 'send',
    suggestion: suggestions === 'send' && world.isWaiting(here.thread ?? ''),
  };
  const isOdd = isWay(wanted) && ways !== 'on';
  const by = isOdd || isThere[wanted] === false ? 'send-click' : wanted;
  if (isWay(by) || by.startsWith('enter')) return by;
  if (!hasText) return 'like';
  if (sendbutton === 'off') return by === 'like' ? by : 'enter';
  return by === 'like' ? 'send-click' : by;
}

function makePressed(run: ChaosRun, by: Press, seen: Look): Pressed {
  const { here, world } = run;
  const thread = here.thread ?? '';
  const isDraft = by.startsWith('enter') || by.startsWith('send');
  return {
    by,
    tab: here,
    thread,
    text: isDraft ? here.draft.trim() : by,
    isDraft,
    phase: world.phaseOf(thread),
    proved: provedBy(run, seen) ?? here.proofs.get(thread) ?? null,
    bar: seen.bar,
    customerAt: world.customerAt(thread),
    isOrphan: here.isOrphan,
  };
}

/** Waits until something has come of a press: a message left, or a dialog opened. */
async function settlePress(run: ChaosRun, pressed: Pressed): Promise<boolean> {
  const { here } = run;
  const { opened } = here;
  let left = 0;
  const seen = await run.lookUntil((now) => {
    left += judgeSends(run);
    return left > 0 || now.opened > opened;
  });
  here.asked = seen.opened > opened ? pressed : null;
  judgeDialogs(run, seen);
  // In a thread that was still loading the draft was typed on: said, kept, and not sent as another one.
  const isTypedOn = pressed.by === 'enter-words' && /changed/.test(seen.note);
  if (!seen.isSo && isTypedOn)
    run.outcome.setApart('typed on while it was loading');
  else if (!seen.isSo)
    run.wrong(
      'stuck',
      `${pressed.by} of «${pressed.text}»: neither sent nor asked; the bar says «${seen.note}», ${seen.badge}`,
    );
  return left > 0;
}

/** What was typed on stands in the box, as far as no dialog opened under the hands: from there on it goes to that. */
async function takeMoreWords(run: ChaosRun, hasLeft: boolean): Promise<void> {
  const { here } = run;
  const before = here.draft;
  const isPart = (draft: string | null) =>
    draft?.startsWith(before) === true &&
    MORE_WORDS.startsWith(draft.slice(before.length));
  const seen = await run.lookUntil(({ draft }) =>
    hasLeft ? draft === before + MORE_WORDS : isPart(draft),
  );
  here.typedAt = seen.at;
  if (seen.isSo) here.draft = seen.draft ?? '';
}

/** Presses to send in the open thread; answers what is asked. */
export async function pressToSend(
  run: ChaosRun,
  wanted: Press,
  answers: readonly Answer[],
): Promise<void> {
  const { here } = run;
  const seen = await run.look();
  if (seen.draft === null) return;
  if (seen.dialog) return giveAnswers(run, answers);
  const by = wayThereIs(run, wanted);
  const pressed = makePressed(run, by, seen);
  const isEmpty = pressed.text === '';
  if (!isEmpty) notePress(run, pressed);
  run.outcome.acted(`press ${by}`);
  if (isWay(by) && !(await prepareWay(run, by))) return judgeDraft(run, by);
  await press(run, by);
  if (isEmpty && by === 'enter-words') here.draft += MORE_WORDS;
  if (isEmpty) return judgeDraft(run, `${by} in an empty box`);
  const hasLeft = await settlePress(run, pressed);
  if (by === 'enter-words') await takeMoreWords(run, hasLeft);
  await judgeDraft(run, `${by}, ${hasLeft ? 'sent' : 'held'}`);
  if (here.asked) await giveAnswers(run, answers);
  else if (isWay(by)) await putAway(run, by);
}
