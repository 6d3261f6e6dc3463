// How far the weighing has come with the case: where sources changed since, a room says so, and lets it be done.

import { useJobs } from '../api/queries.ts';
import { useWeighing, useWeighNow } from '../api/weighing.ts';
import { useWords } from '../words/use-words.ts';
import { Refusal } from './waiting.tsx';
import { WorkProgress } from './work-progress.tsx';

export function WeighingLine() {
  const words = useWords();
  const state = useWeighing().data;
  const start = useWeighNow();
  const running = useJobs().data?.find((job) => job.kind === 'weigh' && job.state === 'running');
  if (running) return <WorkProgress progress={running.progress} label={words.t('weighing.running')} />;
  if (!state || state.behind === 0) return null;
  return (
    <div className="weighing-line no-print">
      <p>
        {state.weighedAt === null
          ? words.t('weighing.never')
          : words.t('weighing.behind', { count: state.behind, n: words.n(state.behind) })}
      </p>
      <button type="button" disabled={start.isPending} onClick={() => start.mutate({ kind: 'weigh' })}>
        {words.t('weighing.now')}
      </button>
      {start.error && <Refusal error={start.error} />}
    </div>
  );
}
