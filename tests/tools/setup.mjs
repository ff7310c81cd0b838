// Runs before `npm start` and `npm test`: node tests/tools/setup.mjs [chromium] [firefox] [openssl]
// Plain JavaScript without dependencies, because it runs on any Node from 20 on, before `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensurePrograms } from './programs.mjs';

const root = join(import.meta.dirname, '../..');
const binDir = join(root, 'node_modules/.bin');

const readPackages = (path) =>
  JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/**
 * Compares what is installed with the lock file. Contents, not dates: git sets dates anew, and a
 * needless `npm ci` would take node_modules away from whoever else works in this folder.
 */
function arePackagesCurrent() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] === undefined
      ? optional === true
      : installed[path].version === version;
  });
}

function installPackages() {
  console.log('Installing the npm packages of package-lock.json.');
  const { npm_execpath: npmScript, npm_node_execpath: npmNode } = process.env;
  const args = [
    'ci',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  // npm deletes node_modules first, so it must not run on the Node that lies in there.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((dir) => dir !== binDir)
    .join(delimiter);
  const isOurNode = npmNode?.startsWith(join(root, 'node_modules'));
  const [command, first] =
    npmScript && npmNode && !isOurNode ? [npmNode, [npmScript]] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...args], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed, see above.');
}

/** Node runs our TypeScript by itself from 22.18 on. */
function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version
    .replace('v', '')
    .split('.')
    .map(Number);
  return major === 22 ? minor >= 18 : major > 22;
}

function checkNode() {
  const own = join(binDir, 'node');
  const version = existsSync(own)
    ? spawnSync(own, ['-v'], { encoding: 'utf8' }).stdout.trim()
    : process.version;
  if (isNodeNewEnough(version)) return;
  throw new Error(
    `Ventana's tools need Node 22.18 or newer, this is ${version}: please install Node 24 and try again.`,
  );
}

try {
  if (!arePackagesCurrent()) installPackages();
  checkNode();
  ensurePrograms(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
