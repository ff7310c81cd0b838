/** What is not to be seen, save for line breaks and tabs. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/** What turns the direction of the text after it, and ends that. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Marks that right-to-left writing may need within a text; in a short line of ours they only move its neighbours. */
const MARKS = /[\u061c\u200e\u200f]/gu;

/** A text of several lines without characters that are not to be seen; every line break is one `\n`. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(CONTROLS, '')
    .replace(TURNS, '')
    .toWellFormed();

/** The same on one line, with single spaces. */
export const plainLine = (text: string): string =>
  plainText(text).replace(MARKS, '').replace(/\s+/gu, ' ').trim();
