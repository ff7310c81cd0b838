/** Decimal digits of any script run from a code point that ends in 0 or 6. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const isFromZero = /\p{Nd}/u.test(String.fromCharCode(code & ~15));
  return String((code & 15) - (isFromZero ? 0 : 6));
}

const inAscii = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC')
    // Digits beyond the basic plane are letters for show ("𝟑𝐡") as often as numbers.
    .replace(/(?=[\u0660-\uffff])\p{Nd}/gu, asciiDigit)
    .replaceAll('’', "'");

/**
 * A text as the readers of times compare it: lower case, ASCII digits, single spaces, no bidi marks, dots only between
 * numbers ("6. Sept." is "6 sept", "2026. 9. 6." keeps two).
 */
export const normalise = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text : inAscii(text))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d)\.|\.(?! ?\d)/g, '')
    .replace(/(\d ?[ap]) m(?= |$)/, '$1m')
    .trim();
