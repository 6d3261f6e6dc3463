// When the server weighs: when asked, and by itself a moment after something was added, judged, declared, set or taken back, if that left sources to weigh. Weighing gives way: a piece of work that
// somebody asked for stops it, and what is left is weighed after that.

import type { JobView } from '../../src/model/views.ts';
import type { WeighReport } from '../../src/model/weighing.ts';
import type { Work } from './asked.ts';
import type { CaseApi } from './case-api.ts';
import type { Jobs } from './jobs.ts';

export interface WeighingJobs {
  /** The run that waits or goes on, or a new one. */
  now(): JobView;
  /** Weighs in a moment, if anything is left to weigh. */
  soon(): void;
  /** The same once this is done. */
  after<T>(work: Promise<T>): Promise<T>;
  close(): void;
}

interface WeighingTools {
  readonly caseApi: CaseApi;
  readonly jobs: Jobs;
  readonly onFault: (error: unknown) => void;
  /** How long nothing must have changed before it starts by itself. */
  readonly quietMs: number;
}

export function openWeighingJobs({ caseApi, jobs, onFault, quietMs }: WeighingTools): WeighingJobs {
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const weigh = async (work: Work): Promise<WeighReport> => {
    try {
      if (!work.signal.aborted) return await caseApi.weigh(work);
    } catch (error) {
      if (!work.signal.aborted) throw error;
    }
    // It gave way. What was done of it is kept.
    return { sources: 0, behind: (await caseApi.weighing()).behind };
  };
  const now = (): JobView => {
    const going = jobs.all().find(({ kind, state }) => kind === 'weigh' && state === 'running');
    const run = async (work: Work): Promise<{ readonly weighed: WeighReport }> => {
      const weighed = await weigh(work);
      if (work.signal.aborted) soon();
      return { weighed };
    };
    return going ?? jobs.start('weigh', run, { givesWay: true });
  };
  const soon = (): void => {
    if (closed) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      caseApi.weighing().then(({ behind }) => {
        if (behind > 0 && !closed) now();
      }, onFault);
    }, quietMs);
    timer.unref();
  };
  return {
    now,
    soon,
    async after(work) {
      const done = await work;
      soon();
      return done;
    },
    close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
