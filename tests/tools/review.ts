import { readFileSync } from 'node:fs';
import { reviewDraft } from '../../utils/core/review/review-draft.ts';
import { countVerdicts, type LabelledVerdict } from './review-counts.ts';

const USAGE =
  'Usage: npm run -s review -- FILE.jsonl (a line is {"id", "text"}, optionally with "label", "lang" and "doubtful")';

class LineError extends Error {}

interface Line {
  readonly id: string | number;
  readonly text: string;
  readonly label?: string;
  readonly lang: string;
  /** People would not agree on its label: it is reviewed and not counted. */
  readonly isDoubtful: boolean;
}

const reasonOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

function readFile(file: string): string {
  try {
    // Windows editors put a byte order mark before the first line.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new LineError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new LineError(`is not JSON: ${reasonOf(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('is not an object');
  return { ...value };
}

function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new LineError(`has a "${name}" that is not a string`);
}

function parseLine(line: string): Line {
  const { id, text, label, lang, doubtful } = parseObject(line);
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new LineError('has no "id" (a string or a number)');
  if (typeof text !== 'string') throw new LineError('has no "text" (a string)');
  return {
    id,
    text,
    label: optionalText(label, 'label'),
    lang: optionalText(lang, 'lang') ?? 'unknown',
    isDoubtful: doubtful === true,
  };
}

/** Reviews one line and prints the verdict; null where it has no label to hold it against. */
function reviewLine(line: string): LabelledVerdict | null {
  const { id, text, label, lang, isDoubtful } = parseLine(line);
  const { isPromotional, phrases, topic } = reviewDraft(text);
  const reasons = [...new Set(phrases.map(({ reason }) => reason))];
  const verdict = { id, promotional: isPromotional, reasons, kind: topic };
  console.log(JSON.stringify(verdict));
  if (label === undefined || isDoubtful) return null;
  return { lang, isFlagged: isPromotional, label };
}

/** False if a line could not be read; the others are reviewed all the same. */
function reviewFile(file: string): boolean {
  const labelled: LabelledVerdict[] = [];
  let isReadable = true;
  readFile(file)
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        const verdict = reviewLine(line);
        if (verdict) labelled.push(verdict);
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        isReadable = false;
        console.error(`Line ${index + 1} of ${file} ${error.message}`);
      }
    });
  for (const row of countVerdicts(labelled)) console.error(row);
  return isReadable;
}

function main(file: string | undefined): boolean {
  try {
    if (file === undefined) throw new LineError(USAGE);
    return reviewFile(file);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    console.error(error.message);
    return false;
  }
}

if (import.meta.main) process.exitCode = main(process.argv[2]) ? 0 : 1;
