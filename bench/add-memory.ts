// Peak memory of `habeas add`, all processes together, on 1,000 and on 10,000 generated documents: it must not grow with their number.
// The documents are made here (invented, plain text and HTML, about 5 kB each, no two alike).
//
//   npm run bench -- add-memory [--most 10000]

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryOf } from './parts/process-memory.ts';

const { values } = parseArgs({ options: { most: { type: 'string' } }, strict: false });
const CLI = join(import.meta.dirname, '..', 'apps', 'cli', 'main.ts');

const TOWNS = ['Lower Tamsin', 'Ostrava Minor', 'Quell', 'Harrow Ford', 'Imber'];
const TRADES = ['millers', 'carters', 'weavers', 'ferrymen', 'teachers'];

/** A document that no other equals; the same number gives the same text. */
function documentOf(n: number): { readonly name: string; readonly text: string } {
  const paragraphs = Array.from({ length: 18 }, (_, i) => {
    const k = n * 31 + i * 7;
    return `On ${1 + (k % 28)} May ${1900 + (k % 90)}, ${12 + (k % 400)} ${TRADES[k % 5]} were arrested in ${TOWNS[(k >> 2) % 5]}, said Ada Quill of the ${TOWNS[k % 5]} committee. “We were told to wait at the bridge,” she wrote in letter ${k}. Nobody answered. This paragraph is invented.`;
  });
  return n % 2 === 0
    ? { name: `d${n}.txt`, text: `The ${TRADES[n % 5]} of ${TOWNS[n % 5]}, part ${n}\n\n${paragraphs.join('\n\n')}\n` }
    : {
        name: `d${n}.html`,
        text: `<!DOCTYPE html><html lang="en"><head><title>Part ${n}</title></head><body><nav><a href="/">Home</a></nav><article><h1>Part ${n}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article><footer>Invented</footer></body></html>`,
      };
}

for (const count of [1000, Number(values.most ?? 10_000)]) {
  const work = mkdtempSync(join(tmpdir(), 'habeas-bench-'));
  const inputs = join(work, 'inputs');
  mkdirSync(inputs);
  for (let n = 0; n < count; n++) {
    const { name, text } = documentOf(n);
    writeFileSync(join(inputs, name), text);
  }
  const env = { ...process.env, HABEAS_HOME: join(work, 'home') };
  const folder = join(work, 'case');
  spawnSync(process.execPath, [CLI, 'init', folder], { env });
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'add', folder, inputs], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, memoryOf([child.pid ?? 0]));
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(sampler);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${count} documents: exit ${code}, ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} a second, peak ${peak.toFixed(0)} MB in all processes\n`,
  );
  if (code !== 0) process.stdout.write(`${said}\n`);
  rmSync(work, { recursive: true });
}
