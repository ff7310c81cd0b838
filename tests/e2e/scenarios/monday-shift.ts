import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  clickInDialog,
  openRow,
  waitUntilGone,
} from './guard-moments-tools.ts';
import {
  chooseByDigit,
  seeDialog,
  seeDraft,
  typeDraft,
  waitUntilReadable,
} from './inbox-tab.ts';
import type { MondayMorning, Waiting } from './monday-morning.ts';
import {
  lateReplies,
  ordinaryReplies,
  plainInstead,
  promotions,
} from './monday-replies.ts';
import { type Stage, type Tab, until } from './tab.ts';

/** Which of those past the window get a promotional draft first. */
const PROMOTED = [4, 14, 24];

export interface Kept {
  readonly thread: string;
  readonly kind: string | null;
  readonly how: 'asked' | 'noted';
  readonly isOverride: boolean;
  readonly textHash: string;
}

const sha256 = (text: string) =>
  createHash('sha256').update(text).digest('hex');

/** Her work in one tab, and what must have come of it. */
export class MondayShift {
  readonly stage: Stage;
  readonly tab: Tab;
  readonly morning: MondayMorning;
  readonly sent: { thread: string; text: string }[] = [];
  readonly kept: Kept[] = [];
  /** Ordinary replies that were asked about all the same. */
  readonly flagged: string[] = [];
  dialogs = 0;
  #told = 0;
  #limited = 0;

  constructor(stage: Stage, tab: Tab, morning: MondayMorning) {
    this.stage = stage;
    this.tab = tab;
    this.morning = morning;
  }

  async answer(waiting: Waiting): Promise<void> {
    const { thread, phase } = waiting;
    await openRow(this.tab, this.morning.placeOf(thread), thread.id);
    if (phase === 'closed') return this.#answerLate(waiting);
    const nth = phase === 'limited' ? this.#limited++ : -1;
    const promotion = promotions[PROMOTED.indexOf(nth)];
    const instead = plainInstead[PROMOTED.indexOf(nth)];
    if (promotion && instead) {
      await this.#thinkBetter(promotion, instead);
      return this.#send(waiting, instead);
    }
    const reply = ordinaryReplies[this.#told++ % ordinaryReplies.length];
    assert.ok(reply);
    await typeDraft(this.tab, reply);
    if (nth === 0) return this.#sendFirst(waiting, reply);
    await this.#send(waiting, reply);
  }

  /** The first question of all: from now on only where something looks wrong. */
  async #sendFirst({ thread }: Waiting, text: string): Promise<void> {
    await this.#ask();
    await clickInDialog(this.tab, '.offer input');
    await chooseByDigit(this.tab);
    await this.#settle(thread.id, text, 'HUMAN_AGENT', 'asked');
    this.dialogs = 0;
  }

  /** Goes back to the draft, and writes something plain in its place. */
  async #thinkBetter(promotion: string, instead: string): Promise<void> {
    const { tab } = this;
    await typeDraft(tab, promotion);
    await this.#ask();
    await tab.keyboard.press('Enter');
    await waitUntilGone(tab);
    assert.equal(await seeDraft(tab), promotion);
    await tab.keyboard.down('Control');
    await tab.keyboard.press('a');
    await tab.keyboard.up('Control');
    await tab.keyboard.type(instead);
    await until(
      'it is written anew',
      () => seeDraft(tab),
      (draft) => draft === instead,
    );
  }

  /** One Enter, and not one key more. */
  async #send({ thread, phase }: Waiting, text: string): Promise<void> {
    const { sent } = this.stage.inbox;
    const before = sent.length;
    await this.tab.keyboard.press('Enter');
    await until(
      'it is sent or asked about',
      async () => sent.length > before || (await seeDialog(this.tab)) !== null,
    );
    if (await seeDialog(this.tab)) {
      await waitUntilReadable(this.tab);
      this.dialogs++;
      this.flagged.push(text);
      await chooseByDigit(this.tab);
    }
    const kind = phase === 'limited' ? 'HUMAN_AGENT' : null;
    await this.#settle(thread.id, text, kind, 'noted');
  }

  /** Their window is over: one is sent all the same, the other is left. */
  async #answerLate({ thread }: Waiting): Promise<void> {
    const { tab } = this;
    const isFirst = !this.kept.some(({ isOverride }) => isOverride);
    const text = isFirst ? lateReplies.sent : lateReplies.left;
    await typeDraft(tab, text);
    await this.#ask();
    await tab.keyboard.press(isFirst ? '1' : 'Escape');
    if (isFirst) await this.#settle(thread.id, text, 'override', 'asked');
    else await waitUntilGone(tab);
    assert.equal(await seeDraft(tab), isFirst ? '' : text);
  }

  async #ask(): Promise<void> {
    const before = this.stage.inbox.sent.length;
    await this.tab.keyboard.press('Enter');
    await waitUntilReadable(this.tab);
    this.dialogs++;
    assert.equal(this.stage.inbox.sent.length, before, 'it left unasked');
  }

  async #settle(
    thread: string,
    text: string,
    kind: string | null,
    how: Kept['how'],
  ): Promise<void> {
    this.sent.push({ thread, text });
    this.morning.answered({ id: thread } as Waiting['thread']);
    if (kind) {
      const isOverride = kind === 'override';
      const kept = { thread, how, isOverride, textHash: sha256(text) };
      this.kept.push({ ...kept, kind: isOverride ? null : kind });
    }
    await until(
      `«${text}» is sent`,
      async () => this.stage.inbox.sent.length >= this.sent.length,
    );
  }
}
