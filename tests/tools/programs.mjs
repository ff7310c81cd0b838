// Plain JavaScript without dependencies: it also runs on Node 20, before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const local = process.env.LOCALAPPDATA ?? '';
const programFiles = process.env.ProgramFiles ?? '';

// Branded Chrome is left out on purpose: since 137 it ignores --load-extension.
const programs = {
  chromium: {
    name: 'Chromium',
    env: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      join(local, 'Chromium/Application/chrome.exe'),
    ],
    debian: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    env: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(programFiles, 'Mozilla Firefox/firefox.exe'),
    ],
    debian: 'firefox-esr',
  },
  openssl: {
    name: 'openssl',
    commands: ['openssl'],
    paths: [],
    debian: 'openssl',
  },
};

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent or not ours to run: the caller looks further.
  }
};

const findCommand = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) =>
      process.platform === 'win32'
        ? [join(dir, `${command}.exe`)]
        : [join(dir, command)],
    )
    .find(isExecutable);

/** The path of a program, or null. A path given by its environment variable must exist. */
export function findProgram(key) {
  const { env, commands, paths } = programs[key];
  const given = env && process.env[env];
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(`${env} is set to ${given}, which cannot be run.`);
  }
  return (
    commands.map(findCommand).find(Boolean) ?? paths.find(isExecutable) ?? null
  );
}

const canUseApt = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  findCommand('apt-get') !== undefined;

function installWithApt(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      // apt's progress goes nowhere, its complaints to the person.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update'); // If it fails, the lists that are there may still do.
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Finds the programs, installs what is missing if it can, or throws one sentence that says what to do. */
export function ensurePrograms(keys) {
  const findMissing = () => keys.filter((key) => findProgram(key) === null);
  let missing = findMissing();
  if (missing.length === 0) return;
  const packages = missing.map((key) => programs[key].debian);
  if (canUseApt() && installWithApt(packages)) missing = findMissing();
  if (missing.length === 0) return;
  const names = missing.map((key) => programs[key].name).join(' and ');
  const variables = missing.flatMap((key) => programs[key].env ?? []);
  const hint = variables.length
    ? `; elsewhere install it and set ${variables.join(' and ')} if it is not found`
    : '';
  throw new Error(
    `Please install ${names} (on Debian: sudo apt-get install ${packages.join(' ')}${hint}), then try again.`,
  );
}
