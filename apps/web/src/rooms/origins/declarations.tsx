// What people declared of origins and of sides, each to be taken back; and the way to declare that publishers are of one side.

import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { OriginDeclarationView } from '../../../../../src/model/rooms/origins.ts';
import { useOverview } from '../../api/queries.ts';
import { useDeclareOrigin, useTakeBack, useWeighed } from '../../api/weighing.ts';
import { Actor } from '../../parts/actor.tsx';
import { Refusal } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';

/** Folded, before the lists: below a long one nobody would come upon it. */
export function Declarations() {
  const words = useWords();
  const made = useWeighed<readonly OriginDeclarationView[]>('/api/origins/declarations');
  const count = made.data?.length ?? 0;
  return (
    <details className="folded declarations no-print" open={count > 0 && count < 4}>
      <summary>{words.t('origins.declarations', { count, n: words.n(count) })}</summary>
      <p className="quiet">{words.t('origins.declarationsAre')}</p>
      {made.error && <Refusal error={made.error} />}
      <ul className="plain-rows">
        {made.data?.map((one) => (
          <Declared key={one.record} of={one} />
        ))}
      </ul>
      <SideForm />
    </details>
  );
}

export function Declared({ of }: { of: OriginDeclarationView }) {
  const words = useWords();
  const takeBack = useTakeBack();
  const comma = words.lang === 'fa' ? '، ' : ', ';
  return (
    <li>
      <p>
        <b>{words.t(`origins.declared.${of.what}`)}</b>{' '}
        {of.what === 'side' ? (
          <>
            <bdi>{of.name}</bdi>: <bdi>{of.publishers.join(comma)}</bdi>
          </>
        ) : (
          <Link to="/origins" search={{ a: hexOf(of.from), b: hexOf(of.to) }}>
            {words.t('origins.sideBySide')}
          </Link>
        )}{' '}
        <span className="quiet">
          {of.mine ? words.t('review.byYou') : <Actor name={of.actor} />} · {words.moment(of.at)}
        </span>{' '}
        <button
          type="button"
          className="quiet-button"
          disabled={takeBack.isPending}
          onClick={() => takeBack.mutate({ record: of.record, on: of.what === 'side' ? null : of.from })}
        >
          {words.t('origins.takeBack')}
        </button>
      </p>
      <p>
        <bdi>{of.reason}</bdi>
      </p>
      {takeBack.error && <Refusal error={takeBack.error} />}
    </li>
  );
}

/** Publishers of one owner or party count as one side: chosen among those of the case. */
function SideForm() {
  const words = useWords();
  const declare = useDeclareOrigin();
  const publishers = (useOverview().data?.byPublisher ?? []).map((one) => one.value);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const complete = name.trim() !== '' && chosen.length > 1 && reason.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (complete) declare.mutate({ what: 'side', name: name.trim(), publishers: chosen, reason: reason.trim() });
  };
  const turn = (one: string): void =>
    setChosen(chosen.includes(one) ? chosen.filter((held) => held !== one) : [...chosen, one]);
  return (
    <details className="folded">
      <summary>{words.t('origins.declareSide')}</summary>
      <form onSubmit={submit} className="declare-form">
        <label className="form-field">
          {words.t('origins.sideName')}
          <input type="text" dir="auto" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <fieldset className="form-field side-publishers">
          <legend>{words.t('origins.sidePublishers')}</legend>
          {publishers.length < 2 && <p className="quiet">{words.t('origins.noPublishers')}</p>}
          {publishers.map((one) => (
            <label key={one} className="claim-choice">
              <input type="checkbox" checked={chosen.includes(one)} onChange={() => turn(one)} />
              <bdi>{one}</bdi>
            </label>
          ))}
        </fieldset>
        <label className="form-field">
          {words.t('origins.reason')}
          <input type="text" dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <p className="actions">
          <button type="submit" disabled={!complete || declare.isPending}>
            {words.t('origins.record')}
          </button>
          {declare.isSuccess && <span role="status">{words.t('weighed.recorded')}</span>}
        </p>
        {declare.error && <Refusal error={declare.error} />}
      </form>
    </details>
  );
}
