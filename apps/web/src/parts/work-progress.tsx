import type { Progress } from '../../../../src/model/views.ts';
import { useWords } from '../words/use-words.ts';

/** How far a piece of work is: stage, count, rate, what is left of the time, what it is at. */
export function WorkProgress({ progress, label }: { progress: Progress | null; label: string }) {
  const words = useWords();
  const { stage = '', done = 0, total = null, perSecond = null, etaSeconds = null, current = null } = progress ?? {};
  const count = total === null ? words.n(done) : words.t('progress.of', { done: words.n(done), total: words.n(total) });
  const rate = perSecond === null ? null : words.t('progress.rate', { n: words.n(Math.round(perSecond * 10) / 10) });
  const left = etaSeconds === null ? null : words.t('progress.left', { time: words.duration(etaSeconds) });
  return (
    <div className="work">
      <p>
        <b>{stage === '' ? label : words.code('stage', stage)}</b> {[count, rate, left].filter(Boolean).join(' · ')}
      </p>
      <progress aria-label={label} {...(total === null ? {} : { value: done, max: Math.max(1, total) })} />
      {current && (
        <p className="quiet current">
          <bdi>{current}</bdi>
        </p>
      )}
    </div>
  );
}
