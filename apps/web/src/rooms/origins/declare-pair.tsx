// What a person declares of two documents: that one goes back to the other, or that they are of two origins in spite of what they share. A record, with its
// reason; it can be taken back.

import { type FormEvent, useState } from 'react';
import type { SharedRow } from '../../../../../src/model/rooms/origins.ts';
import { useDeclareOrigin } from '../../api/weighing.ts';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { Declared } from './declarations.tsx';

const CHOICES = ['aFirst', 'bFirst', 'apart'] as const;
type Choice = (typeof CHOICES)[number];

export function DeclarePair({ of }: { of: Pick<SharedRow, 'a' | 'b' | 'declared'> }) {
  const words = useWords();
  const declare = useDeclareOrigin();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const [a, b] = [of.a.title ?? of.a.file, of.b.title ?? of.b.file];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (choice === null || reason.trim() === '') return;
    const [from, to] = choice === 'bFirst' ? [of.b.id, of.a.id] : [of.a.id, of.b.id];
    declare.mutate({ what: choice === 'apart' ? 'apart' : 'one', from, to, reason: reason.trim() });
  };
  return (
    <section className="declare no-print">
      <h2 className="section-head">{words.t('origins.declare')}</h2>
      {of.declared && (
        <ul>
          <Declared of={of.declared} />
        </ul>
      )}
      <form onSubmit={submit} className="declare-form">
        <fieldset className="form-field">
          <legend>{words.t('origins.whatIsTrue')}</legend>
          {CHOICES.map((one) => (
            <label key={one} className="claim-choice">
              <input type="radio" name="declare" checked={choice === one} onChange={() => setChoice(one)} />
              <span>{words.t(`origins.choice.${one}`, { a: `\u2068${a}\u2069`, b: `\u2068${b}\u2069` })}</span>
            </label>
          ))}
        </fieldset>
        <label className="form-field">
          {words.t('origins.reason')}
          <input type="text" dir="auto" required value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <p className="actions">
          <button
            type="submit"
            className="primary"
            disabled={choice === null || reason.trim() === '' || declare.isPending}
          >
            {words.t('origins.record')}
          </button>
          {declare.isSuccess && <span role="status">{words.t('weighed.recorded')}</span>}
        </p>
        {declare.error && <Refusal error={declare.error} />}
      </form>
    </section>
  );
}
