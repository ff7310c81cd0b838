import {
  judgeThread,
  tagOf,
} from '../../components/practice/practice-thread.ts';
import { tellKinds, tellWhy } from '../../components/practice/tell-rules.ts';
import { dayOf } from '../../utils/core/policy/in-force.ts';
import { decideSend } from '../../utils/core/window/decide-send.ts';
import type { Ask } from '../../utils/features/dialog-slot.ts';
import { OVERRIDE } from '../../utils/features/dialog-slot.ts';
import { speakDialog } from '../../utils/features/dialog-words.ts';
import type {
  GuardedPage,
  GuardedSession,
} from '../../utils/features/guarded-page.ts';
import type { Life } from '../../utils/features/life.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { openDialog } from '../../utils/overlay/dialog.ts';
import {
  addMessage,
  doSteps,
  openThread,
  practiceNow,
  showKept,
  usePractice,
} from './practice-store.ts';
import { retellNotes, retellRules } from './retell.ts';

/** The practice inbox as the guard sees it. */
export class PracticeSession implements GuardedSession {
  readonly life: Life;
  readonly #speak: () => Translate;
  /** The kind that the dialog was left with, for the send that follows at once. */
  #chosen: string | null = null;

  constructor(life: Life, speak: () => Translate) {
    this.life = life;
    this.#speak = speak;
  }

  get t(): Translate {
    return retellNotes(this.#speak());
  }

  get settings() {
    return usePractice.getState().settings;
  }

  get #rules() {
    return usePractice.getState().rules;
  }

  /** What is shown is what is known. */
  read(): void {}

  openThread() {
    const thread = openThread();
    if (!thread) return null;
    const verdict = judgeThread(thread, practiceNow(), this.#rules.pack);
    const reading = { composerState: 'open' } as const;
    return { key: thread.key, name: thread.name, verdict, reading };
  }

  /** What the guard stands before: the textarea and the button of the page. */
  readonly page: GuardedPage = {
    findComposer: () =>
      document.querySelector<HTMLElement>('.practice-composer'),
    readDraftAt(target) {
      const isComposer =
        target instanceof HTMLTextAreaElement &&
        target.matches('.practice-composer');
      const text = isComposer ? target.value.trim() : '';
      return isComposer && text ? { composer: target, text } : null;
    },
    findSendControl: (target) =>
      target instanceof Element
        ? target.closest<HTMLElement>('.practice-send:enabled')
        : null,
    now: practiceNow,
    loadDialog: async () => this.#ask,
    async keep({ open: { name, verdict }, kind }) {
      showKept({
        at: practiceNow(),
        name,
        phase: verdict.phase,
        kind: kind === OVERRIDE ? null : kind,
        ruleSet: verdict.ruleSet,
      });
      return true;
    },
  };

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
    const isKept =
      decideSend(verdict, { askWhen: 'outside', earlier: undefined }) === 'ask';
    if (!isKept) showKept('nothing');
  }

  readonly #ask: Ask = (question, signal) => {
    const { book } = this.#rules;
    const { verdict } = question;
    const t = retellRules(this.#speak(), verdict);
    const told = {
      why: tellWhy(book, verdict.ruleSet, t),
      kinds: tellKinds(book, dayOf(question.now), t),
    };
    this.#chosen = null;
    const asked = openDialog(speakDialog({ ...question, told }, t), signal);
    doSteps('ask');
    const answer = asked.answer.then((kind) => {
      this.#chosen = kind;
      // The guard sends within this turn or, where the draft was changed meanwhile, not at all.
      setTimeout(() => {
        this.#chosen = null;
      });
      return kind;
    });
    return { ...asked, answer };
  };
}
