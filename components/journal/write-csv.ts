/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Excel expects a semicolon between cells where the language writes decimals with a comma. */
export function separatorOf(locale: string): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? ';' : ',';
}

function writeCell(text: string, separator: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/** A table as Excel opens it in a language (BCP 47): byte order mark, separator and line ends; never a formula. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  locale: string,
): string {
  const separator = separatorOf(locale);
  const lines = rows.map((row) =>
    row.map((cell) => writeCell(cell, separator)).join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
