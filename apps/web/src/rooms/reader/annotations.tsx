// What people noted on a source, and how a note or label is taken back: with a reason, which stays in the ledger as the note does.

import { type FormEvent, useState } from 'react';
import type { AnnotationView, SourceView } from '../../../../../src/model/views.ts';
import { useWithdraw } from '../../api/queries.ts';
import { Actor } from '../../parts/actor.tsx';
import { useWords } from '../../words/use-words.ts';
import { AnnotationForm } from './selection-bar.tsx';

export function Annotations({ source }: { source: SourceView }) {
  const words = useWords();
  const [writing, setWriting] = useState<'label' | 'note' | null>(null);
  const whole = { claim: null, start: null, end: null };
  return (
    <section className={`below ${source.annotations.length === 0 ? 'no-print' : ''}`} aria-labelledby="notes-head">
      <h2 id="notes-head">{words.t('annotate.head')}</h2>
      <ul className="notes">
        {source.annotations.map((one) => (
          <Annotation key={one.record} source={source} annotation={one} />
        ))}
      </ul>
      {writing ? (
        <AnnotationForm kind={writing} on={source.row.id} about={whole} close={() => setWriting(null)} />
      ) : (
        <p className="actions no-print">
          <button type="button" onClick={() => setWriting('label')}>
            {words.t('annotate.labelSource')}
          </button>
          <button type="button" onClick={() => setWriting('note')}>
            {words.t('annotate.noteSource')}
          </button>
        </p>
      )}
    </section>
  );
}

function Annotation({ source, annotation: one }: { source: SourceView; annotation: AnnotationView }) {
  const words = useWords();
  const [leaving, setLeaving] = useState(false);
  return (
    <li className={one.kind}>
      {one.start !== null && one.end !== null && <q dir="auto">{wordsAt(source, one.start, one.end)}</q>}
      <p dir="auto">{one.text}</p>
      <p className="quiet">
        {words.code('annotate', one.kind)} · <Actor name={one.actor} /> · {words.moment(one.at)}
        {!leaving && (
          <button type="button" className="quiet-button no-print" onClick={() => setLeaving(true)}>
            {words.t('withdraw.ask')}
          </button>
        )}
      </p>
      {leaving && <WithdrawForm annotation={one} close={() => setLeaving(false)} />}
    </li>
  );
}

function WithdrawForm({ annotation, close }: { annotation: AnnotationView; close: () => void }) {
  const words = useWords();
  const withdraw = useWithdraw();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') withdraw.mutate({ record: annotation.record, on: annotation.on, reason });
  };
  return (
    <form
      className="annotation-form no-print"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <label>
        {words.t('withdraw.reason')}
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field.
          autoFocus
          required
          dir="auto"
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={withdraw.isPending || reason.trim() === ''}>
        {words.t('withdraw.confirm')}
      </button>
      <button type="button" onClick={close}>
        {words.t('cancel')}
      </button>
      {withdraw.isError && (
        <p role="alert" className="refused">
          {withdraw.error.message}
        </p>
      )}
    </form>
  );
}

const wordsAt = (source: SourceView, start: number, end: number): string =>
  [...(source.reading?.text ?? '')].slice(start, end).join('');
