// A process that is asked to stop and hears nothing, as in a comparison that does not end. With `beside`, it starts another such process, which lives only as long as this one.

import { spawn } from 'node:child_process';
import { stopWhenAsked } from '../../../apps/weigher/stop.ts';

const [graceMs = '0', how] = process.argv.slice(2);
if (how === 'beside') {
  const stdio: ['pipe', 'pipe', 'inherit'] = ['pipe', 'pipe', 'inherit'];
  const child = spawn(process.execPath, [import.meta.filename, graceMs], { stdio });
  child.stdout.once('data', () => process.stdout.write(`${child.pid}\n`));
} else {
  const signal = await stopWhenAsked(Number(graceMs));
  if (how === 'idle') signal.addEventListener('abort', () => process.exit(3));
  process.stdout.write('working\n');
  if (how === 'idle') setInterval(() => undefined, 1000);
  else for (;;);
}
