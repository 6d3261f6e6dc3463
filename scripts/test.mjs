// npm test [-- FILES…]: makes the clone ready, then runs all tests (or those named) with Node's own runner.

import { spawnSync } from 'node:child_process';
import { ensureChromium, ensurePackages, ensureWebApp, pinnedNode, root } from './setup.mjs';

ensurePackages();
ensureWebApp();
const chromium = ensureChromium();
const files = process.argv.length > 2 ? process.argv.slice(2) : ['tests/**/*.test.ts'];
const { status } = spawnSync(pinnedNode, ['--test', '--test-concurrency=2', '--test-timeout=900000', ...files], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, TZ: 'Etc/UTC', HABEAS_CHROMIUM: chromium ?? '' },
});
process.exit(status ?? 70);
