// What "about" is taken to allow, beside each result that it bears on. Another tolerance is a record, with who set it and why.

import { type FormEvent, useState } from 'react';
import { useSetWeighing } from '../../api/weighing.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';

export function Tolerance({ tolerance }: { tolerance: number }) {
  const words = useWords();
  const set = useSetWeighing();
  const [percent, setPercent] = useState(String(Math.round(tolerance * 100)));
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set.mutate({ what: 'tolerance', tolerance: Number(percent) / 100, reason: reason.trim() || null });
  };
  return (
    <details className="folded tolerance">
      <summary>{words.t('figures.tolerance', { n: words.n(Math.round(tolerance * 1000) / 10) })}</summary>
      <form className="line-form" onSubmit={submit}>
        <label>
          {words.t('figures.percent')}
          <input
            type="number"
            min={0}
            max={100}
            step={1}
            required
            value={percent}
            onChange={(event) => setPercent(event.target.value)}
          />
        </label>
        <label className="text-filter">
          {words.t('review.reason')}
          <input type="text" dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <button type="submit" disabled={set.isPending || !Number.isFinite(Number.parseFloat(percent))}>
          {words.t('figures.setTolerance')}
        </button>
      </form>
      {set.isSuccess && <p role="status">{words.t('weighed.recorded')}</p>}
      {set.error && <Refusal error={set.error} />}
    </details>
  );
}
