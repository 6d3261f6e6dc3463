// That the weighing ends when nobody waits for it: standard input ends when it is to stop, and when the one who asked for it is gone. In the midst of a long comparison the process hears nothing, so a thread of its own listens.
// What is not done in good order after some time is cut off: a room is written whole or not at all, and the lock of a process that is gone is taken over.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Says when to stop; `graceMs` after that the process is ended wherever it is. Standard input has to be a pipe. */
export async function stopWhenAsked(graceMs: number): Promise<AbortSignal> {
  const stop = new AbortController();
  const listener = new Worker(new URL('./listen.ts', import.meta.url), { workerData: graceMs });
  // It first says that it listens, then that it is to stop.
  await once(listener, 'message');
  listener.once('message', () => stop.abort());
  listener.unref();
  return stop.signal;
}
