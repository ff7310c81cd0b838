import { readFileSync } from 'node:fs';
import { CaseError, fieldsOf, show } from '../unit/core/case-fields.ts';
import { judgeCase } from '../unit/core/judge-case.ts';

const USAGE = 'Usage: npm run -s conformance -- FILE (a JSON array of cases)';

const reasonOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

/** Windows editors put a byte order mark before JSON, which JSON.parse refuses. */
const parse = (text: string): unknown =>
  JSON.parse(text.replace(/^\uFEFF/, ''));

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CaseError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

/** The cases in a file; throws a CaseError with a sentence that says what is wrong where. */
function readCases(file: string): readonly unknown[] {
  const text = readText(file);
  let cases: unknown;
  try {
    cases = parse(text);
  } catch (error) {
    throw new CaseError(`${file} is not JSON: ${reasonOf(error)}`);
  }
  if (Array.isArray(cases)) return cases;
  throw new CaseError(`${file} is not an array of cases but ${show(cases)}`);
}

/** A line for a case that fails, or null; a case that cannot be read fails too. */
function runCase(value: unknown, index: number): string | null {
  let name = `case ${index + 1}`;
  try {
    const fields = fieldsOf(value, 'it');
    if (typeof fields.id === 'string') name = fields.id;
    if (typeof fields.why === 'string') name += ` (${fields.why})`;
    const faults = judgeCase(fields);
    return faults.length ? `FAIL ${name}: ${faults.join('; ')}` : null;
  } catch (error) {
    const what = error instanceof CaseError ? 'not a valid case' : 'crashed';
    return `FAIL ${name}: ${what}: ${reasonOf(error)}`;
  }
}

function runFile(file: string): boolean {
  const cases = readCases(file);
  const failures = cases.map(runCase).filter((line) => line !== null);
  for (const line of failures) console.log(line);
  const failed = failures.length;
  console.log(`${cases.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

function main(file: string | undefined): boolean {
  try {
    if (file === undefined) throw new CaseError(USAGE);
    return runFile(file);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    console.error(error.message);
    return false;
  }
}

if (import.meta.main) process.exitCode = main(process.argv[2]) ? 0 : 1;
