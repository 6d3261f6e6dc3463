// What can be done with the words selected, or with the claim chosen: cite, label, note. It stands at the foot of the window.

import { type FormEvent, useState } from 'react';
import type { Passage } from '../../../../../src/model/passage.ts';
import type { AnnotationView, SourceView } from '../../../../../src/model/views.ts';
import { useAnnotate } from '../../api/queries.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { useWords } from '../../words/use-words.ts';
import { citationOf } from './citation.ts';
import type { Reader } from './use-reader.ts';

interface BarProps {
  readonly source: SourceView;
  readonly reader: Reader;
  readonly selected: Passage | null;
  readonly write: (passage: Passage) => void;
}

export function SelectionBar({ source, reader, selected, write }: BarProps) {
  const words = useWords();
  const [writing, setWriting] = useState<'label' | 'note' | null>(null);
  const claim = reader.claims.find((one) => one.id === reader.active) ?? null;
  const passage = selected ?? claim?.passage ?? null;
  if (passage === null) return null;
  const about = { claim: selected ? null : (claim?.id ?? null), start: passage.start, end: passage.end };
  return (
    <section className="selection-bar" aria-label={words.t('selection.head')}>
      <p className="chosen" dir="auto">
        {passage.exact}
      </p>
      {writing === null ? (
        <div className="actions">
          <CopyButton text={citationOf(source, passage, words)} label={words.t('cite.copy')} />
          {selected && (
            <button type="button" onClick={() => write(selected)}>
              {words.t('handwritten.write')}
            </button>
          )}
          <button type="button" onClick={() => setWriting('label')}>
            {words.t('annotate.label')}
          </button>
          <button type="button" onClick={() => setWriting('note')}>
            {words.t('annotate.note')}
          </button>
        </div>
      ) : (
        <AnnotationForm kind={writing} on={source.row.id} about={about} close={() => setWriting(null)} />
      )}
    </section>
  );
}

interface FormProps {
  readonly kind: 'label' | 'note';
  readonly on: AnnotationView['on'];
  readonly about: Pick<AnnotationView, 'claim' | 'start' | 'end'>;
  readonly close: () => void;
}

export function AnnotationForm({ kind, on, about, close }: FormProps) {
  const words = useWords();
  const annotate = useAnnotate();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') annotate.mutate({ kind, text, on, ...about }, { onSuccess: close });
  };
  return (
    <form className="annotation-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <label>
        {words.t(`annotate.${kind}`)}
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field.
          autoFocus
          dir="auto"
          value={text}
          maxLength={kind === 'label' ? 80 : 10_000}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={annotate.isPending}>
        {words.t('annotate.keep')}
      </button>
      <button type="button" onClick={close}>
        {words.t('cancel')}
      </button>
      {annotate.isError && (
        <p role="alert" className="refused">
          {annotate.error.message}
        </p>
      )}
    </form>
  );
}
