/** What the people of one language are called and what they write. */
export interface Script {
  pageName: string;
  admins: readonly string[];
  first: readonly string[];
  last: readonly string[];
  odd: readonly string[];
  customer: readonly string[];
  /** A customer's words that begin like our own snippet. */
  trap: string;
  /** In the order of `customer`; the last lines there have no answer of their own. */
  answers: readonly string[];
  /** What the Page says unasked. */
  more: readonly string[];
  automation: readonly string[];
  savedReplies: string[];
  /** What the Page posted. */
  posts: readonly string[];
  comments: readonly string[];
}

export const words = (...lines: string[]): string[] =>
  lines.flatMap((line) => line.split(' | '));
