#!/usr/bin/env node
// `npx --no habeas …` from a checkout: hands the words to the command line on the pinned Node, whatever Node started this.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, pinnedNode, root } from '../scripts/setup.mjs';

if (!existsSync(pinnedNode)) ensurePackages();
const child = spawn(pinnedNode, [join(root, 'apps', 'cli', 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 70)));
