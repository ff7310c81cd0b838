import { plainLine } from './plain-text.ts';

export const PLACEHOLDERS = ['name', 'page'] as const;
/** What is filled in when a saved reply is used; written `{name}`, `{page}`, or in Spanish. */
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Empty = not known. */
export interface FillValues {
  /** The customer's first name as a person would write it. */
  readonly name: string;
  /** What the moderator calls the Page. */
  readonly page: string;
}

const MARK = /\{\s*(name|nombre|page|p[aá]gina)\s*\}/giu;

const placeholderOf = (written: string): Placeholder =>
  /^n/iu.test(written) ? 'name' : 'page';

/** Every mark of a text that stands for something, as it is written there. */
export const findMarks = (text: string) => [...text.matchAll(MARK)];

/** The marks that a draft would go out with, each once, as they are written. */
export const marksLeftIn = (text: string): string[] => [
  ...new Set(findMarks(text).map(([mark]) => mark)),
];

/** The reply with names in their places; a placeholder whose name is not known is left standing. */
export const fillReply = (text: string, values: FillValues): string =>
  text.replace(
    MARK,
    (whole, written: string) =>
      plainLine(values[placeholderOf(written)]) || whole,
  );

/** How often a text has a placeholder, in every way of writing it that is filled in. */
export const countPlaceholder = (
  text: string,
  placeholder: Placeholder,
): number =>
  findMarks(text).filter(
    ([, written = '']) => placeholderOf(written) === placeholder,
  ).length;

/** The placeholders of a text, each once, in the order of `PLACEHOLDERS`. */
export const placeholdersIn = (text: string): Placeholder[] =>
  PLACEHOLDERS.filter((placeholder) => countPlaceholder(text, placeholder) > 0);

/** The placeholders that `fillReply` would leave standing. */
export const missingIn = (text: string, values: FillValues): Placeholder[] =>
  placeholdersIn(text).filter((placeholder) => !plainLine(values[placeholder]));

/** What looks like a placeholder and is none, each once: it would be sent as it stands. */
export const strangeMarksIn = (text: string): string[] => {
  const marks = text.match(/\{[^{}\n]{1,30}\}/gu) ?? [];
  return [...new Set(marks.filter((mark) => !placeholdersIn(mark).length))];
};

/** What Facebook shows where an account is gone. */
const NOBODY =
  /^(?:facebook|instagram) user$|^usu[aá]ri[oa] (?:de|do) (?:facebook|instagram)$/iu;

const TITLE = /^(?:dra?|sra?|srta|lic|ing|prof|mrs?|ms)$/iu;

const EDGES = /^[^\p{L}\p{N}_@]+|[^\p{L}\p{N}_@]+$/gu;

/** First letter large, the others small: "MARÍA" and "maría" become "María". */
const capitalised = (word: string): string =>
  word
    .toLowerCase()
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
    );

/** The first name of somebody as the inbox shows them; empty where it shows no name but a number, or a handle. */
export function firstNameOf(shown: string): string {
  const name = plainLine(shown);
  if (NOBODY.test(name)) return '';
  const words = name.split(' ').map((word) => word.replace(EDGES, ''));
  const first = words.find((word) => word && !TITLE.test(word)) ?? '';
  if (/[\p{N}_@]/u.test(first)) return '';
  // Two capitals may be initials.
  const isLoud = [...first].length > 2 && first.toUpperCase() === first;
  return isLoud || first.toLowerCase() === first ? capitalised(first) : first;
}
