import {
  judgeThread,
  tagOf,
} from '../../components/practice/practice-thread.ts';
import { tellKinds, tellWhy } from '../../components/practice/tell-rules.ts';
import { dayOf } from '../../utils/core/policy/in-force.ts';
import { reviewDraft } from '../../utils/core/review/review-draft.ts';
import { decideSend } from '../../utils/core/window/decide-send.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';
import { speakDialog } from '../../utils/features/dialog-words.ts';
import type {
  GuardedPage,
  GuardedSession,
} from '../../utils/features/guarded-page.ts';
import type { Life } from '../../utils/features/life.ts';
import {
  type Ask,
  OVERRIDE,
  type Question,
} from '../../utils/features/question.ts';
import { fillReasonsSlot } from '../../utils/features/reasons-slot.ts';
import { settleSends } from '../../utils/features/settle-send.ts';
import type { ThreadBar } from '../../utils/features/thread-bar.ts';
import { readDraftIn } from '../../utils/host/send-surface.ts';
import { speakReviewText } from '../../utils/i18n/speak-review-text.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/messaging/client.ts';
import { openDialog } from '../../utils/overlay/dialog.ts';
import type { DialogView } from '../../utils/overlay/dialog-view.ts';
import { DEFAULTS } from '../../utils/settings/settings.ts';
import {
  addMessage,
  doSteps,
  openThread,
  practiceNow,
  showKept,
  usePractice,
} from './practice-store.ts';
import { retellNotes, retellRules } from './retell.ts';

const findComposer = () =>
  document.querySelector<HTMLElement>('.practice-composer');

/** The practice inbox as the guard sees it. */
export class PracticeSession implements GuardedSession {
  readonly life: Life;
  readonly #translate: () => Translate;
  readonly #bar: ThreadBar;
  /** The kind that the dialog was left with, for the send that follows at once. */
  #chosen: string | null = null;

  constructor(life: Life, bar: ThreadBar, translate: () => Translate) {
    this.life = life;
    this.#bar = bar;
    this.#translate = translate;
    fillReasonsSlot(speakReviewText);
  }

  get settings() {
    return usePractice.getState().settings;
  }

  get #rules() {
    return usePractice.getState().rules;
  }

  /** What is shown is what is known. */
  refresh(): void {}

  draw(): void {}

  isLoading(): boolean {
    return false;
  }

  now(): number {
    return practiceNow();
  }

  rulesOf({ ruleSet }: Verdict) {
    return this.#rules.pack.ruleSets.find(({ id }) => id === ruleSet) ?? null;
  }

  watch(onChange: () => void, signal: AbortSignal): void {
    signal.addEventListener('abort', usePractice.subscribe(onChange));
  }

  openThread() {
    const thread = openThread();
    if (!thread) return null;
    const verdict = judgeThread(thread, practiceNow(), this.#rules.pack);
    const reading = { composerState: 'open' } as const;
    return { key: thread.key, name: thread.name, verdict, reading };
  }

  /** What the guard stands before: the textarea and the button of the page. */
  readonly page: GuardedPage = {
    findComposer,
    readDraftIn,
    readDraftAt(target) {
      const composer = findComposer();
      const draft = composer === target && composer && readDraftIn(composer);
      return draft && !draft.isEmpty ? draft : null;
    },
    findSendControl(target) {
      const control =
        target instanceof Element &&
        target.closest<HTMLElement>('.practice-send:enabled');
      return control ? { control, sendsDraft: true } : null;
    },
    review: reviewDraft,
    loadSettle: async () => this.#settle,
  };

  get #settle() {
    return settleSends({
      bar: this.#bar,
      t: () => retellNotes(this.#translate()),
      ask: this.#ask,
      // What is practised is counted nowhere.
      quiet: { offerFor: () => null, count() {} },
      async keep({ name, verdict, kind }) {
        showKept({
          at: practiceNow(),
          name,
          phase: verdict.phase,
          kind: kind === OVERRIDE ? null : kind,
          ruleSet: verdict.ruleSet,
        });
        return true;
      },
    });
  }

  /** The page's own way to send; the guard has let it pass. */
  send(text: string): void {
    const thread = openThread();
    const verdict = this.openThread()?.verdict;
    if (!thread || !verdict) return;
    const { allows } = verdict;
    const only = allows.length === 1 ? (allows[0] ?? null) : null;
    const tag = tagOf(this.#chosen ?? only);
    this.#chosen = null;
    const { channel } = thread;
    addMessage({
      by: 'page',
      kind: channel === 'comment' ? 'private-reply' : 'message',
      at: practiceNow(),
      text: { es: text, en: text },
      ...(tag && { tag }),
    });
    const { askWhen, asLines } = DEFAULTS;
    const review = null;
    const circumstances = { askWhen, asLines, review, earlier: undefined };
    const isKept = decideSend(verdict, circumstances).act === 'ask';
    if (!isKept) showKept('nothing');
  }

  #speak(question: Question): DialogView {
    const { book } = this.#rules;
    const t = retellRules(this.#translate(), question.verdict);
    const told = {
      why: tellWhy(book, question.verdict.ruleSet, t),
      kinds: tellKinds(book, dayOf(question.now), t),
    };
    return speakDialog({ ...question, told }, t);
  }

  readonly #ask: Ask = (question, signal) => {
    this.#chosen = null;
    const asked = openDialog(this.#speak(question), {
      signal,
      onExcept: (phrase) => void send('exception:begin', phrase),
    });
    doSteps('ask');
    const answer = asked.answer.then((given) => {
      this.#chosen = given.kind;
      // The guard sends within this turn or, where the draft was changed meanwhile, not at all.
      setTimeout(() => {
        this.#chosen = null;
      });
      return given;
    });
    const update = (newer: Question) => asked.update(this.#speak(newer));
    return { ...asked, answer, update };
  };
}
