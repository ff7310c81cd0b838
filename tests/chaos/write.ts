import { until } from '../e2e/scenarios/tab.ts';
import { scriptOf } from '../fake-inbox/world.ts';
import type { ChaosRun } from './chaos-run.ts';
import { chord, click, enterBox } from './hand.ts';
import { judgeDraft } from './judge.ts';
import type { Action } from './plan.ts';

type Writing = Extract<
  Action,
  { do: 'type' | 'compose' | 'paste' | 'newline' | 'undo' | 'redo' | 'saved' }
>;

/** Copied from another field of the page, as people do. */
async function paste(run: ChaosRun, text: string): Promise<void> {
  const { keyboard } = run.here.tab;
  await click(run, 'input[type="search"]');
  await chord(run, 'a');
  await keyboard.type(text);
  await chord(run, 'a');
  await chord(run, 'x');
  await enterBox(run);
  await chord(run, 'v');
}

/** What undo brings back is the editor's business, but never what was written to somebody else. */
async function undoOrRedo(run: ChaosRun, key: string): Promise<void> {
  const { here } = run;
  await chord(run, key);
  const { draft } = await run.look();
  if (draft === null) return;
  for (const [sign] of draft.matchAll(/#\w+/g))
    if ((run.signs.get(sign) ?? here.thread) !== here.thread)
      run.wrong(
        'lost',
        `${key} brought ${sign} of another thread into the box`,
      );
  here.draft = draft;
}

/** The list that a slash opens: Enter picks from it and sends nothing. */
async function pickSaved(run: ChaosRun): Promise<void> {
  const { here } = run;
  const isThere = run.world.knobs.composer === 'lexical' && here.draft === '';
  if (!isThere) return;
  await enterBox(run);
  await here.tab.keyboard.type('/');
  await until('the list that a slash opens', () =>
    here.tab.evaluate(
      () => document.querySelector('[role="option"]') !== null,
      undefined,
    ),
  );
  await here.tab.keyboard.press('Enter');
  here.draft = scriptOf('en').savedReplies[0] ?? '';
}

/** Writes into the box, or into the dialog where one stands: those keys decide nothing. */
export async function write(run: ChaosRun, action: Writing): Promise<void> {
  const { here, stage } = run;
  const before = await run.look();
  if (before.draft === null) return;
  if (before.dialog) {
    if (action.do !== 'type') return;
    await here.tab.keyboard.type('hello1');
    here.typedAt = (await run.look()).at;
    return judgeDraft(run, 'words in the dialog');
  }
  if (action.do === 'undo' || action.do === 'redo') {
    await enterBox(run);
    await undoOrRedo(run, action.do === 'undo' ? 'z' : 'y');
    return judgeDraft(run, action.do);
  }
  if (action.do === 'saved') await pickSaved(run);
  else if (action.do === 'newline') {
    await enterBox(run);
    await here.tab.keyboard.down('Shift');
    await here.tab.keyboard.press('Enter');
    await here.tab.keyboard.up('Shift');
    here.draft += '\n';
  } else if ('text' in action) {
    const text = run.sign(action.text);
    if (action.do === 'paste') await paste(run, text);
    else {
      await enterBox(run);
      if (action.do === 'compose' && stage.compose)
        await stage.compose(here.tab, text);
      else await here.tab.keyboard.type(text);
    }
    here.draft += text;
  }
  await judgeDraft(run, action.do);
}
