// The names taken to be one, why, and what people judged of them. A join is taken apart by a judgement; a judgement is taken back by its record.

import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { EntityKind, NameForm } from '../../../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../../../src/model/rooms/entity-page.ts';
import type { IdentityJudgementView, NameInSource, NameJoin } from '../../../../../src/model/rooms/identity.ts';
import type { SourceLabel } from '../../../../../src/model/source.ts';
import { useIdentity } from '../../api/people.ts';
import { Actor } from '../../parts/actor.tsx';
import { SourceWords } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { FormActions } from '../../parts/form-actions.tsx';
import { Part } from '../../parts/part.tsx';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';

export function NamesPart({ view }: { view: EntityView }) {
  const words = useWords();
  const { entity, forms, joins, judgements, contradictions, questions } = view;
  const byId = new Map(forms.map((form) => [form.id, form]));
  return (
    <Part head={words.t('entity.namesHead')}>
      <p className="quiet">{words.t(forms.length === 1 ? 'entity.oneName' : 'entity.namesNote')}</p>
      {forms.some((form) => form.sources.length > 1) && <p className="quiet">{words.t('entity.namesakes')}</p>}
      {contradictions.length > 0 && (
        <div className="cannot-hold">
          <h3>{words.t('entity.contradictions')}</h3>
          <Lines lines={contradictions.map((one) => one.sentence)} />
        </div>
      )}
      {questions.length > 0 && (
        <p className="names-asked">
          {words.t('entity.questionsHead', { count: questions.length, n: words.n(questions.length) })}.{' '}
          <Link to="/people/identity" search={{ kind: entity.kind }}>
            {words.t('entity.toQuestions')}
          </Link>
        </p>
      )}
      <ul className="name-forms">
        {forms.map((form) => (
          <FormOf key={form.id} form={form} kind={entity.kind} />
        ))}
      </ul>
      <ul className="name-joins">
        {joins.map((join) => (
          <JoinOf key={`${join.a} ${join.b}`} join={join} a={byId.get(join.a)} b={byId.get(join.b)} view={view} />
        ))}
      </ul>
      {judgements.length > 0 && (
        <>
          <h3>{words.t('entity.judgements')}</h3>
          <ul className="name-judgements">
            {judgements.map((one) => (
              <JudgementOf key={one.record} judgement={one} />
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function FormOf({ form, kind }: { form: NameForm; kind: EntityKind }) {
  const words = useWords();
  const named = form.sources.map(({ id }): NameInSource => ({ source: id, kind, name: form.name }));
  return (
    <li>
      <details className="folded">
        <summary>
          <bdi className="form-name">{form.name}</bdi>{' '}
          <span className="quiet">
            {words.t('people.mentions', { count: form.mentions, n: words.n(form.mentions) })} ·{' '}
            {words.t('origin.documents', { count: form.documents, n: words.n(form.documents) })}
          </span>
        </summary>
        <ul>
          {form.sources.map((source, n) => (
            <li key={source.id}>
              <SourceWords source={source} />
              <NamesakeOf own={named[n]} other={named[n === 0 ? 1 : 0]} otherSource={form.sources[n === 0 ? 1 : 0]} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Two of one name in two documents: no spelling parts them, so that only somebody who knows can say it. */
function NamesakeOf({ own, other, otherSource }: NamesakeProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (!own || !other || !otherSource) return null;
  if (asking) return <ApartForm a={other} b={own} close={() => setAsking(false)} />;
  return (
    <>
      {' '}
      <button type="button" className="quiet-button no-print" onClick={() => setAsking(true)}>
        {words.t('entity.otherThan', { source: `\u2068${otherSource.title ?? otherSource.file}\u2069` })}
      </button>
    </>
  );
}

interface NamesakeProps {
  readonly own: NameInSource | undefined;
  readonly other: NameInSource | undefined;
  readonly otherSource: SourceLabel | undefined;
}

interface JoinProps {
  readonly join: NameJoin;
  readonly a: NameForm | undefined;
  readonly b: NameForm | undefined;
  readonly view: EntityView;
}

function JoinOf({ join, a, b, view }: JoinProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (!a || !b) return null;
  const named = (form: NameForm): NameInSource | null => {
    const [source] = form.sources;
    return source ? { source: source.id, kind: view.entity.kind, name: form.name } : null;
  };
  const [nameA, nameB] = [named(a), named(b)];
  return (
    <li>
      <p>
        <bdi className="form-name">{a.name}</bdi> <span className="quiet">{words.t('entity.joined')}</span>{' '}
        <bdi className="form-name">{b.name}</bdi>{' '}
        <span className="quiet">
          {join.judgement
            ? words.t('entity.byJudgement')
            : words.t('entity.score', { n: words.n(Math.round(join.score * 100)) })}
        </span>
      </p>
      <div className="quiet">
        <Lines lines={[...new Set(join.reasons)]} />
      </div>
      {nameA && nameB && !asking && (
        <button type="button" className="quiet-button no-print" onClick={() => setAsking(true)}>
          {words.t('entity.takeApart')}
        </button>
      )}
      {nameA && nameB && asking && <ApartForm a={nameA} b={nameB} close={() => setAsking(false)} />}
    </li>
  );
}

function ApartForm({ a, b, close }: { a: NameInSource; b: NameInSource; close: () => void }) {
  const words = useWords();
  const { judge } = useIdentity();
  const [why, setWhy] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const reason = why.trim() === '' ? null : why.trim();
    judge.mutate({ a, b, verdict: 'different', reason }, { onSuccess: close });
  };
  return (
    <form className="apart-form" onSubmit={submit}>
      <label>
        <span className="quiet">{words.t('entity.takeApartWhy')}</span>
        {/* biome-ignore lint/a11y/noAutofocus: the form was asked for, and stands where the button was. */}
        <input dir="auto" autoFocus value={why} maxLength={2000} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <FormActions
        label={words.t('entity.confirmApart')}
        disabled={judge.isPending}
        close={close}
        error={judge.error}
      />
    </form>
  );
}

function JudgementOf({ judgement }: { judgement: IdentityJudgementView }) {
  const words = useWords();
  const { takeBack } = useIdentity();
  return (
    <li>
      <p>
        <b>{words.t(`identity.verdict.${judgement.verdict}`)}</b>: <bdi>{judgement.a.name}</bdi> ·{' '}
        <bdi>{judgement.b.name}</bdi>
      </p>
      <p className="quiet">
        {judgement.mine ? words.t('review.byYou') : <Actor name={judgement.actor} />} · {words.moment(judgement.at)}
        {judgement.reason && (
          <>
            {' · '}
            <bdi>{judgement.reason}</bdi>
          </>
        )}
      </p>
      {judgement.mine && (
        <button
          type="button"
          className="quiet-button no-print"
          disabled={takeBack.isPending}
          onClick={() => takeBack.mutate(judgement)}
        >
          {words.t('entity.undo')}
        </button>
      )}
      {takeBack.error && <Refusal error={takeBack.error} />}
    </li>
  );
}
