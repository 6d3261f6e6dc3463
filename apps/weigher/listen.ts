// The thread that listens to standard input while the weighing works (stop.ts).

import { Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const input = new Socket({ fd: 0, readable: true, writable: false });
input.on('error', () => undefined);
input.once('close', () => {
  parentPort?.postMessage('stop');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), workerData as number);
});
input.resume();
parentPort?.postMessage('listening');
