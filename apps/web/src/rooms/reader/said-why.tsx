// The ends of what people say of a source as a whole: of a row why and by whom, of a form why.

import { Actor } from '../../parts/actor.tsx';
import { useWords } from '../../words/use-words.ts';

interface SaidByProps {
  readonly of: { readonly reason: string | null; readonly actor: string; readonly mine: boolean; readonly at: string };
}

export function SaidBy({ of: { reason, actor, mine, at } }: SaidByProps) {
  const words = useWords();
  return (
    <>
      {reason && <p dir="auto">{reason}</p>}
      <p className="quiet">
        {mine ? words.t('review.byYou') : <Actor name={actor} />} · {words.moment(at)}
      </p>
    </>
  );
}

interface ReasonProps {
  readonly value: string | null;
  readonly change: (value: string | null) => void;
}

export function ReasonField({ value, change }: ReasonProps) {
  const words = useWords();
  return (
    <label className="form-field">
      <span>{words.t('review.reason')}</span>
      <textarea
        dir="auto"
        rows={2}
        maxLength={2000}
        value={value ?? ''}
        onChange={(event) => change(event.target.value || null)}
      />
    </label>
  );
}
