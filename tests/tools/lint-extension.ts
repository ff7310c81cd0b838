import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDirName } from './build-dir.ts';
import { root, runCommand } from './run-command.ts';

export interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** One kind of warning is known and harmless: react-dom writes innerHTML itself. */
export function isExpected(
  { code, file = '' }: LintMessage,
  read: (file: string) => string,
): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  return read(file).includes('__reactFiber$');
}

/** Runs Mozilla's linter over the shipped Firefox build; returns whether it is clean. */
export async function lintExtension(): Promise<boolean> {
  const source = buildDirName('firefox', 'ship');
  const { stdout } = await runCommand(
    `web-ext lint --no-config-discovery --source-dir=${source} --output=json`,
    { isQuiet: true },
  );
  const { errors, warnings } = JSON.parse(stdout) as {
    errors: LintMessage[];
    warnings: LintMessage[];
  };
  const read = (file: string) => readFileSync(join(root, source, file), 'utf8');
  const faults = [
    ...errors,
    ...warnings.filter((warning) => !isExpected(warning, read)),
  ];
  for (const { code, message, file, line } of faults)
    console.log(`  | ${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(
    `  | ${faults.length} to mend; ${errors.length + warnings.length - faults.length} expected ones left aside`,
  );
  return faults.length === 0;
}
