// Long pieces of work: started by one request, asked after by others. One at a time for each case, in the order asked
// for; one that gives way is stopped when another is asked for. Those that are over are remembered until the server ends. Nothing here is evidence: the ledger is.

import { randomUUID } from 'node:crypto';
import { HabeasError } from '../../src/model/error.ts';
import type { JobView, Progress } from '../../src/model/views.ts';
import { saidOf } from './answers.ts';
import type { Work } from './asked.ts';

type Outcome = Partial<Pick<JobView, 'added' | 'verified' | 'weighed'>>;

export interface Jobs {
  /** `givesWay`: its signal ends as soon as any other work is asked for; it is then to end with what it has done. */
  start(kind: JobView['kind'], run: (work: Work) => Promise<Outcome>, how?: { readonly givesWay: boolean }): JobView;
  all(): readonly JobView[];
  get(id: string): JobView;
  /** Asks what runs to stop, and waits for it. */
  close(): Promise<void>;
}

export function openJobs(onFault: (error: unknown) => void): Jobs {
  const views = new Map<string, JobView>();
  const abort = new AbortController();
  /** Of what gives way and is not over. */
  const yielding = new Set<AbortController>();
  let last: Promise<void> = Promise.resolve();

  const change = (id: string, fields: Partial<JobView>): void => {
    const view = views.get(id);
    if (view) views.set(id, { ...view, ...fields });
  };
  const work = async (id: string, run: (work: Work) => Promise<Outcome>, asked: AbortController): Promise<void> => {
    try {
      abort.signal.throwIfAborted();
      const progress = (at: Progress): void => change(id, { progress: at });
      const signal = AbortSignal.any([abort.signal, asked.signal]);
      change(id, { ...(await run({ progress, signal })), state: 'done' });
    } catch (error) {
      if (!(error instanceof HabeasError) && !abort.signal.aborted) onFault(error);
      change(id, { state: 'failed', error: saidOf(error) });
    } finally {
      yielding.delete(asked);
    }
  };

  return {
    start(kind, run, { givesWay } = { givesWay: false }) {
      for (const other of yielding) other.abort(new HabeasError('usage', 'other work was asked for'));
      const asked = new AbortController();
      if (givesWay) yielding.add(asked);
      const id = randomUUID();
      const nothing = { progress: null, added: null, verified: null, weighed: null, error: null };
      const view: JobView = { id, kind, state: 'running', ...nothing };
      views.set(id, view);
      last = last.then(() => work(id, run, asked));
      return view;
    },
    all: () => [...views.values()],
    get(id) {
      const view = views.get(id);
      if (!view) throw new HabeasError('not-found', `no job ${id} on this server`);
      return view;
    },
    close() {
      abort.abort(new HabeasError('usage', 'the server was closed before this was done'));
      return last;
    },
  };
}
