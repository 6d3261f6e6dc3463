// How far the weighing has come with the case: where sources changed since, a room says so, and lets it be done.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { JobView } from '../../../../src/model/views.ts';
import type { WeighingState } from '../../../../src/model/weighing.ts';
import { get, post } from '../api/client.ts';
import { useJobs } from '../api/queries.ts';
import { useWords } from '../words/use-words.ts';
import { Refusal } from './waiting.tsx';
import { WorkProgress } from './work-progress.tsx';

export function WeighingLine() {
  const words = useWords();
  const client = useQueryClient();
  const state = useQuery({
    queryKey: ['weighing'],
    queryFn: ({ signal }) => get<WeighingState>('/api/weighing', signal),
  }).data;
  const start = useMutation({
    mutationFn: () => post<JobView>('/api/jobs', { kind: 'weigh' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
  const running = useJobs().data?.find((job) => job.kind === 'weigh' && job.state === 'running');
  useFreshWhenDone(running !== undefined);
  if (running) return <WorkProgress progress={running.progress} label={words.t('weighing.running')} />;
  if (!state || (state.behind === 0 && state.weighedAt !== null)) return null;
  return (
    <div className="weighing-line no-print">
      <p>
        {state.weighedAt === null
          ? words.t('weighing.never')
          : words.t('weighing.behind', { count: state.behind, n: words.n(state.behind) })}
      </p>
      <button type="button" disabled={start.isPending} onClick={() => start.mutate()}>
        {words.t('weighing.now')}
      </button>
      {start.error && <Refusal error={start.error} />}
    </div>
  );
}

/** What the rooms show is asked for anew once the weighing is through. */
function useFreshWhenDone(running: boolean): void {
  const client = useQueryClient();
  const was = useRef(running);
  useEffect(() => {
    if (was.current && !running)
      for (const queryKey of [['weighing'], ['weighed'], ['attention']]) void client.invalidateQueries({ queryKey });
    was.current = running;
  }, [running, client]);
}
