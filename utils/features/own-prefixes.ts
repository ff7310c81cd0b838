import { browser } from 'wxt/browser';
import { readFields, readText } from '../core/parse.ts';
import type { OwnMark } from '../host/pair-own-prefix.ts';
import {
  LEAD,
  type OwnWords,
  ownWords,
} from '../host/spoken-time/own-words.ts';

const KEY = 'ownPrefixes';

/** How many threads must agree before what they show is believed. */
const ENOUGH = 2;

/** What was learned of one language: the mark, or null where own messages bear none. */
type Learned = Record<string, string | null>;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Own words from a mark alone. The language's sentences about attachments and calls are not known: what begins like
 * the mark, or ends as a sentence does, may be one, and is nobody's.
 */
function wordsOf(prefix: string, evidence: OwnWords | null): OwnWords {
  const word = escaped(prefix.replace(/ ?[:：]$/u, ''));
  const mark = `${LEAD}${escaped(prefix)}`;
  const known = evidence ? `|${evidence.prefix.source}` : '';
  return {
    prefix: new RegExp(mark + known, 'iu'),
    eitherSide:
      evidence?.eitherSide ?? new RegExp(`${LEAD}${word}|[.。।]$`, 'iu'),
  };
}

/** How this browser's inboxes mark own messages, learned by pairing opened threads with their rows. */
export class OwnPrefixes {
  #learned: Learned = {};
  /** Threads that showed a mark, by language and mark. */
  readonly #seen = new Map<string, Set<string>>();

  /** Forgets everything, as the moderator asked. */
  forget(): void {
    this.#learned = {};
    this.#seen.clear();
  }

  /** What was learned in earlier tabs; unreadable entries are left out. */
  async load(): Promise<void> {
    const stored = await browser.storage.local.get(KEY);
    const entries = Object.entries(readFields(stored[KEY]) ?? {}).filter(
      ([, prefix]) => readText(prefix, 20)?.trim(),
    );
    this.#learned = {
      ...(Object.fromEntries(entries) as Learned),
      ...this.#learned,
    };
  }

  /** undefined = the evidence stands; null = in this language nothing can be said. */
  wordsFor(language: string): OwnWords | null | undefined {
    // The page names its language as it likes: "constructor" too.
    if (!Object.hasOwn(this.#learned, language)) return undefined;
    const prefix = this.#learned[language];
    if (prefix === undefined || prefix === null) return prefix;
    return wordsOf(prefix, ownWords(language));
  }

  /** Takes note of one pair; `thread` tells whether it is another thread than those before. */
  learn({ prefix }: OwnMark, language: string, thread: string): void {
    const key = `${language}|${prefix}`;
    const threads = this.#seen.get(key) ?? new Set();
    this.#seen.set(key, threads.add(thread));
    const known = this.#learned[language];
    // Where some own messages bear no mark, none tells a customer's message.
    if (threads.size < ENOUGH || known === prefix || known === null) return;
    this.#learned = { ...this.#learned, [language]: prefix };
    // That nothing can be said is a matter of this page and this day.
    const lasting = Object.entries(this.#learned).filter(([, mark]) => mark);
    // Not taken: it is learned again in the next tab.
    browser.storage.local
      .set({ [KEY]: Object.fromEntries(lasting) })
      .catch(() => {});
  }
}
