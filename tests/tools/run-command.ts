import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export const root = resolve(import.meta.dirname, '../..');
const binDir = join(root, 'node_modules/.bin');

export interface CommandResult {
  code: number;
  stdout: string;
}

interface CommandOptions {
  env?: Record<string, string>;
  /** Keeps standard output for the caller instead of showing it. */
  isQuiet?: boolean;
}

/**
 * Runs a program of node_modules/.bin (or the running Node) in the repository's root. Every line it
 * prints is shown behind a bar, so that no reader takes a runner's own summary for the closing line.
 */
export function runCommand(
  commandLine: string,
  { env = {}, isQuiet = false }: CommandOptions = {},
): Promise<CommandResult> {
  const [command = '', ...args] = commandLine.split(' ');
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${binDir}${delimiter}${process.env.PATH}`,
      // As in CI everywhere: no spinners, no new snapshots, no `.only`.
      CI: 'true',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const lines: string[] = [];
  const show = (stream: Readable) =>
    createInterface({ input: stream }).on('line', (line) => {
      // Vite turns its spinner, in Braille signs, even where nobody can see it turn.
      if (!/[\u2800-\u28ff]/.test(line)) console.log(`  | ${line}`);
    });
  if (isQuiet)
    createInterface({ input: child.stdout }).on('line', (line) =>
      lines.push(line),
    );
  else show(child.stdout);
  show(child.stderr);
  return new Promise((done) => {
    child.on('error', (error) => {
      console.log(`  | ${error.message}`);
      done({ code: 1, stdout: '' });
    });
    child.on('close', (code, signal) => {
      if (signal) console.log(`  | ${command} was ended by ${signal}.`);
      done({ code: code ?? 1, stdout: lines.join('\n') });
    });
  });
}
