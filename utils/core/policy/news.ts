import type { ApprovalKind } from '../approvals.ts';
import { oneOf, readFields, readList, readText } from '../parse.ts';
import { parseDay } from '../time/day.ts';
import { DAY_MS } from '../time/duration.ts';
import type { BookText, RuleBook } from './rule-book-schema.ts';

/** A change of the rules that moderators are told of. */
export interface News {
  /** Of the change in the book. */
  readonly id: string;
  /** The day on which it takes effect, `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: BookText;
  /** What it means for those who answer. */
  readonly means: BookText;
  /** The API constants that end with it. */
  readonly tags: readonly string[];
  /** The approvals that are worth nothing after it. */
  readonly approvals: readonly ApprovalKind[];
}

/** How long after its day a change is still news. */
const FRESH_DAYS = 30;

/** Which of our records each application of the book is. */
const KIND_OF = {
  'human-agent-feature': 'humanAgent',
  'news-page-index': 'news',
  'subscription-permission': 'subscription',
  'utility-permission': 'utility',
  'marketing-access': 'marketing',
} as const satisfies Readonly<Record<string, ApprovalKind>>;

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

/** The changes of a book that may be news on the day it was checked or later, the first to come first. */
export function compileNews({ changes, tags, asOf }: RuleBook): News[] {
  const since = dayBefore(asOf, FRESH_DAYS);
  return changes
    .filter(({ on }) => on >= since)
    .map(({ id, on, title, means, ends }) => ({
      id,
      on,
      title,
      means,
      tags: tags.filter((tag) => ends.includes(tag.id)).map(({ name }) => name),
      approvals: ends.flatMap((ended) =>
        Object.hasOwn(KIND_OF, ended)
          ? [KIND_OF[ended as keyof typeof KIND_OF]]
          : [],
      ),
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Those that are announced, or took effect in the last thirty days; `today` as `YYYY-MM-DD`. */
export const currentNews = (all: readonly News[], today: string): News[] =>
  all.filter(({ on }) => on > dayBefore(today, FRESH_DAYS));

const MOST_LETTERS = 900;

function parseText(value: unknown): BookText | null {
  const { en, es } = readFields(value) ?? {};
  const [english, spanish] = [en, es].map((text) =>
    readText(text, MOST_LETTERS),
  );
  return english && spanish ? { en: english, es: spanish } : null;
}

function parseItem(value: unknown): News | null {
  const fields = readFields(value) ?? {};
  const id = readText(fields.id, 60);
  const on = parseDay(fields.on);
  const title = parseText(fields.title);
  const means = parseText(fields.means);
  if (!id || !on || !title || !means) return null;
  const tags = readList(fields.tags, (tag) => readText(tag, 60)).items;
  const kinds = Object.values(KIND_OF);
  const approvals = readList(fields.approvals, (kind) => oneOf(kind, kinds));
  return { id, on, title, means, tags, approvals: approvals.items };
}

/** News as they were stored; what cannot be read is left out. */
export const parseNews = (value: unknown): News[] =>
  readList(value, parseItem).items;
