import messages from '../../public/_locales/en/messages.json' with {
  type: 'json',
};
import type { SentMessage } from '../fake-inbox/server/fake-inbox.ts';
import type { ChaosRun, Pressed } from './chaos-run.ts';
import type { Look } from './probe.ts';

const nameOf = (thread: string, text: string) => `${thread}|${text}`;

/** Of what is no text, the way it went. */
const wordsOf = ({ via, text }: SentMessage): string =>
  via === undefined || via === 'enter' || via === 'button' ? text : via;

const PERHAPS_OPEN = messages.barMaybeOpen.message;

/** What the bar proves of the thread that is open; null = nothing. */
export function provedBy({ here }: ChaosRun, seen: Look): string | null {
  if (seen.bar === here.oldBar || seen.bar.includes(PERHAPS_OPEN)) return null;
  const { badge } = seen;
  if (badge === 'open' || badge === 'soon') return 'open';
  return badge === 'limited' || badge === 'closed' ? badge : null;
}

/** From now on this text may leave this thread once. */
export function notePress(run: ChaosRun, pressed: Pressed): void {
  const name = nameOf(pressed.thread, pressed.text);
  run.presses.set(name, pressed);
  run.owed.add(name);
}

const isAskedIn = (phase: string | null) =>
  phase === 'limited' || phase === 'closed';

function judgeSend(run: ChaosRun, sent: SentMessage): void {
  const { outcome } = run;
  const { thread } = sent;
  const text = wordsOf(sent);
  const name = nameOf(thread, text);
  const pressed = run.presses.get(name);
  const about = `«${text}»`;
  if (!pressed) {
    const way = `by ${sent.via ?? 'untold means'} from ${thread}`;
    run.wrong('altered', `${about} left ${way}, and nobody pressed for it`);
    return;
  }
  if (!run.owed.delete(name)) run.wrong('double', `${about} left twice`);
  if (pressed.isDraft) pressed.tab.drafts.set(thread, '');
  const { by, phase, proved, bar, isOrphan } = pressed;
  outcome.sent(`${by}/${phase}`);
  if (!isAskedIn(phase) || run.decided.get(thread) === phase) return;
  if (run.world.customerAt(thread) !== pressed.customerAt)
    // They wrote after the press: the window is open, and the dialog said so.
    outcome.setApart('sent into the window that opened meanwhile');
  else if (isOrphan)
    outcome.setApart('sent after an update, before the reload');
  else if (run.world.mayBeOpen(thread))
    outcome.setApart(`sent in ${phase}, while an ad may hold the window open`);
  else if (isAskedIn(proved))
    run.wrong(
      'undecided',
      `${about} left by ${by}, ${proved} was proved, the bar said «${bar}»`,
    );
  else
    outcome.setApart(
      `sent in ${phase}, of which nothing was proved (bar: ${bar ? bar.slice(0, 8) : 'none'})`,
    );
}

/** Takes in what has left since the last look. */
export function judgeSends(run: ChaosRun): number {
  const fresh = run.stage.inbox.sent.slice(run.sentSoFar);
  run.sentSoFar += fresh.length;
  for (const sent of fresh) {
    judgeSend(run, sent);
    run.world.left(sent.thread, sent.at);
  }
  return fresh.length;
}

/** Takes in the dialogs that have opened since the last look. */
export function judgeDialogs(run: ChaosRun, { opened }: Look): void {
  const { here, outcome } = run;
  const fresh = opened - here.opened;
  here.opened = opened;
  if (fresh <= 0) return;
  const { asked } = here;
  if (fresh > 1) run.wrong('needless', `${fresh} dialogs for one press`);
  if (!asked) {
    run.wrong('needless', 'it was asked, and nobody pressed');
    return;
  }
  outcome.asked(asked.phase);
  if (asked.phase === 'open' && asked.proved === 'open')
    run.wrong('needless', `${asked.by} was asked about, open was proved`);
}

const SETTLE_MS = 1500;

/** The open thread's box holds what it should; what else it holds is taken over, so that it is told once. */
export async function judgeDraft(run: ChaosRun, after: string): Promise<void> {
  const { here } = run;
  const seen = await run.lookUntil(
    ({ draft }) => draft === here.draft,
    SETTLE_MS,
  );
  judgeSends(run);
  judgeDialogs(run, seen);
  if (seen.draft === here.draft || seen.draft === null) return;
  run.wrong(
    'lost',
    `after ${after} the box holds ${JSON.stringify(seen.draft)}, it should be ${JSON.stringify(here.draft)}`,
  );
  here.draft = seen.draft;
}
