// habeas add, end to end (sealed, read, searched for claims, indexed, durable), against Readability on linkedom only finding the main text
// of the same pages. Both sides get two processes. Prints seconds of both, side by side and in alternation, and peak memory.
//
//   npm run bench -- add-pages --data ../shared/bench [--rounds 3]

import { spawn } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { memoryOf } from './parts/process-memory.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, rounds: { type: 'string' }, half: { type: 'string' } },
  strict: false,
});
const ROOT = join(import.meta.dirname, '..');

// ── the peer's process: the main text of every page of a list, nothing else ──────────────────────────────────────

if (typeof values.half === 'string') {
  let letters = 0;
  for (const path of readFileSync(values.half, 'utf8').split('\n')) {
    const { document } = parseHTML(readFileSync(path, 'utf8'));
    letters += new Readability(document as unknown as Document).parse()?.textContent?.length ?? 0;
  }
  process.stdout.write(`${letters}\n`);
  process.exit(0);
}

interface Run {
  readonly seconds: number;
  /** Sum over the processes of one side, in MB. */
  readonly peakMemory: number;
}

/** Runs programs side by side to their end; peak memory is sampled from /proc, all descendants included. */
async function timed(commands: readonly (readonly string[])[], env: NodeJS.ProcessEnv): Promise<Run> {
  const start = performance.now();
  const children = commands.map((args) =>
    spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  let peakMemory = 0;
  const sampler = setInterval(() => {
    peakMemory = Math.max(peakMemory, memoryOf(children.map((child) => child.pid ?? 0)));
  }, 50);
  const codes = await Promise.all(
    children.map((child) => new Promise<number | null>((resolve) => child.on('exit', resolve))),
  );
  clearInterval(sampler);
  if (codes.some((code) => code !== 0 && code !== 1)) throw new Error(`a side ended with ${codes.join(', ')}`);
  return { seconds: (performance.now() - start) / 1000, peakMemory };
}

// ── the pages ────────────────────────────────────────────────────────────────────────────────────────────────────

if (typeof values.data !== 'string') {
  process.stderr.write('add-pages: --data FOLDER is needed: the folder with pages/articles and pages/dates\n');
  process.exit(64);
}
const work = mkdtempSync(join(tmpdir(), 'habeas-bench-'));
const pages = join(work, 'pages');
mkdirSync(pages);
let bytes = 0;
for (const set of ['articles', 'dates']) {
  const folder = join(values.data, 'pages', set, 'html');
  for (const name of readdirSync(folder)) {
    const raw = readFileSync(join(folder, name));
    const page = name.endsWith('.gz') ? gunzipSync(raw) : raw;
    bytes += page.length;
    writeFileSync(join(pages, `${set}-${basename(name, '.gz')}`), page);
  }
}
const files = readdirSync(pages).map((name) => join(pages, name));
files.forEach((path) => {
  createReadStream(path).resume(); // both sides find the pages in memory
});
const halves = [0, 1].map((half) => {
  const list = join(work, `half-${half}`);
  writeFileSync(list, files.filter((_, i) => i % 2 === half).join('\n'));
  return [import.meta.filename, '--half', list];
});
const cli = join(ROOT, 'apps', 'cli', 'main.ts');
const rounds = Number(values.rounds ?? 3);
process.stdout.write(
  `${files.length} pages, ${(bytes / 1e6).toFixed(1)} MB; ${rounds} rounds in alternation, two processes a side\n`,
);
const ours: Run[] = [];
const peers: Run[] = [];
for (let round = 0; round < rounds; round++) {
  peers.push(await timed(halves, process.env));
  const env = { ...process.env, HABEAS_HOME: join(work, `home-${round}`) };
  const folder = join(work, `case-${round}`);
  await timed([[cli, 'init', folder]], env);
  ours.push(await timed([[cli, 'add', folder, pages]], env));
}
const best = (runs: readonly Run[]): number => Math.min(...runs.map(({ seconds }) => seconds));
const show = (name: string, runs: readonly Run[]): void => {
  const each = runs.map(({ seconds }) => seconds.toFixed(2)).join(' ');
  const peak = Math.max(...runs.map(({ peakMemory }) => peakMemory));
  process.stdout.write(`${name.padEnd(34)} ${each} s   best ${best(runs).toFixed(2)} s   peak ${peak.toFixed(0)} MB\n`);
};
show('Readability on linkedom, main text', peers);
show('habeas add, whole', ours);
process.stdout.write(`ratio of the best runs: ${(best(ours) / best(peers)).toFixed(2)}\n`);
rmSync(work, { recursive: true });
