import { create } from 'zustand';
import {
  GUIDE_STEPS,
  type StepId,
  stepsDoneBy,
} from '../../components/practice/guide-steps.ts';
import { momentOn } from '../../components/practice/practice-day.ts';
import {
  type PracticeMessage,
  startThreads,
  tagOf,
  withMessage,
} from '../../components/practice/practice-thread.ts';
import type {
  Kept,
  PracticeRules,
  PracticeView,
} from '../../components/practice/practice-view.ts';
import { SAMPLES } from '../../components/practice/sample-threads.ts';
import { builtInBook } from '../../utils/core/policy/built-in-book.ts';
import { compileRules } from '../../utils/core/policy/compile-rules.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { parseThreadKey, type ThreadKey } from '../../utils/core/thread-key.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { loadBook, watchBook } from '../../utils/settings/active-book.ts';
import { now as realNow } from '../../utils/settings/clock.ts';
import { DEFAULTS, type Settings } from '../../utils/settings/settings.ts';

interface PracticeState extends PracticeView {
  /** Read only. */
  readonly settings: Pick<
    Settings,
    'language' | 'askWhen' | 'asLines' | 'ownWords'
  >;
  readonly rules: PracticeRules;
}

/** The samples as they are at the present time of day of a day. */
function startDay(day: string) {
  const real = realNow();
  const at = momentOn(day, real);
  return {
    day,
    offsetMs: at - real,
    threads: startThreads(SAMPLES, at),
    kept: null,
  };
}

const FRESH = { open: null, done: new Set<StepId>(), isGuideShown: true };

const rulesOf = (book: RuleBook): PracticeRules => ({
  book,
  pack: compileRules(book),
});

/** All that is practised, in memory only. */
export const usePractice = create<PracticeState>()(() => ({
  ...startDay(localDayOf(realNow())),
  ...FRESH,
  settings: DEFAULTS,
  rules: rulesOf(builtInBook),
}));

const { getState, setState } = usePractice;

/** Takes the rules that hold, now and whenever others are applied, until the signal aborts. */
export async function followRules(signal: AbortSignal): Promise<void> {
  const load = async () => setState({ rules: rulesOf(await loadBook()) });
  watchBook(() => void load(), signal);
  await load();
}

/** The moment of the practice, epoch ms. */
export const practiceNow = (): number => realNow() + getState().offsetMs;

export const openThread = () =>
  getState().threads.find(({ key }) => key === getState().open) ?? null;

/** Everything as at the beginning, on another day. */
export const chooseDay = (day: string): void => setState(startDay(day));

/** Everything as at the beginning, the guide too. */
export const reset = (): void =>
  setState({ ...startDay(getState().day), ...FRESH });

/** Notes that steps of the guide are done. */
export const doSteps = (...ids: readonly StepId[]): void =>
  setState(({ done }) => ({ done: new Set([...done, ...ids]) }));

export function open(key: ThreadKey | null): void {
  setState({ open: key, kept: null });
  const step = GUIDE_STEPS.find(({ id }) => id === 'look');
  if (step && parseThreadKey(key)?.thread === step.thread) doSteps(step.id);
}

/** Opens what a step of the guide is tried on. */
export function goToStep(id: StepId): void {
  const step = GUIDE_STEPS.find((known) => known.id === id);
  if (!step) return;
  const day = step.day ?? localDayOf(realNow());
  if (day !== getState().day) chooseDay(day);
  const thread = getState().threads.find(
    ({ key }) => parseThreadKey(key)?.thread === step.thread,
  );
  if (thread) open(thread.key);
}

/** Adds a message to the open conversation. */
export function addMessage(message: PracticeMessage): void {
  setState(({ threads, open: key }) => ({
    threads: threads.map((thread) =>
      thread.key === key ? withMessage(thread, message) : thread,
    ),
  }));
}

/** Shows what the journal would have got of the send just made. */
export function showKept(kept: Kept): void {
  setState({ kept });
  if (kept !== 'nothing') doSteps(...stepsDoneBy(kept.kind, tagOf(kept.kind)));
}

/** The person of the open conversation writes, or comments, once more. */
export function answerOpen(): void {
  const kind = openThread()?.channel === 'comment' ? 'comment' : 'message';
  const text = { es: '¿Hola? ¿Siguen ahí?', en: 'Hello? Are you there?' };
  addMessage({ by: 'customer', kind, at: practiceNow(), text });
}
