// npm start [-- FILES…]: makes the clone ready, then builds the case and opens the app on it.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, ensureWebApp, pinnedNode, root } from './setup.mjs';

ensurePackages();
ensureWebApp();
const args = [join(root, 'apps', 'cli', 'main.ts'), 'open', ...process.argv.slice(2)];
const child = spawn(pinnedNode, args, { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 70)));
