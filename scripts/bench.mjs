// npm run bench -- [NAME…] [--data FOLDER]: runs the benchmarks named (all of bench/ without a name), each in a process of its own.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, pinnedNode, root } from './setup.mjs';

ensurePackages();
const args = process.argv.slice(2);
const firstFlag = args.findIndex((arg) => arg.startsWith('--'));
const names = firstFlag === -1 ? args : args.slice(0, firstFlag);
const flags = firstFlag === -1 ? [] : args.slice(firstFlag);
const all = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`habeas: no benchmark named ${unknown.join(', ')}; there are: ${all.join(', ')}\n`);
  process.exit(64);
}
let worst = 0;
for (const name of names.length > 0 ? names : all) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(pinnedNode, [join(root, 'bench', `${name}.ts`), ...flags], {
    cwd: root,
    stdio: 'inherit',
  });
  worst = Math.max(worst, status ?? 70);
}
process.exit(worst);
