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

/** React writes innerHTML itself; nothing of ours may. */
export const isReactsOwn = (
  { code, file }: LintMessage,
  read: (file: string) => string,
): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' &&
  file !== undefined &&
  read(file).includes('__reactFiber$');

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
    ...warnings.filter((warning) => !isReactsOwn(warning, read)),
  ];
  for (const { code, message, file, line } of faults)
    console.log(`  | ${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(
    `  | ${faults.length} to mend; ${errors.length + warnings.length - faults.length} of react-dom's own left aside`,
  );
  return faults.length === 0;
}
