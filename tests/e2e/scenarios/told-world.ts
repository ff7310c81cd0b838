import assert from 'node:assert/strict';
import type { FakeInbox } from '../../fake-inbox/server.ts';
import {
  createWorld,
  type Lang,
  truthOf,
  type WorldMessage,
  type WorldThread,
} from '../../fake-inbox/world.ts';
import type { ListedRow } from './listed-rows.ts';
import { assertExact, assertNoFalsePromise, phaseOf } from './truth.ts';

const MINUTE = 60_000;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Customers who begin as the page marks our own messages: a row cannot tell, and claims nothing. */
const TRAP = /^(You|Tú|Vous\s?): ?/;

interface Shown {
  readonly thread: WorldThread;
  /** As far as the row shows it: what has arrived may not be drawn yet. */
  readonly messages: readonly WorldMessage[];
}

/** The seeded world with all that a test has added to it; knows a row by what it says. */
export class ToldWorld {
  readonly madeAt: number;
  readonly threads: readonly WorldThread[];
  readonly #base = new Map<string, number>();
  /** Rows that were held against the truth of their thread, and those that could be of several. */
  checked = 0;
  exact = 0;
  unclear = 0;

  constructor(madeAt = Date.now(), lang: Lang = 'en', seed = 1) {
    this.madeAt = madeAt;
    this.threads = createWorld({ now: madeAt, lang, seed }).threads;
    for (const { id, messages } of this.threads)
      this.#base.set(id, messages.length);
  }

  /** Something comes in; the text must be its own, so that a row which shows it is known. */
  arrive(
    inbox: FakeInbox,
    thread: WorldThread,
    { by, text, at }: Pick<WorldMessage, 'by' | 'text' | 'at'>,
  ): void {
    inbox.arrive(thread.id, { by, text, at });
    thread.messages.push({ id: '', kind: 'message', by, text, at });
    thread.messages.sort((a, b) => a.at - b.at);
  }

  /** Whose row it is: by its name, then by what it shows last. */
  find({ text, links }: Pick<ListedRow, 'text' | 'links'>): Shown[] {
    const starts = this.threads.filter(({ name }) =>
      text.startsWith(squeeze(name)),
    );
    const longest = Math.max(0, ...starts.map(({ name }) => name.length));
    const named = starts.filter(({ name }) => name.length === longest);
    const shown = named.map((thread) => this.#shownBy(thread, text));
    if (shown.length < 2) return shown;
    const linked = shown.filter(({ thread }) => links.includes(thread.id));
    if (linked.length) return linked;
    const said = shown.filter(({ messages }) => {
      const last = messages.at(-1)?.text;
      return last && text.includes(squeeze(last));
    });
    return said.length ? said : shown;
  }

  #shownBy(thread: WorldThread, text: string): Shown {
    const base = this.#base.get(thread.id) ?? 0;
    const { messages } = thread;
    const isShown = (m: WorldMessage) =>
      m.text && text.includes(squeeze(m.text));
    let count = messages.length;
    while (count > base && !isShown(messages[count - 1]!)) count--;
    return { thread, messages: messages.slice(0, count) };
  }

  /** No visible badge promises more than its own row's thread has; `isExact`: where the customer spoke last, the very time. */
  check(rows: readonly ListedRow[], now: number, isExact = false): void {
    for (const row of rows) {
      assert.ok(row.badges < 2, `two badges on «${row.text}»`);
      if (!row.badge) continue;
      const found = this.find(row);
      assert.ok(found.length, `nobody is called so: «${row.text}»`);
      const [first, second] = found;
      if (!first || second) {
        this.unclear++;
        assertSome(row, found, now);
        continue;
      }
      this.checked++;
      assertKept(row, first.thread, now);
      const { lastBy, lastAt } = truthOf(first);
      const isClear = !TRAP.test(first.messages.at(-1)?.text ?? '');
      if (!isExact || lastBy !== 'customer' || !isClear) continue;
      if (isAtBorder(lastAt, now)) continue;
      this.exact++;
      try {
        assertExact(row.badge, lastAt, now);
      } catch (error) {
        throw new Error(`«${row.text}»: ${(error as Error).message}`);
      }
    }
  }
}

/** Between two drawings of a badge a window may end. */
const isAtBorder = (at: number, now: number) =>
  phaseOf(at, now).phase !== phaseOf(at, now - MINUTE).phase;

function assertKept(
  { badge, text }: ListedRow,
  thread: WorldThread,
  now: number,
) {
  const { lastCustomerAt } = truthOf(thread);
  const isLate = lastCustomerAt !== null && isAtBorder(lastCustomerAt, now);
  try {
    if (badge) assertNoFalsePromise(badge, thread, isLate ? now - MINUTE : now);
  } catch (error) {
    throw new Error(`«${text}»: ${(error as Error).message}`);
  }
}

/** A row that several threads would fill alike: its badge must be true of one of them. */
function assertSome(row: ListedRow, found: readonly Shown[], now: number) {
  const faults = found.flatMap(({ thread }) => {
    try {
      assertKept(row, thread, now);
      return [];
    } catch (error) {
      return (error as Error).message;
    }
  });
  assert.ok(faults.length < found.length, faults.join('\n'));
}
