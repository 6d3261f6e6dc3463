// npm run check: types, lint and format, unused code, tests (the import rules are one of them). Stops at the first that fails.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, pinnedNode, root } from './setup.mjs';

ensurePackages();
const tool = (...path) => join(root, 'node_modules', ...path);
const steps = [
  ['types', [tool('typescript', 'bin', 'tsc'), '-p', '.']],
  ['lint and format', [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings']],
  ['unused code', [tool('knip', 'bin', 'knip.js')]],
  ['tests', [join(root, 'scripts', 'test.mjs')]],
];
for (const [name, args] of steps) {
  process.stderr.write(`habeas: ${name}\n`);
  const { status } = spawnSync(pinnedNode, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 70);
}
