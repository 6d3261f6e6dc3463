// Makes a fresh clone ready: packages, the pinned Node, the web app, a browser for the tests. Runs on whatever Node the
// machine has (18 or later), so it uses nothing newer and imports nothing of ours.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'habeas');

/** The pinned Node that came with the packages. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a program in the clone, its output going to stderr so that ours stays clean. Ends the process when it fails. */
function must(what, command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  say(`habeas: ${what} failed${error ? ` (${error.message})` : ''}: see the lines above`);
  process.exit(70);
}

/** `npm ci`, unless the packages that are there belong to this very lock file. */
export function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(cache, 'lock');
  if (existsSync(pinnedNode) && existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say('habeas: installing the packages of this clone (once; about a minute)');
  must('npm ci', 'npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, lock);
}

/** Builds the web app when its sources are newer than what was built. */
export function ensureWebApp() {
  const sources = createHash('sha256');
  for (const folder of ['apps/web', 'src/model']) hashTree(join(root, folder), sources);
  const digest = sources.digest('hex');
  const mark = join(root, 'apps', 'web', 'dist', '.built-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  say('habeas: building the web app (once after each change)');
  must('building the web app', pinnedNode, [
    join('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    join('apps', 'web'),
    '--logLevel',
    'warn',
  ]);
  writeFileSync(mark, digest);
}

function hashTree(folder, hash) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'dist' || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) hashTree(path, hash);
    else hash.update(`${path.slice(root.length)}\0${statSync(path).size}\0`).update(readFileSync(path));
  }
}

/** Where Chromium may stand; HABEAS_CHROMIUM names one of another place. */
const CHROMIUM = [
  process.env.HABEAS_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const findChromium = () => CHROMIUM.find((path) => path && existsSync(path)) ?? playwrightChromium();

/** The browser that Playwright's own download would have put in place, or null. */
function playwrightChromium() {
  const asked = spawnSync(
    pinnedNode,
    ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
    { cwd: root, encoding: 'utf8' },
  );
  return asked.status === 0 && existsSync(asked.stdout) ? asked.stdout : null;
}

/** A browser for the tests: what is there, else apt when root, else Playwright's; null (said in one line) when none can be had. */
export function ensureChromium() {
  const there = findChromium();
  if (there) return there;
  say('habeas: no Chromium here; trying to install one for the browser tests');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } else {
    spawnSync(pinnedNode, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
  }
  const found = findChromium();
  if (!found)
    say('habeas: the browser tests did not run: no Chromium here and none could be installed; they count as skipped');
  return found;
}
